import { expect, it } from 'vitest';
import { startSteps } from '../../../scripts/walk/steps.ts';

it('numbers what was done, and says what was told of it', async () => {
  const lines: string[] = [];
  const steps = startSteps((line) => lines.push(line));
  const value = await steps.step('Opened it', async (say) => {
    say('a detail');
    return 7;
  });
  expect(value).toBe(7);
  expect(steps.done()).toBe(1);
  expect(lines[0]).toMatch(/^ 1\. Opened it \(\d+ ms\)$/);
  expect(lines[1]?.trim()).toBe('a detail');
});

it('names the step that failed', async () => {
  const steps = startSteps(() => undefined);
  const failing = steps.step('Saved it', async () => {
    throw new Error('no card');
  });
  await expect(failing).rejects.toThrow('Step 1 failed (Saved it): no card');
});
