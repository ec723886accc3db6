import type { FilmItem } from '../../exchange/model.ts';
import type { FilmIdentity } from '../../films/model.ts';
import type { Score } from '../../scores/model.ts';
import { CAPS } from '../fields.ts';
import { withFacts } from '../film-facts.ts';
import type { FilmRecord } from '../records.ts';
import { change, type Patch } from '../stamp.ts';
import type { Difference } from './outcome.ts';

/** The film with the facts it lacks. Most rows say nothing that it does not know. */
export function withRowFacts(film: FilmRecord, stated: FilmIdentity, at: number): FilmRecord {
  const knows =
    film.title === stated.title &&
    (film.originalTitle || !stated.originalTitle) &&
    (film.year || !stated.year) &&
    (film.directors.length > 0 || !stated.directors) &&
    Object.keys(stated.ids ?? {}).every((site) => Object.hasOwn(film.ids, site));
  return knows ? film : withFacts(film, stated, at);
}

/**
 * The film with what a row says of the reader's own: mark, words, tags. Where there is another mark, it stays unless the
 * file's is to be taken; other words are added to those there are.
 */
export function withOwn(
  film: FilmRecord,
  { ownScore, past, note, tags }: Pick<FilmItem, 'ownScore' | 'past' | 'note' | 'tags'>,
  { at, take, differences }: { at: number; take: boolean; differences: Difference[] },
): FilmRecord {
  const patch: Patch<FilmRecord> = {};
  // Of the marks in one import, the last counts; one of the past never contradicts one that was there before.
  const isOpen = !film.ownScore || (film.changed['ownScore'] ?? 0) >= at;
  if (ownScore && isOpen) patch.ownScore = ownScore;
  else if (ownScore && film.ownScore && !past && !sameMark(ownScore, film.ownScore)) {
    differences.push({ field: 'ownScore', mine: [film.ownScore], theirs: [ownScore] });
    if (take) patch.ownScore = ownScore;
  }
  if (note) patch.note = joinedNote(film.note, note);
  const more = tags?.filter((tag) => !film.tags?.includes(tag)) ?? [];
  if (more.length > 0) patch.tags = [...(film.tags ?? []), ...more].slice(0, CAPS.tags);
  return Object.keys(patch).length > 0 ? change(film, patch, at) : film;
}

/** Whether two marks say the same, however they are printed. */
export function sameMark(a: Score, b: Score): boolean {
  return a.kind === b.kind && a.value === b.value && a.best === b.best;
}

/** Both texts, a gap between them; one of them if it holds the other, or if both are longer than is kept. */
export function joinedNote(mine = '', theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (mine === '' || theirs.includes(mine)) return theirs;
  const both = `${mine}\n\n${theirs}`;
  return both.length > CAPS.note ? mine : both;
}
