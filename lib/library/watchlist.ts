import * as v from 'valibot';
import type { Score } from '../scores/model.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { ISO_DAY, ScoreFields } from './fields.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { liveFilm } from './live-film.ts';
import { dropOrphan } from './orphan.ts';
import { byRank, ranksForMove } from './rank.ts';
import type { FilmRecord, WatchRecord } from './records.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { transact } from './transact.ts';
import { nextRank, stateChange } from './watch-state.ts';

type State = WatchRecord['state'];

/**
 * Puts a film on the watchlist, moves it between wanted, seen and dropped, or (`undefined`) takes it off; a film that
 * nothing else is kept of goes with that.
 * @throws {LibraryError} `missing` if there is no such film.
 */
export function setWatch(library: Library, film: string, state: State | undefined): Promise<Undo> {
  const now = Date.now();
  return withFilm(library, film, (journal, { id }) => writeWatch(library, journal, { film: id, state }, now));
}

/** The same within a transaction over all tables. */
export async function writeWatch(
  library: Library,
  journal: Journal,
  { film, state }: { film: string; state: State | undefined },
  now: number,
): Promise<void> {
  const before = await library.watchlist.get(film);
  if (state && isLive(before)) {
    await journal.put('watchlist', before, change(before, await stateChange(library, before, state), now));
  } else if (state) {
    const rank = state === 'want' ? { rank: await nextRank(library) } : {};
    await journal.put('watchlist', before, make(film, { state, ...rank }, now));
  } else if (isLive(before)) {
    await journal.put('watchlist', before, bury(BLANK.watchlist, before, now));
    await dropOrphan(library, journal, film, now);
  }
}

/**
 * Moves a film to a place among those that the reader wants to see: 0 is the first, too high is the last.
 * @throws {LibraryError} `missing` if it is not among them.
 */
export function moveWatch(library: Library, film: string, place: number): Promise<Undo> {
  const now = Date.now();
  return transact(library, 'rw', ['watchlist'], async () => {
    const journal = new Journal(library);
    const wanted = (await library.watchlist.where('state').equals('want').filter(isLive).toArray()).sort(
      byRank,
    );
    if (!wanted.some(({ id }) => id === film)) throw new LibraryError('missing');
    const ranks = ranksForMove(wanted, film, place);
    for (const each of wanted) {
      const rank = ranks.get(each.id);
      if (rank !== undefined) await journal.put('watchlist', each, change(each, { rank }, now));
    }
    return journal.undo();
  });
}

/** What can be said of a film on the watchlist; what is `undefined` goes. */
export interface WatchDetails {
  /** An ISO date, a month or a year. */
  seenOn?: string | undefined;
  /** The id of the review that sold it. */
  why?: string | undefined;
  /** The reader's own mark. */
  ownScore?: Score | undefined;
}

/**
 * Says when a film was seen, which review sold it, and what the reader makes of it.
 * @throws {LibraryError} `wrong` for what is no date or no mark; `missing` if the film is not on the watchlist, or
 *   the review not in the library.
 */
export function changeWatch(library: Library, film: string, details: WatchDetails): Promise<Undo> {
  const { ownScore, ...patch } = details;
  const { seenOn, why } = patch;
  return withFilm(library, film, async (journal, record) => {
    if (seenOn !== undefined && !ISO_DAY.test(seenOn)) throw new LibraryError('wrong');
    if (why !== undefined && !isLive(await library.reviews.get(why))) throw new LibraryError('missing');
    const before = await library.watchlist.get(record.id);
    if (!isLive(before)) throw new LibraryError('missing');
    await journal.put('watchlist', before, change(before, patch, Date.now()));
    if ('ownScore' in details) await writeOwnScore(journal, record, ownScore);
  });
}

/**
 * Sets the reader's own mark of a film, or (`undefined`) takes it away.
 * @throws {LibraryError} `missing` if there is no such film, `wrong` for what is no mark.
 */
export function setOwnScore(library: Library, film: string, score: Score | undefined): Promise<Undo> {
  return withFilm(library, film, (journal, record) => writeOwnScore(journal, record, score));
}

async function writeOwnScore(journal: Journal, film: FilmRecord, score: Score | undefined): Promise<void> {
  const checked = score && v.safeParse(ScoreFields, score);
  if (checked && !checked.success) throw new LibraryError('wrong', { field: 'ownScore' });
  await journal.put('films', film, change(film, { ownScore: checked?.output }, Date.now()));
}

function withFilm(
  library: Library,
  id: string,
  work: (journal: Journal, film: FilmRecord) => Promise<void>,
): Promise<Undo> {
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const film = await liveFilm(library, id);
    if (!film) throw new LibraryError('missing');
    await work(journal, film);
    return journal.undo();
  });
}
