import { compareDirectors } from './directors.ts';
import { type TitleForms, titleForms } from './keys.ts';
import type { FilmIdentity, FilmIds } from './model.ts';

/** On what grounds two mentions are taken for one film. */
export type MatchReason =
  | 'ids'
  | 'title, year, director'
  | 'title, year'
  | 'title, director'
  | 'title'
  | 'short title, year, director'
  | 'short title, year';

export interface FilmMatch<F extends FilmIdentity> {
  film: F;
  /** 0 to 1. */
  confidence: number;
  why: MatchReason;
}

/**
 * The candidate that `identity` means, if it is plain which.
 *
 * 1. A shared id decides; films that differ in an id are never the same.
 * 2. Else a title of one must be a title of the other, or what the other's is shortened to, and their directors,
 *    where both are known, must have a name in common.
 * 3. With a whole title the years may differ by one (a festival's year and the release); with a shortened one they
 *    must be equal, or the director the same.
 * 4. Without a year on one side it takes the director, or that no other candidate has the title.
 *
 * Where two candidates fit equally well, neither is taken.
 */
export function matchFilm<F extends FilmIdentity>(
  identity: FilmIdentity,
  candidates: readonly F[],
): FilmMatch<F> | undefined {
  const forms = titleForms(identity);
  const matches: FilmMatch<F>[] = [];
  for (const film of candidates) {
    const match = compare(identity, forms, film);
    if (match) matches.push(match);
  }
  matches.sort((a, b) => b.confidence - a.confidence);
  const [best, second] = matches;
  if (!best || (best.why !== 'ids' && best.confidence === second?.confidence)) return undefined;
  if (best.why === 'title' && matches.length > 1) return undefined;
  return best;
}

function compare<F extends FilmIdentity>(
  a: FilmIdentity,
  forms: TitleForms,
  film: F,
): FilmMatch<F> | undefined {
  const ids = compareIds(a.ids, film.ids);
  if (ids === 'other') return undefined;
  if (ids === 'same') return { film, confidence: 1, why: 'ids' };

  const titles = compareTitles(forms, titleForms(film));
  if (!titles) return undefined;
  const directors = compareDirectors(a.directors, film.directors);
  if (directors === 'other') return undefined;
  const sameDirector = directors === 'same';
  const apart = a.year && film.year ? Math.abs(a.year - film.year) : undefined;
  if (apart !== undefined && apart > 1) return undefined;

  if (titles === 'full') {
    if (apart === undefined) {
      return sameDirector
        ? { film, confidence: 0.9, why: 'title, director' }
        : { film, confidence: 0.65, why: 'title' };
    }
    if (sameDirector) return { film, confidence: apart === 0 ? 0.98 : 0.95, why: 'title, year, director' };
    return { film, confidence: apart === 0 ? 0.9 : 0.75, why: 'title, year' };
  }
  if (apart === undefined) return undefined;
  if (sameDirector) return { film, confidence: apart === 0 ? 0.85 : 0.7, why: 'short title, year, director' };
  return apart === 0 ? { film, confidence: 0.6, why: 'short title, year' } : undefined;
}

const ID_NAMES = ['imdb', 'tmdb', 'wikidata', 'letterboxd'] as const satisfies (keyof FilmIds)[];

function compareIds(a: FilmIds = {}, b: FilmIds = {}): 'same' | 'other' | 'unknown' {
  const shared = ID_NAMES.filter((name) => a[name] && b[name]);
  if (shared.length === 0) return 'unknown';
  return shared.every((name) => a[name] === b[name]) ? 'same' : 'other';
}

/** Two shortened titles are never compared with each other: "Star Wars" is short for many films. */
function compareTitles(a: TitleForms, b: TitleForms): 'full' | 'short' | undefined {
  if (overlap(a.full, b.full)) return 'full';
  return overlap(a.full, b.partial) || overlap(a.partial, b.full) ? 'short' : undefined;
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}
