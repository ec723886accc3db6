import { checksFor, groupNames } from './checks/all.ts';
import type { Outcome } from './checks/check.ts';
import { command } from './tools/command.ts';

const usage = `npm test              every check, and both browsers
npm test -- NAME …    a part of them: ${groupNames.join(', ')}`;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs the checks one after the other, a line each; a failure does not keep the next from running. */
async function runChecks(args: readonly string[]): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of checksFor(args)) {
    const start = performance.now();
    const outcome = await run();
    outcomes.push(outcome);
    const { passed, failed, note, output } = outcome;
    const count = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
    const details = [count, note, seconds(start)].filter(Boolean).join(', ');
    console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${details})`);
    if (failed > 0 && output) console.log(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  return runChecks(args);
});
