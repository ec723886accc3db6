import { linear } from '../../scores/linear.ts';
import type { Score } from '../../scores/model.ts';

/**
 * A mark's share of the best of its scale, 0 to 1: 3 of 4 is ¾. Letters by their place from F to A+.
 * `undefined` for verdicts, content ratings and where the best is not known.
 */
export function shareOfBest(score: Score | undefined): number | undefined {
  if (!score || score.role === 'content') return undefined;
  if (typeof score.value === 'number' && score.kind !== 'verdict')
    return score.best ? Math.min(Math.max(score.value / score.best, 0), 1) : undefined;
  const place = linear(score);
  return place === undefined ? undefined : place / 100;
}

/** A mark in half stars of five, ½ to 5, as Letterboxd has them: the nearest one. */
export function halfStars(score: Score | undefined): number | undefined {
  const share = shareOfBest(score);
  return share === undefined ? undefined : Math.max(Math.round(share * 10), 1) / 2;
}

/** A mark in whole points of ten, 1 to 10, as IMDb and Trakt have them: the nearest one. */
export function pointsOfTen(score: Score | undefined): number | undefined {
  const stars = halfStars(score);
  return stars && stars * 2;
}

/** A review's place by one of our numbers, 0 to 100: the mean of the critic's own judgements, to one decimal. */
export function meanPlace(
  scores: readonly Score[] = [],
  place: (score: Score) => number | undefined,
): number | undefined {
  const own = scores.filter(({ role, givenBy }) => role === undefined && givenBy === undefined);
  const places = own.map(place).filter((value) => value !== undefined);
  const sum = places.reduce((total, value) => total + value, 0);
  return places.length > 0 ? Math.round((sum / places.length) * 10) / 10 : undefined;
}
