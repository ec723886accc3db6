import { addressKey } from '../reading/address.ts';
import type { Reading } from '../reading/model.ts';
import { checkDraft } from './check-draft.ts';
import { checkReading } from './check-reading.ts';
import type { Library } from './db.ts';
import type { Draft } from './draft.ts';
import { liveFilm, reviewAt } from './find.ts';
import { draftFilm, saidFilm } from './identity.ts';
import { filmIds, type NewFilmIds, reviewId } from './ids.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { dropOrphan } from './orphan.ts';
import { pageKeys } from './page-address.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { rememberFilm } from './remember.ts';
import { settleFilm } from './settle-film.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { keepTags } from './tags.ts';
import { transact } from './transact.ts';

export { deleteReviews } from './delete.ts';
export type { Undo } from './journal.ts';
export { undo } from './undo.ts';

/** What the card that is saved was filled from. */
export interface SaveContext {
  /** What was read off the page. */
  reading?: Reading;
  /** The id of the film that the card showed. */
  film?: string;
  /** The id of the saved review that the card showed: it is this one that changes, even if its address does. */
  review?: string;
}

export interface Saved {
  review: ReviewRecord;
  film: FilmRecord;
  undo: Undo;
  /** Whether the review was not saved before. */
  created: boolean;
}

/** A draft with everything computed that a transaction cannot wait for. */
interface Plan {
  draft: Draft;
  context: SaveContext;
  reading: Reading | undefined;
  address: string;
  id: string;
  newFilmIds: NewFilmIds;
  now: number;
}

/**
 * Saves a draft: the review, its film, the reader's mark and watch state, its tags, and a correction of the film for
 * pages to come. All in one transaction: everything is written or nothing is. A review that is saved already, under
 * any form of its address, is changed field by field.
 * @throws {LibraryError} `field` says which field cannot be saved as it is.
 */
export async function saveReview(library: Library, draft: Draft, context: SaveContext = {}): Promise<Saved> {
  const checked = checkDraft(draft);
  const address = addressKey(checked.url);
  const [id, newFilmIds] = await Promise.all([reviewId(address), filmIds(draftFilm(checked))]);
  const reading = context.reading && checkReading(context.reading);
  const plan: Plan = { draft: checked, context, reading, address, id, newFilmIds, now: Date.now() };
  return transact(library, 'rw', TABLES, () => write(library, plan));
}

async function write(library: Library, plan: Plan): Promise<Saved> {
  const { draft, context, reading, now } = plan;
  const journal = new Journal(library);
  const before = await reviewBefore(library, plan);
  const said = reading && saidFilm(reading);
  const saved = await liveFilm(library, before?.film);
  const shown = await liveFilm(library, context.film);
  const savedAlone =
    (await library.reviews
      .where('film')
      .equals(saved?.id ?? '')
      .count()) === 1;
  const clues = { draft, said, saved, savedAlone, shown, newIds: plan.newFilmIds };
  const settled = await settleFilm(library, clues, now);

  // What the card showed and its reader emptied goes; what it did not show stays.
  const id = settled.after.id;
  const wasShown = id === saved?.id || id === shown?.id;
  const ownScore = draft.ownScore ?? (wasShown ? undefined : settled.after.ownScore);
  const film = await journal.put('films', settled.before, change(settled.after, { ownScore }, now));
  const review = await writeReview(library, journal, plan, { before, film });
  await writeWatch(library, journal, { review, watch: draft.watch, wasShown }, now);
  if (before && before.film !== film.id) await dropOrphan(library, journal, before.film, now, true);
  if (said) await rememberFilm(library, journal, { said, draft, film }, now);
  return { review, film, undo: journal.undo(), created: before === undefined };
}

/** The review as it is saved, under the address of the draft or any other that its page has. */
async function reviewBefore(library: Library, plan: Plan): Promise<ReviewRecord | undefined> {
  const { context, reading, address } = plan;
  const named = context.review ? await library.reviews.get(context.review) : undefined;
  if (isLive(named)) return named;
  // The reading may be of a page that only lists the review of the draft.
  const keys = reading ? pageKeys(reading) : [];
  return reviewAt(library, keys.includes(address) ? [address, ...keys] : [address]);
}

async function writeReview(
  library: Library,
  journal: Journal,
  { draft, address, id, now }: Plan,
  { before, film }: { before: ReviewRecord | undefined; film: FilmRecord },
): Promise<ReviewRecord> {
  const { outlet, critics, headline, excerpt, url, scores, note, published, language } = draft;
  const tags = await keepTags(library, journal, draft.tags, now);
  const stated = { film: film.id, outlet, critics, url, address, headline, excerpt, scores, tags, note };
  if (!before) {
    const fields = { ...stated, ...(published && { published }), ...(language && { language }) };
    return journal.put('reviews', await library.reviews.get(id), make(id, fields, now));
  }
  const patch = { ...stated, published, language };
  if (before.address === address) return journal.put('reviews', before, change(before, patch, now));

  // The address was corrected, and with it the id: the record moves, and its marks with it.
  const there = await library.reviews.get(id);
  const moved = change(isLive(there) ? there : { ...before, id }, patch, now);
  await journal.put('reviews', before, bury(BLANK.reviews, before, now));
  for (const mark of await library.annotations.where('review').equals(before.id).toArray()) {
    await journal.put('annotations', mark, change(mark, { review: id }, now));
  }
  return journal.put('reviews', there, moved);
}

async function writeWatch(
  library: Library,
  journal: Journal,
  { review, watch, wasShown }: { review: ReviewRecord; watch: Draft['watch']; wasShown: boolean },
  now: number,
): Promise<void> {
  const before = await library.watchlist.get(review.film);
  if (watch && isLive(before)) {
    await journal.put('watchlist', before, change(before, { state: watch }, now));
  } else if (watch) {
    const sold = watch === 'want' ? { why: review.id } : {};
    await journal.put('watchlist', before, make(review.film, { state: watch, ...sold }, now));
  } else if (wasShown && isLive(before)) {
    await journal.put('watchlist', before, bury(BLANK.watchlist, before, now));
  }
}
