import type { Library } from './db.ts';
import type { Draft } from './draft.ts';
import { saidFilm } from './identity.ts';
import type { Journal, Undo } from './journal.ts';
import { liveFilm } from './live-film.ts';
import { dropOrphan } from './orphan.ts';
import { pinFilm, pinnedFilm } from './pins.ts';
import type { Plan } from './plan-save.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { rememberFilm } from './remember.ts';
import { settleFilm } from './settle-film.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { nextRank, stateChange } from './watch-state.ts';
import { reviewBefore, writeReview } from './write-review.ts';

export interface Saved {
  review: ReviewRecord;
  film: FilmRecord;
  undo: Undo;
  /** Whether the review was not saved before. */
  created: boolean;
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
