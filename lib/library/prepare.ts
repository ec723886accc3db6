import { type Reading, SURE } from '../reading/model.ts';
import { checkReading } from './check-reading.ts';
import type { Library } from './db.ts';
import type { Draft, Prepared } from './draft.ts';
import { draftOfReading, draftOfSaved, withFilm, withKnown } from './draft-of.ts';
import { findFilm, reviewAt } from './find.ts';
import { saidFilm } from './identity.ts';
import { reviewId } from './ids.ts';
import { liveFilm } from './live-film.ts';
import { withOwnNames } from './names.ts';
import { offeredValues } from './offered.ts';
import { pageKeys } from './page-address.ts';
import { pinnedFilm } from './pins.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { correctedFilm } from './remember.ts';
import { reviewsOf } from './reviews-of.ts';
import { isLive } from './stamp.ts';
import { transact } from './transact.ts';

/** A page that could not be read. */
export interface UnreadPage {
  url: string;
  title: string;
}

/**
 * Everything the card shows of a page, from one read transaction. A review that is saved, under any address of its
 * page, is shown as it was saved. Else the card holds what was read for sure, about the film that the reader once
 * said the page's title means, or with what the library knows of the film that it matches.
 * Of a page that could not be read, only address and title are known.
 * @throws {LibraryError}
 */
export async function prepare(library: Library, page: Reading | UnreadPage): Promise<Prepared> {
  const reading = checkReading('facts' in page ? page : blankReading(page));
  const tables = ['reviews', 'films', 'watchlist', 'corrections', 'names'] as const;
  const ids = await Promise.all(pageKeys(reading).map(reviewId));
  return transact(library, 'r', tables, () => gather(library, reading, ids));
}

/** The card of a page that could not be read, to be filled in by hand, without asking the library. */
export function prepareBlank(url: string, title: string): Prepared {
  const reading = checkReading(blankReading({ url, title }));
  const draft = draftOfReading(reading);
  return { draft, others: [], offered: offeredValues(reading, draft) };
}

/** What is known of a page that could not be read, in the form of a reading. */
export function blankReading({ url, title }: UnreadPage): Reading {
  const named = (confidence: number) => [{ value: title, confidence, evidence: [] }];
  return {
    url,
    decision: { value: 'none', confidence: 0, evidence: [] },
    facts: { headline: named(SURE), filmTitle: named(0) },
    scores: [],
    listed: [],
    took: 0,
  };
}

async function gather(library: Library, reading: Reading, ids: readonly string[]): Promise<Prepared> {
  const saved = await reviewAt(library, pageKeys(reading));
  const savedFilm = await liveFilm(library, saved?.film);
  const { film, draft } =
    saved && savedFilm
      ? await savedDraft(library, saved, savedFilm)
      : await freshDraft(library, reading, ids);
  const reviews = film ? await reviewsOf(library, film) : [];
  return {
    draft,
    ...(saved && { saved }),
    ...(film && { film }),
    others: reviews.filter(({ review }) => review.id !== saved?.id),
    offered: offeredValues(reading, draft),
  };
}

interface FilmDraft {
  draft: Draft;
  film?: FilmRecord;
}

async function savedDraft(library: Library, saved: ReviewRecord, film: FilmRecord): Promise<FilmDraft> {
  return { film, draft: draftOfSaved(saved, film, await liveWatch(library, film)) };
}

/** `ids`: those that a review of the page has, under any of its addresses. */
async function freshDraft(library: Library, reading: Reading, ids: readonly string[]): Promise<FilmDraft> {
  const draft = await withOwnNames(library, draftOfReading(reading));
  const said = saidFilm(reading);
  const pinned = (await Promise.all(ids.map((id) => pinnedFilm(library, id)))).find((film) => film);
  const corrected = pinned ?? (said && (await correctedFilm(library, said)));
  if (corrected) {
    return { film: corrected, draft: withFilm(draft, corrected, await liveWatch(library, corrected)) };
  }
  const film = said && (await findFilm(library, said));
  return film ? { film, draft: withKnown(draft, film, await liveWatch(library, film)) } : { draft };
}

async function liveWatch(library: Library, film: FilmRecord) {
  const watch = await library.watchlist.get(film.id);
  return isLive(watch) ? watch : undefined;
}
