import { defineConfig } from 'vitest/config';

const pure = 'tests/lib/{reading,scores,films,anchoring,compare,exchange,expressions}/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [pure],
          environment: 'node',
          // The pure core leaves nothing behind: its tests share what they import, in half the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/{lib,components,scripts}/**/*.test.{ts,tsx}'],
          exclude: [pure],
          environment: 'node',
          // A machine that others use too is at times five times slower; speed is measured by the bench.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // A browser waits a good part of its time: two at a time take two thirds of the time of one after the other.
          maxWorkers: 2,
          testTimeout: 60_000,
          // Two browsers on a machine that others use too: a test that fails once is asked again, and the report says so.
          retry: 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
