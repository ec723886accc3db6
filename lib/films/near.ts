import { compareDirectors } from './directors.ts';
import { titleForms } from './keys.ts';
import { compareIds, overlap } from './match.ts';
import type { FilmIdentity } from './model.ts';

/**
 * Whether two films are so alike that a person should be asked whether they are one: not enough to take them for
 * one, and nothing that forbids it. A title in common is enough, up to three years apart (further if the director
 * is the same: a re-release, or a remake by the same hand); so is a shortened title a year apart; so are the same
 * director and year under other titles, as of a film and its translated title.
 */
export function nearlySame(a: FilmIdentity, b: FilmIdentity): boolean {
  const ids = compareIds(a.ids, b.ids);
  if (ids !== 'unknown') return ids === 'same';
  const directors = compareDirectors(a.directors, b.directors);
  if (directors === 'other') return false;
  const apart = a.year && b.year ? Math.abs(a.year - b.year) : undefined;
  const [one, other] = [titleForms(a), titleForms(b)];
  const sameDirector = directors === 'same';
  if (overlap(one.full, other.full)) return sameDirector || (apart ?? 0) <= 3;
  const short = overlap(one.full, other.partial) || overlap(one.partial, other.full);
  if (short && (apart ?? 0) <= 1) return true;
  return sameDirector && apart === 0;
}
