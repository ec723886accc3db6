import { tauB } from './kendall.ts';
import { type Observed, shrink } from './shrink.ts';

/** Rank agreement: `raw` is tau-b as counted over `n` films, the rest what is believed of it. All from −1 to 1. */
export interface RankAgreement {
  n: number;
  raw: number;
  value: number;
  low: number;
  high: number;
}

/** The films two must share before anything is said of how alike they order them: with fewer, the interval is endless. */
export const LEAST_SHARED = 5;

/** Truths lie about their centre by at least this much on the z scale: an agreement of 0.2 beside one of 0. */
const LEAST = 0.2;

/** Fewer agreements than this do not say what agreements lie around: they are drawn towards none. */
const FEW = 5;

/**
 * What is believed of rank agreements, each with its interval. On Fisher's z scale (artanh), where the variance is 0.437 / (n − 4) whatever the agreement
 * (Fieller, Hartley & Pearson, "Tests for rank correlation coefficients", Biometrika 44 (1957)), they are drawn towards
 * what such agreements lie around, the more the fewer films are shared (`shrink`), and taken back. Fewer films than
 * `LEAST_SHARED`, or a list that is all ties, give `undefined`.
 *
 * Perfect agreement over n films counts as that less one pair's worth, or it would weigh endlessly: over 5 films, 10 pairs, ±0.9.
 */
export function rankAgreements(
  pairs: readonly (readonly [ArrayLike<number>, ArrayLike<number>])[],
): (RankAgreement | undefined)[] {
  const counted = pairs.map(([a, b]) => {
    const raw = a.length < LEAST_SHARED ? Number.NaN : tauB(a, b);
    return Number.isNaN(raw) ? undefined : { n: a.length, raw };
  });
  const known = counted.filter((each) => each !== undefined);
  const believed = shrink(
    known.map(onZ),
    known.length < FEW ? { least: LEAST, centre: 0 } : { least: LEAST },
  );
  const places = new Map(known.map((each, i) => [each, believed[i]]));
  return counted.map((each) => {
    const z = each && places.get(each);
    return z && { ...each, value: Math.tanh(z.value), low: Math.tanh(z.low), high: Math.tanh(z.high) };
  });
}

function onZ({ n, raw }: { n: number; raw: number }): Observed {
  const most = 1 - 2 / (n * (n - 1));
  return { value: Math.atanh(Math.max(-most, Math.min(most, raw))), variance: 0.437 / (n - 4) };
}
