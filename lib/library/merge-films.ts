import { withApart } from './apart.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS } from './fields.ts';
import { withFacts, withTitle } from './film-facts.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { liveFilm, mergedInto } from './live-film.ts';
import type { FilmRecord, WatchRecord } from './records.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Makes two films one. Everything kept of `from` moves to `into`: reviews, corrections, what `into` lacks of facts,
 * own mark and place on the watchlist; its titles become other titles. What is left is a tombstone that still says
 * which film it was, and leads to `into`: for pages that name it, for its old address, and on other machines.
 * @throws {LibraryError} `missing` if one of them is not there.
 */
export async function mergeFilms(library: Library, into: string, from: string): Promise<Undo> {
  const now = Date.now();
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const [kept, gone] = [await liveFilm(library, into), await liveFilm(library, from)];
    if (!kept || !gone) throw new LibraryError('missing');
    if (kept.id === gone.id) return journal.undo();
    await journal.put('films', kept, joined(kept, gone, now));
    for (const grave of await mergedInto(library, gone.id)) {
      await journal.put('films', grave, change(grave, { mergedInto: kept.id }, now));
    }
    await journal.put('films', gone, buriedIn(kept.id, gone, now));
    for (const review of await library.reviews.where('film').equals(gone.id).toArray()) {
      await journal.put('reviews', review, change(review, { film: kept.id }, now));
    }
    for (const correction of await library.corrections.where('film').equals(gone.id).toArray()) {
      await journal.put('corrections', correction, change(correction, { film: kept.id }, now));
    }
    await moveWatch(library, journal, { kept, gone }, now);
    await moveInLists(library, journal, { kept, gone }, now);
    await renameInOthers(library, journal, { kept, gone }, now);
    return journal.undo();
  });
}

function joined(kept: FilmRecord, gone: FilmRecord, now: number): FilmRecord {
  let film = withFacts(kept, gone, now);
  for (const title of [gone.originalTitle, ...gone.otherTitles])
    if (title) film = withTitle(film, title, now);
  const apart = [...(kept.notSame ?? []), ...(gone.notSame ?? [])].filter((id) => id !== gone.id);
  const ownScore = kept.ownScore ?? gone.ownScore;
  const note = [kept.note, gone.note].filter(Boolean).join('\n\n').slice(0, CAPS.note) || undefined;
  const tags =
    kept.tags || gone.tags ? [...new Set([...(kept.tags ?? []), ...(gone.tags ?? [])])] : undefined;
  return withApart(change(film, { ownScore, note, tags }, now), apart, now);
}

function buriedIn(into: string, film: FilmRecord, now: number): FilmRecord {
  const { title, originalTitle, otherTitles, year, directors, ids, keys } = film;
  const identity = {
    title,
    ...(originalTitle && { originalTitle }),
    otherTitles,
    ...(year && { year }),
    directors,
  };
  return bury({ ...identity, ids, keys, mergedInto: into }, film, now);
}

/** What was seen is seen; else the place that the film had stays. */
async function moveWatch(
  library: Library,
  journal: Journal,
  { kept, gone }: { kept: FilmRecord; gone: FilmRecord },
  now: number,
): Promise<void> {
  const [there, leaving] = [await library.watchlist.get(kept.id), await library.watchlist.get(gone.id)];
  if (!isLive(leaving)) return;
  const reasons = reasonsOf(leaving);
  if (isLive(there)) {
    const seen = leaving.state === 'seen' ? { state: leaving.state } : {};
    await journal.put('watchlist', there, change(there, { ...reasons, ...reasonsOf(there), ...seen }, now));
  } else {
    await journal.put('watchlist', there, make(kept.id, { state: leaving.state, ...reasons }, now));
  }
  await journal.put('watchlist', leaving, bury(BLANK.watchlist, leaving, now));
}

function reasonsOf({
  why,
  seenOn,
  earlier,
  rank,
}: WatchRecord): Pick<WatchRecord, 'why' | 'seenOn' | 'earlier' | 'rank'> {
  return {
    ...(why && { why }),
    ...(seenOn && { seenOn }),
    ...(earlier && { earlier }),
    ...(rank && { rank }),
  };
}

/** A list that has both keeps the one where it is. */
async function moveInLists(
  library: Library,
  journal: Journal,
  { kept, gone }: { kept: FilmRecord; gone: FilmRecord },
  now: number,
): Promise<void> {
  for (const list of await library.lists.where('films').equals(gone.id).toArray()) {
    const has = list.films.includes(kept.id);
    const films = list.films.flatMap((id) => (id === gone.id ? (has ? [] : kept.id) : id));
    await journal.put('lists', list, change(list, { films }, now));
  }
}

/** What was not the same as the one film is not the same as the other. */
async function renameInOthers(
  library: Library,
  journal: Journal,
  { kept, gone }: { kept: FilmRecord; gone: FilmRecord },
  now: number,
): Promise<void> {
  for (const other of await library.films.bulkGet(gone.notSame ?? [])) {
    if (!isLive(other) || other.id === kept.id) continue;
    const apart = (other.notSame ?? []).map((id) => (id === gone.id ? kept.id : id));
    await journal.put('films', other, withApart(other, apart, now));
  }
}
