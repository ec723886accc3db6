import type { ScoreHint } from './hint.ts';
import type { Score } from './model.ts';
import type { Parsed, Unclear } from './parser.ts';

/** Scales that critics print after a slash or "out of". Two is none: "1/2" is half a star. */
const SCALES = new Set([3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100]);

/** "186 stars" are voters'. */
const MOST_STARS = 10;

const isEnd = (end: number | undefined): end is number => Number.isFinite(end);

/** The score that the text and the outlet's custom make together; the text's own scale comes first. */
export function settle(
  parsed: Parsed,
  raw: string,
  hint: ScoreHint = {},
): { score: Score } | { unclear: Unclear } {
  const { kind, value } = parsed;
  const score: Score = { raw, kind, value, best: null, worst: null };
  if (hint.part) score.part = hint.part;
  if (typeof value === 'string') return { score };
  if (parsed.best !== undefined && !SCALES.has(parsed.best)) return { unclear: 'odd-scale' };
  // More stars than custom has: another scale, then. More points than that: nobody knows.
  const custom = isEnd(hint.best) && (kind !== 'stars' || value <= hint.best) ? hint.best : undefined;
  const best = parsed.best ?? custom ?? null;
  if (best !== null && best < 3) return { unclear: 'odd-scale' };
  if (best === null && kind === 'stars' && value > MOST_STARS) return { unclear: 'odd-scale' };
  if (best !== null && value > best) return { unclear: 'above-best' };
  const sameScale = !isEnd(hint.best) || best === hint.best;
  score.best = best;
  if (isEnd(hint.worst) && sameScale && hint.worst <= value) score.worst = hint.worst;
  return { score };
}
