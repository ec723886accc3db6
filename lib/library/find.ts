import { titleKeys } from '../films/keys.ts';
import { matchFilm } from '../films/match.ts';
import type { FilmIdentity, FilmIds } from '../films/model.ts';
import { addressKey } from '../reading/address.ts';
import type { Library } from './db.ts';
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

/** The films in the library that an identity may mean, by ids and by titles. Only Dexie reads. */
export async function filmCandidates(library: Library, identity: FilmIdentity): Promise<FilmRecord[]> {
  const films = new Map<string, FilmRecord>();
  for (const [name, id] of Object.entries(identity.ids ?? ({} satisfies FilmIds))) {
    for (const film of await library.films.where(`ids.${name}`).equals(id).toArray())
      films.set(film.id, film);
  }
  const titled = library.films.where('keys').anyOf(titleKeys(identity)).distinct();
  for (const film of await titled.limit(MOST_CANDIDATES).toArray()) films.set(film.id, film);
  return [...films.values()].filter(isLive);
}

/** The film in the library that an identity means, if it is plain which. Only Dexie reads. */
export async function findFilm(library: Library, identity: FilmIdentity): Promise<FilmRecord | undefined> {
  return matchFilm(identity, await filmCandidates(library, identity))?.film;
}

/** A film by its id, unless it was deleted. */
export async function liveFilm(library: Library, id: string | undefined): Promise<FilmRecord | undefined> {
  const film = id ? await library.films.get(id) : undefined;
  return isLive(film) ? film : undefined;
}
