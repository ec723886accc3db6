import { linear } from '../scores/linear.ts';
import { parseScore } from '../scores/parse.ts';

/** From `min` to `max`, both included unless said otherwise. */
export interface Range {
  min: number;
  max: number;
  /** The ends themselves are out. */
  open: boolean;
}

const COMPARISON = /^(?<sign><=|>=|<|>|=|≤|≥)?\s{0,9}(?<rest>.+)$/;

function compared(text: string, value: (text: string) => number | undefined): Range | undefined {
  const { sign = '=', rest = '' } = COMPARISON.exec(text.trim())?.groups ?? {};
  const [from = '', to, more] = rest.split(/\.\.|–/);
  if (more !== undefined) return undefined;
  const [low, high] = [value(from), to === undefined ? undefined : value(to)];
  if (low === undefined) return undefined;
  if (to !== undefined)
    return high === undefined || sign !== '='
      ? undefined
      : { min: Math.min(low, high), max: Math.max(low, high), open: false };
  const open = sign === '<' || sign === '>';
  if (sign.startsWith('<') || sign === '≤') return { min: Number.NEGATIVE_INFINITY, max: low, open };
  if (sign.startsWith('>') || sign === '≥') return { min: low, max: Number.POSITIVE_INFINITY, open };
  return { min: low, max: low, open: false };
}

/** "1999", ">2010", "1990..1999", "1990-1999", "1990s". */
export function parseYearRange(text: string): Range | undefined {
  const decade = /^(\d{3}0)s$/.exec(text);
  if (decade) return { min: Number(decade[1]), max: Number(decade[1]) + 9, open: false };
  return compared(text.replace(/^(\d{4})-(\d{4})$/, '$1..$2'), (year) =>
    /^\d{4}$/.test(year.trim()) ? Number(year) : undefined,
  );
}

/** Rounding errors between marks that are the same place on two scales ("6/10", "3/5"). */
const NEAR = 0.01;

/** ">3/5", "B+", ">=70%", "3/4..4/4", by their places on the linear scale, 0 to 100. A number without its scale says none. */
export function parseScoreRange(text: string): Range | undefined {
  const range = compared(text, (mark) => {
    const score = parseScore(mark.trim());
    return score && linear(score);
  });
  if (!range) return undefined;
  const by = range.open ? -NEAR : NEAR;
  return { ...range, min: range.min - by, max: range.max + by };
}

/** Whether a number is within a range. NaN is in none. */
export function within(value: number, { min, max, open }: Range): boolean {
  return open ? value > min && value < max : value >= min && value <= max;
}
