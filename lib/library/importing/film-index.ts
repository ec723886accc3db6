import { titleKeys } from '../../films/keys.ts';
import { compareIds, type FilmMatch, plainest, rankFilms } from '../../films/match.ts';
import type { FilmIdentity } from '../../films/model.ts';
import { pause } from '../../pause.ts';
import type { Library } from '../db.ts';
import { pagesOf } from '../packs/pages-of.ts';
import type { FilmRecord } from '../records.ts';
import { isLive } from '../stamp.ts';

/** Films of one title that are looked at: more than bear any. */
const MOST_CANDIDATES = 200;
const MOST_MERGES = 20;
const PAGE = 500;

/** A film as far as matching goes. */
export interface IndexedFilm extends FilmIdentity {
  /** Empty until it is decided, for a film that is not in the library yet. */
  id: string;
  keys: readonly string[];
  mergedInto?: string;
  notSame?: readonly string[];
  created: number;
  /** It comes from the backup that is being read: another film of it is another film. */
  ofFile?: true;
}

type OneOrMore = IndexedFilm | IndexedFilm[];

/** All films in memory, to match many rows: by the same rules as `findFilm`, without asking the database for each. */
export class FilmIndex {
  // A list for each would be as large as the films.
  readonly #byKey = new Map<string, OneOrMore>();
  readonly #byIdElsewhere = new Map<string, OneOrMore>();
  readonly #byId = new Map<string, IndexedFilm>();
  readonly #left = new Set<string>();

  /** Reads the library's films, and which tombstones there are. */
  static async of(library: Library): Promise<FilmIndex> {
    const index = new FilmIndex();
    for await (const page of pagesOf<FilmRecord>(library, 'films', PAGE)) {
      for (const film of page) {
        if (isLive(film) || film.mergedInto) index.add(entryOf(film));
        else index.#left.add(film.id);
      }
      await pause();
    }
    for (const id of await library.watchlist.toCollection().primaryKeys())
      if (!index.has(id)) index.#left.add(id);
    return index;
  }

  /** Whether nothing is kept under the id of a film that is not in the library: no tombstone either. */
  isFree(id: string): boolean {
    return !this.#left.has(id);
  }

  add(film: IndexedFilm): void {
    if (film.id) this.#byId.set(film.id, film);
    for (const key of film.keys) push(this.#byKey, key, film);
    for (const [site, id] of Object.entries(film.ids ?? {})) push(this.#byIdElsewhere, `${site}:${id}`, film);
  }

  /** Gives a film that was added without one its id. */
  name(film: IndexedFilm, id: string): void {
    film.id = id;
    this.#byId.set(id, film);
  }

  /** A film of a backup: known from here on, if it was not, but as one of the backup's own. */
  markOfFile(film: IndexedFilm): void {
    const known = this.#byId.get(film.id);
    if (known) known.ofFile = true;
    else this.add({ ...film, ofFile: true });
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): IndexedFilm | undefined {
    return this.#liveOf(this.#byId.get(id));
  }

  /** A film that is known by more now than it was: by an id, by which it is found from here on. */
  learn(film: IndexedFilm, identity: FilmIdentity): void {
    for (const [site, id] of Object.entries(identity.ids ?? {})) {
      if (film.ids && Object.hasOwn(film.ids, site)) continue;
      film.ids = { ...film.ids, [site]: id };
      push(this.#byIdElsewhere, `${site}:${id}`, film);
    }
    if (!film.year && identity.year) film.year = identity.year;
    if (!film.directors?.length && identity.directors) film.directors = identity.directors;
  }

  /** The film that an identity means, if it is plain which, and the keys of its titles. */
  find(identity: FilmIdentity): { film: IndexedFilm | undefined; keys: string[] } {
    const byId = new Set(
      Object.entries(identity.ids ?? {}).flatMap(
        ([site, id]) => this.#byIdElsewhere.get(`${site}:${id}`) ?? [],
      ),
    );
    const keys = titleKeys(identity);
    const [only] = byId;
    if (only && byId.size === 1 && compareIds(identity.ids, only.ids) === 'same') {
      return { film: this.#liveOf(only), keys };
    }
    for (const key of keys) {
      for (const film of [this.#byKey.get(key) ?? []].flat()) if (byId.size < MOST_CANDIDATES) byId.add(film);
    }
    if (byId.size === 0) return { film: undefined, keys };
    const matches = this.#living(rankFilms(identity, [...byId]));
    return { film: (plainest(matches) ?? eldestApart(matches))?.film, keys };
  }

  #living(matches: FilmMatch<IndexedFilm>[]): FilmMatch<IndexedFilm>[] {
    const found = new Map<IndexedFilm, FilmMatch<IndexedFilm>>();
    for (const match of matches) {
      const film = this.#liveOf(match.film);
      if (film && !found.has(film)) found.set(film, { ...match, film });
    }
    return [...found.values()];
  }

  #liveOf(film: IndexedFilm | undefined): IndexedFilm | undefined {
    let at = film;
    for (let step = 0; at?.mergedInto && step < MOST_MERGES; step++) at = this.#byId.get(at.mergedInto);
    return at?.mergedInto ? undefined : at;
  }
}

function entryOf(film: FilmRecord): IndexedFilm {
  const { id, title, originalTitle, otherTitles, year, directors, ids, notSame, keys, created } = film;
  return {
    id,
    title,
    otherTitles,
    directors,
    ids,
    keys,
    created,
    ...(originalTitle && { originalTitle }),
    ...(year && { year }),
    ...(notSame && { notSame }),
    ...(film.mergedInto && { mergedInto: film.mergedInto }),
  };
}

/** Between films that are equally likely, and that the reader said are not the same: the one that was there first. */
function eldestApart(matches: readonly FilmMatch<IndexedFilm>[]): FilmMatch<IndexedFilm> | undefined {
  const best = matches.filter((match) => match.confidence === matches[0]?.confidence);
  const apart = best.every((one) =>
    best.every((other) => one === other || one.film.notSame?.includes(other.film.id)),
  );
  return apart ? best.toSorted((a, b) => a.film.created - b.film.created)[0] : undefined;
}

function push(map: Map<string, OneOrMore>, key: string, film: IndexedFilm): void {
  const there = map.get(key);
  if (!there) map.set(key, film);
  else if (Array.isArray(there)) there.push(film);
  else map.set(key, [there, film]);
}
