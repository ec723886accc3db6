import { titleKey } from '../films/keys.ts';
import type { FilmIdentity } from '../films/model.ts';
import type { Library } from './db.ts';
import type { Draft } from './draft.ts';
import { findFilm } from './find.ts';
import { correctionId } from './identity.ts';
import type { Journal } from './journal.ts';
import { liveFilm } from './live-film.ts';
import type { FilmRecord } from './records.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';

/** The film that the reader means when a page says this one, if they once said so. Only Dexie reads. */
export async function correctedFilm(library: Library, said: FilmIdentity): Promise<FilmRecord | undefined> {
  const correction = await library.corrections.get(correctionId(said));
  return isLive(correction) ? liveFilm(library, correction.film) : undefined;
}

/**
 * Remembers that what a page says is this film, where its reader changed the film's title or year and the library
 * would not find the film by itself. What was remembered is forgotten once the reader agrees with the page.
 * To be called after the film was written.
 */
export async function rememberFilm(
  library: Library,
  journal: Journal,
  { said, draft, film }: { said: FilmIdentity; draft: Draft; film: FilmRecord },
  now: number,
): Promise<void> {
  const id = correctionId(said);
  const before = await library.corrections.get(id);
  if (agrees(said, draft)) {
    if (isLive(before) && before.film !== film.id) {
      await journal.put('corrections', before, bury(BLANK.corrections, before, now));
    }
    return;
  }
  if (isLive(before)) {
    await journal.put('corrections', before, change(before, { film: film.id }, now));
  } else if ((await findFilm(library, said))?.id !== film.id) {
    await journal.put('corrections', before, make(id, { film: film.id }, now));
  }
}

function agrees(said: FilmIdentity, draft: Draft): boolean {
  const sameYear = said.year === undefined || said.year === draft.year;
  return sameYear && titleKey(said.title) === titleKey(draft.filmTitle);
}
