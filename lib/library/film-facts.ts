import { titleKey, titleKeys } from '../films/keys.ts';
import type { FilmIdentity } from '../films/model.ts';
import type { FilmRecord } from './records.ts';
import { change, type Patch } from './stamp.ts';

const MOST_TITLES = 30;

/** A new film's own fields. `keys`: those of its titles, where they are known. */
export function filmFields(film: FilmIdentity, ownScore?: FilmRecord['ownScore'], keys?: string[]) {
  const { title, originalTitle, year, directors = [], ids = {} } = film;
  const fields = {
    title,
    ...(originalTitle && { originalTitle }),
    otherTitles: film.otherTitles ?? [],
    ...(year && { year }),
    directors,
    ids,
    ...(ownScore && { ownScore }),
  };
  return { ...fields, keys: keys ?? titleKeys(fields) };
}

/** The film with the facts it lacked. What it has is not replaced; another title is added to its other titles. */
export function withFacts(film: FilmRecord, stated: FilmIdentity, now: number): FilmRecord {
  const patch: Patch<FilmRecord> = { ids: { ...stated.ids, ...film.ids } };
  if (!film.originalTitle && stated.originalTitle) patch.originalTitle = stated.originalTitle;
  if (!film.year && stated.year) patch.year = stated.year;
  if (film.directors.length === 0 && stated.directors) patch.directors = stated.directors;
  return withTitle(change(film, patch, now), stated.title, now);
}

/** The film as its reader corrected it: what is stated replaces what was there, and what is not stated goes. */
export function withCorrections(film: FilmRecord, stated: FilmIdentity, now: number): FilmRecord {
  const { title, originalTitle, year, directors = [], ids } = stated;
  return rekeyed(change(film, { title, originalTitle, year, directors, ids: { ...ids, ...film.ids } }, now));
}

/** The film with one more title, if it has it not under any of its own. */
export function withTitle(film: FilmRecord, title: string, now: number): FilmRecord {
  const known = [film.title, film.originalTitle ?? '', ...film.otherTitles].map(titleKey);
  const isNew = !known.includes(titleKey(title)) && film.otherTitles.length < MOST_TITLES;
  return rekeyed(isNew ? change(film, { otherTitles: [...film.otherTitles, title] }, now) : film);
}

/** The film with its keys following from its titles. */
export function rekeyed(film: FilmRecord): FilmRecord {
  return change(film, { keys: titleKeys(film) }, 0);
}
