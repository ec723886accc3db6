import type { Library } from './db.ts';
import { pageCorrectionId } from './identity.ts';
import type { Journal } from './journal.ts';
import { liveFilm } from './live-film.ts';
import type { FilmRecord } from './records.ts';
import { change, isLive, make } from './stamp.ts';

/** The film to which the reader once moved the review of that id by hand. Only Dexie reads. */
export async function pinnedFilm(library: Library, review: string): Promise<FilmRecord | undefined> {
  const pin = await library.corrections.get(pageCorrectionId(review));
  return isLive(pin) ? liveFilm(library, pin.film) : undefined;
}

/** Remembers that the review of that id is about that film, whatever its page says. */
export async function pinFilm(
  library: Library,
  journal: Journal,
  { review, film }: { review: string; film: string },
  now: number,
): Promise<void> {
  const id = pageCorrectionId(review);
  const before = await library.corrections.get(id);
  const after = isLive(before) ? change(before, { film }, now) : make(id, { film }, now);
  await journal.put('corrections', before, after);
}
