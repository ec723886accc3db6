import type { FilmIdentity, FilmIds } from '../../films/model.ts';
import type { Score } from '../../scores/model.ts';

/** A film as a row of a file names it. */
interface Named {
  title: string;
  originalTitle?: string;
  year?: string | number | null;
  directors?: string;
  imdb?: string | null;
  tmdb?: string | number | null;
  /** Code of its short address at Letterboxd. */
  boxd?: string;
  wikidata?: string;
  letterboxd?: string;
}

/** The identity that a row gives a film, as far as its cells have the form of one. `undefined` if it names none. */
export function filmOf({ title, originalTitle, year, directors, ...given }: Named): FilmIdentity | undefined {
  const ids: FilmIds = {};
  const imdb = /^(?:tt)?(\d{5,10})$/.exec(given.imdb ?? '')?.[1];
  if (imdb) ids.imdb = `tt${imdb}`;
  const tmdb = String(given.tmdb ?? '');
  if (/^[1-9]\d{0,9}$/.test(tmdb)) ids.tmdb = tmdb;
  for (const site of ['boxd', 'wikidata', 'letterboxd'] as const) {
    const id = given[site];
    if (id) ids[site] = id;
  }
  const name = title.trim();
  if (name === '') return undefined;
  const of = yearOf(year);
  const people = (directors ?? '').split(/(?<!\s)\s*,\s*/).filter(Boolean);
  return {
    title: name,
    ...(originalTitle && originalTitle !== name && { originalTitle }),
    ...(of && { year: of }),
    ...(people.length > 0 && { directors: people }),
    ...(Object.keys(ids).length > 0 && { ids }),
  };
}

/** A four-digit year in which there were films. */
export function yearOf(text: string | number | null | undefined): number | undefined {
  const year = /^\d{4}(?=$|\D)/.exec(String(text ?? '').trim())?.[0];
  return year && Number(year) >= 1870 && Number(year) <= 2100 ? Number(year) : undefined;
}

/** A mark in points or stars on a site's scale, as its file prints it. `undefined` where there is none, or 0. */
export function ownScore(
  text: string | number | null | undefined,
  { kind, best, worst }: Pick<Score, 'kind'> & { best: number; worst: number },
): Score | undefined {
  const raw = String(text ?? '').trim();
  const value = /^\d+(?:[.,]\d+)?$/.test(raw) ? Number(raw.replace(',', '.')) : Number.NaN;
  return value >= worst && value <= best ? { raw, kind, value, best, worst } : undefined;
}
