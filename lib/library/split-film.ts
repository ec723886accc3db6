import { titleForms } from '../films/keys.ts';
import type { FilmIdentity } from '../films/model.ts';
import { setApart } from './apart.ts';
import { checkFilm } from './check-draft.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { withFacts } from './film-facts.ts';
import { findFilm } from './find.ts';
import { filmIds } from './ids.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { idsOf, liveFilm } from './live-film.ts';
import { dropOrphan } from './orphan.ts';
import { pinFilm } from './pins.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { newFilm } from './settle-film.ts';
import { change, isLive, make } from './stamp.ts';
import { transact } from './transact.ts';

/**
 * Moves reviews of a film to another film: the one in the library that `identity` means, else a new one. The
 * pages of these reviews mean that film from then on, and so does what only they say; the two films are not the
 * same, whatever is matched later. The first film goes if nothing is left of it.
 * @param identity title, year, directors.
 * @throws {LibraryError} `field` says which part of the identity cannot be saved; `missing` without a field: the
 *   film is not there, or none of the reviews is about it.
 */
export async function splitFilm(
  library: Library,
  filmId: string,
  reviewIds: readonly string[],
  identity: FilmIdentity,
): Promise<Undo> {
  const stated = checkFilm(identity);
  const newIds = await filmIds(stated);
  const now = Date.now();
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const film = await liveFilm(library, filmId);
    if (!film) throw new LibraryError('missing');
    const reviews = await library.reviews
      .where('film')
      .anyOf(await idsOf(library, film.id))
      .filter(isLive)
      .toArray();
    const moving = reviews.filter((review) => reviewIds.includes(review.id));
    const staying = reviews.filter((review) => !reviewIds.includes(review.id));
    if (moving.length === 0) throw new LibraryError('missing');

    const known = await findFilm(library, stated);
    const { before, after } =
      known && known.id !== film.id
        ? { before: known, after: withFacts(known, stated, now) }
        : await newFilm(library, newIds, stated, now);
    const other = await journal.put('films', before, after);
    for (const review of moving) {
      await journal.put('reviews', review, change(review, { film: other.id }, now));
      await pinFilm(library, journal, { review: review.id, film: other.id }, now);
    }
    await rememberSaid(library, journal, { film, other, moving, staying }, now);
    await setApart(library, journal, film.id, other.id, now);
    await dropOrphan(library, journal, film.id, now);
    return journal.undo();
  });
}

interface Parting {
  film: FilmRecord;
  other: FilmRecord;
  moving: readonly ReviewRecord[];
  staying: readonly ReviewRecord[];
}

/** What only the moved reviews' pages say means the other film; what the film itself is called goes on meaning it. */
async function rememberSaid(
  library: Library,
  journal: Journal,
  { film, other, moving, staying }: Parting,
  now: number,
): Promise<void> {
  const own = titleForms(film).full.flatMap((key) => [`${key}|`, `${key}|${film.year ?? ''}`]);
  const kept = new Set([...own, ...staying.map((review) => review.said)]);
  for (const id of new Set(moving.map((review) => review.said))) {
    if (id === undefined || kept.has(id)) continue;
    const before = await library.corrections.get(id);
    const after = isLive(before)
      ? change(before, { film: other.id }, now)
      : make(id, { film: other.id }, now);
    await journal.put('corrections', before, after);
  }
}
