import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { runTool } from '../tools/run-tool.ts';
import type { Check, Outcome } from './check.ts';

/** What of Vitest's JSON report is counted. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.optional(v.number(), 0),
});

/**
 * Counts a run of Vitest. A run that failed without a failed test (a file that does not load, an error outside
 * of any test), that wrote no report or that ran no test at all counts as one failure.
 */
export function countRun(report: unknown, code: number): Outcome {
  const read = v.safeParse(Report, report);
  if (!read.success) return { passed: 0, failed: 1, note: 'no report' };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = read.output;
  const nothingRan = passed + numFailedTests === 0;
  const failed = Math.max(numFailedTests, code !== 0 || nothingRan ? 1 : 0);
  const skipped = numPendingTests + numTodoTests;
  const note = nothingRan ? 'no test ran' : skipped > 0 ? `${skipped} skipped` : undefined;
  return { passed, failed, ...(note ? { note } : {}) };
}

/** A run of some of the projects of vitest.config.ts; counts their tests. */
export function vitestCheck(name: string, ...projects: string[]): Check {
  return {
    name,
    async run() {
      const folder = await mkdtemp(join(tmpdir(), 'cutting-room-report-'));
      const file = join(folder, 'report.json');
      try {
        const asked = projects.map((project) => `--project=${project}`);
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
        const { code, output } = await runTool('vitest', ['run', ...asked, ...reporters]);
        const report: unknown = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
        const outcome = countRun(report, code);
        return outcome.failed > 0 ? { ...outcome, output } : outcome;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
