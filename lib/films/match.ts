import { compareDirectors } from './directors.ts';
import { type TitleForms, titleForms } from './keys.ts';
import type { FilmIdentity, FilmIds } from './model.ts';
import { closingYear } from './shortened.ts';

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
 * 3. With a whole title the years may differ by one (a festival's year and the release), by two if the director is
 *    the same; with a shortened one they must be equal, or differ by one if the director is the same.
 * 4. Without a year on one side it takes the director, or that no other candidate has the title. A year that stands
 *    behind the title ("Suspiria 2018") is the year where no other is stated.
 *
 * Where two candidates fit equally well, neither is taken. The numbers behind it: docs/decisions/0010-film-matching.md.
 */
export function matchFilm<F extends FilmIdentity>(
  identity: FilmIdentity,
  candidates: readonly F[],
): FilmMatch<F> | undefined {
  return plainest(rankFilms(identity, candidates));
}

/** Every candidate that `identity` may mean, the likeliest first. */
export function rankFilms<F extends FilmIdentity>(
  identity: FilmIdentity,
  candidates: readonly F[],
): FilmMatch<F>[] {
  const given = formsOf(identity);
  const matches: FilmMatch<F>[] = [];
  for (const film of candidates) {
    const match = compare(given, film);
    if (match) matches.push(match);
  }
  return matches.sort((a, b) => b.confidence - a.confidence);
}

/** The one of ranked matches that is meant, if it is plain which. */
export function plainest<F extends FilmIdentity>(matches: readonly FilmMatch<F>[]): FilmMatch<F> | undefined {
  const [best, second] = matches;
  if (!best || (best.why !== 'ids' && best.confidence === second?.confidence)) return undefined;
  if (best.why === 'title' && matches.length > 1) return undefined;
  return best;
}

interface Given {
  identity: FilmIdentity;
  forms: TitleForms;
}

/** An identity with its keys; and once more without the year behind its title, where that may be its year. */
function formsOf(identity: FilmIdentity): Given[] {
  const given = [{ identity, forms: titleForms(identity) }];
  const dated = closingYear(identity.title);
  if (dated && Math.abs((identity.year ?? dated.year) - dated.year) <= 1) {
    const undated = { ...identity, title: dated.title, year: identity.year ?? dated.year };
    given.push({ identity: undated, forms: titleForms(undated) });
  }
  return given;
}

function compare<F extends FilmIdentity>(given: readonly Given[], film: F): FilmMatch<F> | undefined {
  for (const one of given) {
    for (const other of formsOf(film)) {
      const found = comparePair(one, other);
      if (found) return { film, ...found };
    }
  }
  return undefined;
}

type Found = Omit<FilmMatch<FilmIdentity>, 'film'>;

function comparePair(
  { identity: a, forms }: Given,
  { identity: b, forms: others }: Given,
): Found | undefined {
  const ids = compareIds(a.ids, b.ids);
  if (ids === 'other') return undefined;
  if (ids === 'same') return { confidence: 1, why: 'ids' };

  const titles = compareTitles(forms, others);
  if (!titles) return undefined;
  const directors = compareDirectors(a.directors, b.directors);
  if (directors === 'other') return undefined;
  const sameDirector = directors === 'same';
  const apart = a.year && b.year ? Math.abs(a.year - b.year) : undefined;
  return titles === 'full' ? byTitle(apart, sameDirector) : byShortTitle(apart, sameDirector);
}

function byTitle(apart: number | undefined, sameDirector: boolean): Found | undefined {
  if (apart === undefined) {
    return sameDirector ? { confidence: 0.9, why: 'title, director' } : { confidence: 0.65, why: 'title' };
  }
  if (sameDirector) {
    const confidence = [0.98, 0.95, 0.8][apart];
    return confidence === undefined ? undefined : { confidence, why: 'title, year, director' };
  }
  const confidence = [0.9, 0.75][apart];
  return confidence === undefined ? undefined : { confidence, why: 'title, year' };
}

function byShortTitle(apart: number | undefined, sameDirector: boolean): Found | undefined {
  if (sameDirector && apart !== undefined && apart <= 1) {
    return { confidence: apart === 0 ? 0.85 : 0.7, why: 'short title, year, director' };
  }
  return apart === 0 ? { confidence: 0.6, why: 'short title, year' } : undefined;
}

const ID_NAMES = ['imdb', 'tmdb', 'wikidata', 'letterboxd', 'boxd'] as const satisfies (keyof FilmIds)[];

/** Whether two films share every id that both have, differ in one, or have none in common. */
export function compareIds(a: FilmIds = {}, b: FilmIds = {}): 'same' | 'other' | 'unknown' {
  const shared = ID_NAMES.filter((name) => a[name] && b[name]);
  if (shared.length === 0) return 'unknown';
  return shared.every((name) => a[name] === b[name]) ? 'same' : 'other';
}

/** Two shortened titles are never compared with each other: "Star Wars" is short for many films. */
function compareTitles(a: TitleForms, b: TitleForms): 'full' | 'short' | undefined {
  if (overlap(a.full, b.full)) return 'full';
  return overlap(a.full, b.partial) || overlap(a.partial, b.full) ? 'short' : undefined;
}

/** Whether two lists of keys have one in common. */
export function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}
