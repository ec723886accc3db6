import { linear } from '../scores/linear.ts';
import type { Score } from '../scores/model.ts';
import { letterStep } from '../scores/steps.ts';
import { writeScore } from '../scores/write.ts';

/** One mark of a scale, as printed, with how often it was given and its place on the scale, 0 to 100. */
export interface MarkCount {
  score: Score;
  n: number;
  place: number;
}

/** How a critic uses one scale. */
export interface Habit {
  /** Names the scale: "stars/5", "letter". */
  scale: string;
  n: number;
  /** Every mark that was given, the lowest first. */
  marks: MarkCount[];
  /** The mark given most often; of equals, the higher. */
  usual: MarkCount;
  /** What share of the scale lies between the lowest and the highest mark given, 0 to 1. */
  used: number;
}

/** Names a mark's scale; `undefined` for marks that stand on none. */
export function scaleOf({ kind, best, value, role, givenBy }: Score): string | undefined {
  if (role !== undefined || givenBy !== undefined || kind === 'verdict') return undefined;
  if (kind === 'letter') return letterStep(String(value)) === undefined ? undefined : 'letter';
  if (kind === 'percent') return 'percent/100';
  return best === null ? undefined : `${kind}/${best}`;
}

/**
 * The scales that these marks stand on, the one used most first, and how each is used. Expectations, content ratings, aggregators' marks and verdicts
 * stand on none.
 *
 * 4/5, 4/5, 2/5 and B+: five points are used three times, from 40 to 80, so 0.4 of the scale, usually 4/5; letters once.
 */
export function habits(scores: Iterable<Score>): Habit[] {
  const scales = new Map<string, Map<string, MarkCount>>();
  for (const score of scores) {
    const scale = scaleOf(score);
    const place = linear(score);
    if (scale === undefined || place === undefined) continue;
    const marks = scales.get(scale) ?? new Map<string, MarkCount>();
    scales.set(scale, marks);
    const mark = writeScore(score);
    const before = marks.get(mark);
    marks.set(mark, { score: before?.score ?? score, n: (before?.n ?? 0) + 1, place });
  }
  return [...scales].map(([scale, marks]) => habitOf(scale, [...marks.values()])).sort((a, b) => b.n - a.n);
}

function habitOf(scale: string, given: MarkCount[]): Habit {
  const marks = given.sort((a, b) => a.place - b.place);
  const usual = marks.reduce((best, mark) => (mark.n >= best.n ? mark : best));
  const used = ((marks.at(-1)?.place ?? 0) - (marks[0]?.place ?? 0)) / 100;
  return { scale, n: marks.reduce((n, mark) => n + mark.n, 0), marks, usual, used };
}
