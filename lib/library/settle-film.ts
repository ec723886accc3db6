import { matchFilm } from '../films/match.ts';
import type { FilmIdentity } from '../films/model.ts';
import type { Library } from './db.ts';
import type { Draft } from './draft.ts';
import { filmFields, withCorrections, withFacts, withTitle } from './film-facts.ts';
import { findFilm, plainFilm } from './find.ts';
import { draftFilm } from './identity.ts';
import type { NewFilmIds } from './ids.ts';
import { liveFilm } from './live-film.ts';
import type { FilmRecord } from './records.ts';
import { make } from './stamp.ts';

/** What is known about the film of a draft before it is settled which one it is. */
export interface FilmClues {
  draft: Draft;
  /** The film that the page says it is about. */
  said: FilmIdentity | undefined;
  /** The film of the review as it is saved. */
  saved: FilmRecord | undefined;
  /** Whether no other review is about it. */
  savedAlone: boolean;
  /** The film that the card showed, according to its caller. */
  shown: FilmRecord | undefined;
  /** Whether the card showed the review as it is saved, so that the film is what its reader sees and means. */
  showedSaved: boolean;
  /** The film to which the reader moved this page's review by hand, unless it is the one that was shown. */
  pinned: FilmRecord | undefined;
  newIds: NewFilmIds;
}

/** A film before and after: `before` is absent for a new one. */
export interface Settled {
  before?: FilmRecord;
  after: FilmRecord;
}

/**
 * Which film a draft is about, with what the draft adds to it:
 * the film that its reader moved the review to by hand, as it is; else the film it was saved under, corrected, if the draft can still mean it; else the one that was shown, or the one in
 * the library that it matches; else that of the saved review under its right name, if it had no other review;
 * else a new one.
 */
export async function settleFilm(library: Library, clues: FilmClues, now: number): Promise<Settled> {
  const { saved, shown, pinned } = clues;
  if (pinned) return { before: pinned, after: pinned };
  const stated = withTrustedIds(clues);
  if (saved && means(stated, saved)) {
    const rival = await rivalOf(library, saved, stated);
    if (rival && !clues.showedSaved) return { before: saved, after: saved };
    if (rival) return { before: rival, after: withFacts(rival, stated, now) };
    const corrected = withCorrections(saved, stated, now);
    return { before: saved, after: withTitle(corrected, saved.title, now) };
  }
  const known = shown && means(stated, shown) ? shown : await findFilm(library, stated);
  if (known) return { before: known, after: withFacts(known, stated, now) };
  if (saved && clues.savedAlone && canBeRenamed(saved, stated)) {
    return { before: saved, after: withCorrections(saved, stated, now) };
  }
  return newFilm(library, clues.newIds, stated, now, stated.ids === clues.draft.filmIds);
}

/**
 * The reader corrects a title and does not see the ids that were read with it: ids of the film that the page named,
 * or that the review was saved under, are not those of a film that it was corrected to.
 */
function withTrustedIds({ draft, said, saved }: FilmClues): FilmIdentity {
  const stated = draftFilm(draft);
  const left = [said, saved].some((film) => film && sharesId(stated, film) && !means(stated, film));
  return left ? { ...stated, ids: {} } : stated;
}

/** The film that is meant rather than this one, though its reader said that the two are not the same. */
async function rivalOf(
  library: Library,
  film: FilmRecord,
  stated: FilmIdentity,
): Promise<FilmRecord | undefined> {
  const meant = film.notSame && (await plainFilm(library, stated));
  return meant && film.notSame?.includes(meant.id) ? meant : undefined;
}

/** Whether what is stated can mean this film going by titles, year and directors alone. */
function means(stated: FilmIdentity, film: FilmIdentity): boolean {
  const { ids: _, ...named } = stated;
  return matchFilm(named, [film]) !== undefined;
}

function sharesId(a: FilmIdentity, b: FilmIdentity): boolean {
  const ids = new Set(Object.entries(a.ids ?? {}).map(([name, id]) => `${name}:${id}`));
  return Object.entries(b.ids ?? {}).some(([name, id]) => ids.has(`${name}:${id}`));
}

/** A film known elsewhere by its ids stays that film, but for the names of its directors. */
function canBeRenamed(film: FilmRecord, stated: FilmIdentity): boolean {
  const { directors: _, ...titled } = stated;
  return Object.keys(film.ids).length === 0 || means(titled, film);
}

/**
 * A film that the library does not have yet, under the first of its ids that leads to no other.
 * The id from elsewhere is taken only if the ids are `trusted` to be the film's.
 */
export async function newFilm(
  library: Library,
  { elsewhere, named }: NewFilmIds,
  stated: FilmIdentity,
  now: number,
  trusted = true,
): Promise<Settled> {
  const ids = [...(elsewhere && trusted ? [elsewhere] : []), ...named];
  let id = ids[0] ?? '';
  for (let i = 1; await liveFilm(library, id); i++) id = ids[i] ?? `${ids.at(-1)}-${i}`;
  const before = await library.films.get(id);
  return { ...(before && { before }), after: make(id, filmFields(stated), now) };
}
