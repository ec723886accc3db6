import { LETTERS } from './letters.ts';
import type { Score } from './model.ts';
import { letterStep } from './steps.ts';

/**
 * A score's place between the worst and the best of its scale, 0 to 100.
 * A scale whose worst is not stated starts at 0, as stars do. Letters stand on the American scale of
 * thirteen steps, A+ to F, at equal distances (Metacritic's has twelve, with A+ and A both at 100).
 * `undefined` for verdicts, content ratings, and where the best is not known.
 */
export function linear(score: Score): number | undefined {
  if (score.role === 'content' || score.kind === 'verdict') return undefined;
  if (typeof score.value === 'string') {
    const step = letterStep(score.value);
    return step === undefined ? undefined : (step / (LETTERS.length - 1)) * 100;
  }
  const { value, best, worst } = score;
  if (best === null || best <= (worst ?? 0)) return undefined;
  const from = worst ?? 0;
  return Math.min(Math.max((value - from) / (best - from), 0), 1) * 100;
}
