import { titleKeys } from '../films/keys.ts';
import { type FilmMatch, plainest, rankFilms } from '../films/match.ts';
import type { FilmIdentity, FilmIds } from '../films/model.ts';
import { addressKey } from '../reading/address.ts';
import type { Library } from './db.ts';
import { liveFilm } from './live-film.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { isLive } from './stamp.ts';

/** Films of one title that are looked at: more than bear any. */
const MOST_CANDIDATES = 200;

/** The saved review at the first of these address keys that has one. Only Dexie reads. */
export async function reviewAt(library: Library, keys: readonly string[]): Promise<ReviewRecord | undefined> {
  const found = await library.reviews.where('address').anyOf(keys).filter(isLive).toArray();
  return found.sort((a, b) => keys.indexOf(a.address) - keys.indexOf(b.address))[0];
}

/** Which of these addresses have a saved review. Only Dexie reads. */
export async function savedAddresses(library: Library, urls: readonly string[]): Promise<Set<string>> {
  const keyed = urls.map((url) => [url, addressKey(url)] as const);
  const keys = [...new Set(keyed.map(([, key]) => key))];
  const found = await library.reviews.where('address').anyOf(keys).filter(isLive).toArray();
  const saved = new Set(found.map((review) => review.address));
  return new Set(keyed.filter(([, key]) => saved.has(key)).map(([url]) => url));
}

/**
 * The records that an identity may mean, by ids and by titles: films, and tombstones of those merged into others.
 * Only Dexie reads.
 */
export async function filmCandidates(library: Library, identity: FilmIdentity): Promise<FilmRecord[]> {
  const films = new Map<string, FilmRecord>();
  for (const [name, id] of Object.entries(identity.ids ?? ({} satisfies FilmIds))) {
    for (const film of await library.films.where(`ids.${name}`).equals(id).toArray())
      films.set(film.id, film);
  }
  const titled = library.films.where('keys').anyOf(titleKeys(identity)).distinct();
  for (const film of await titled.limit(MOST_CANDIDATES).toArray()) films.set(film.id, film);
  return [...films.values()].filter((film) => isLive(film) || film.mergedInto !== undefined);
}

/** The film in the library that an identity means, if nothing else is as likely. Only Dexie reads. */
export async function plainFilm(library: Library, identity: FilmIdentity): Promise<FilmRecord | undefined> {
  return plainest(await ranked(library, identity))?.film;
}

/**
 * The film in the library that an identity means, if it is plain which. Between films that are equally likely, and
 * that the reader said are not the same, it is the one that was there first, or every page would make one more.
 * Only Dexie reads.
 */
export async function findFilm(library: Library, identity: FilmIdentity): Promise<FilmRecord | undefined> {
  const matches = await ranked(library, identity);
  return (plainest(matches) ?? eldestApart(matches))?.film;
}

/** Every film that an identity may mean, the likeliest first; each once, under whatever name it was found. */
async function ranked(library: Library, identity: FilmIdentity): Promise<FilmMatch<FilmRecord>[]> {
  const found = new Map<string, FilmMatch<FilmRecord>>();
  for (const match of rankFilms(identity, await filmCandidates(library, identity))) {
    const film = isLive(match.film) ? match.film : await liveFilm(library, match.film.id);
    if (film && !found.has(film.id)) found.set(film.id, { ...match, film });
  }
  return [...found.values()];
}

function eldestApart(matches: readonly FilmMatch<FilmRecord>[]): FilmMatch<FilmRecord> | undefined {
  const best = matches.filter((match) => match.confidence === matches[0]?.confidence);
  const apart = best.every((one) =>
    best.every((other) => one === other || one.film.notSame?.includes(other.film.id)),
  );
  return apart ? best.toSorted((a, b) => a.film.created - b.film.created)[0] : undefined;
}
