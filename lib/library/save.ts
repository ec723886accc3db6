import { addressKey } from '../reading/address.ts';
import type { Reading } from '../reading/model.ts';
import { checkDraft } from './check-draft.ts';
import { checkReading } from './check-reading.ts';
import { moveCopy } from './copies.ts';
import type { Library } from './db.ts';
import type { Draft } from './draft.ts';
import { reviewAt } from './find.ts';
import { correctionId, draftFilm, saidFilm } from './identity.ts';
import { filmIds, type NewFilmIds, reviewId } from './ids.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { liveFilm } from './live-film.ts';
import { dropOrphan } from './orphan.ts';
import { pageKeys } from './page-address.ts';
import { pinFilm, pinnedFilm } from './pins.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { rememberFilm } from './remember.ts';
import { seenIn } from './seen.ts';
import { settleFilm } from './settle-film.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { keepTags } from './tags.ts';
import { transact } from './transact.ts';
import { nextRank, stateChange } from './watch-state.ts';

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
export interface Plan {
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
  const plan = await planSave(draft, context);
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const written = await writePlan(library, journal, plan);
    return { ...written, undo: journal.undo() };
  });
}

/**
 * Checks a draft and computes what a transaction cannot wait for.
 * @throws {LibraryError} `field` says which field cannot be saved as it is.
 */
export async function planSave(draft: Draft, context: SaveContext = {}): Promise<Plan> {
  const checked = checkDraft(draft);
  const address = addressKey(checked.url);
  const [id, newFilmIds] = await Promise.all([reviewId(address), filmIds(draftFilm(checked))]);
  const reading = context.reading && checkReading(context.reading);
  return { draft: checked, context, reading, address, id, newFilmIds, now: Date.now() };
}

/** Writes what was planned. To be called within a transaction over all tables. */
export async function writePlan(
  library: Library,
  journal: Journal,
  plan: Plan,
): Promise<Omit<Saved, 'undo'>> {
  const { draft, context, reading, now } = plan;
  const before = await reviewBefore(library, plan);
  const said = reading && saidFilm(reading);
  const saved = await liveFilm(library, before?.film);
  const shown = await liveFilm(library, context.film);
  const savedAlone =
    (await library.reviews
      .where('film')
      .equals(saved?.id ?? '')
      .count()) === 1;
  const moved = await pinnedFilm(library, before?.id ?? plan.id);
  const showedSaved = before !== undefined && context.review === before.id;
  const pinned = showedSaved || moved?.id === shown?.id ? undefined : moved;
  const clues = { draft, said, saved, savedAlone, shown, showedSaved, pinned, newIds: plan.newFilmIds };
  const settled = await settleFilm(library, clues, now);

  // What the card showed and its reader emptied goes; what it did not show stays.
  const id = settled.after.id;
  const wasShown = !pinned && (id === saved?.id || id === shown?.id);
  const own: Pick<Draft, 'ownScore' | 'watch'> = pinned ? {} : draft;
  const ownScore = own.ownScore ?? (wasShown ? undefined : settled.after.ownScore);
  const film = await journal.put('films', settled.before, change(settled.after, { ownScore }, now));
  const review = await writeReview(library, journal, plan, { before, film });
  await writeWatch(library, journal, { review, watch: own.watch, wasShown }, now);
  if (before && before.film !== film.id) await dropOrphan(library, journal, before.film, now, true);
  if (said) await rememberFilm(library, journal, { said, draft, film }, now);
  if (moved && moved.id !== film.id)
    await pinFilm(library, journal, { review: review.id, film: film.id }, now);
  return { review, film, created: before === undefined };
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
  plan: Plan,
  { before, film }: { before: ReviewRecord | undefined; film: FilmRecord },
): Promise<ReviewRecord> {
  const { draft, address, id, now } = plan;
  const { outlet, critics, headline, excerpt, url, scores, note, published, language } = draft;
  const tags = await keepTags(library, journal, draft.tags, now);
  const said = saidOfOwnPage(plan) ?? before?.said;
  const seen = seenOnOwnPage(plan) ?? before?.seen;
  const named = { ...(said && { said }), ...(seen && { seen }) };
  const stated = {
    film: film.id,
    outlet,
    critics,
    url,
    address,
    headline,
    excerpt,
    scores,
    tags,
    note,
    ...named,
  };
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
  await moveCopy(library, journal, { from: before.id, to: id }, now);
  return journal.put('reviews', there, moved);
}

/** What the review's own page says of it. */
function seenOnOwnPage({ reading, address }: Plan): ReviewRecord['seen'] {
  return reading && pageKeys(reading).includes(address) ? seenIn(reading) : undefined;
}

/** What the review's own page says its film is. A page that lists many says nothing of one. */
function saidOfOwnPage({ reading, address }: Plan): string | undefined {
  const said = reading && pageKeys(reading).includes(address) ? saidFilm(reading) : undefined;
  return said && correctionId(said);
}

async function writeWatch(
  library: Library,
  journal: Journal,
  { review, watch, wasShown }: { review: ReviewRecord; watch: Draft['watch']; wasShown: boolean },
  now: number,
): Promise<void> {
  const before = await library.watchlist.get(review.film);
  if (watch && isLive(before)) {
    await journal.put('watchlist', before, change(before, await stateChange(library, before, watch), now));
  } else if (watch) {
    const sold = watch === 'want' ? { why: review.id, rank: await nextRank(library) } : {};
    await journal.put('watchlist', before, make(review.film, { state: watch, ...sold }, now));
  } else if (wasShown && isLive(before)) {
    await journal.put('watchlist', before, bury(BLANK.watchlist, before, now));
  }
}
