import { foldWords } from '../../films/fold.ts';
import type { Library } from '../db.ts';
import { digest } from '../ids.ts';
import { type OwnName, ownNames } from '../names.ts';
import { rankAfter } from '../rank.ts';
import { isLive } from '../stamp.ts';
import { lastRank } from '../watch-state.ts';
import { FilmIndex } from './film-index.ts';

/** What the rows of one import share. */
export interface Context {
  /** The time of its changes. */
  at: number;
  films: FilmIndex;
  library: Library;
  /** Films of a backup that the library knows under other ids: by their ids there. */
  knownAs: Map<string, string>;
  /** Ids of the reader's lists by their folded names. */
  lists: Map<string, string>;
  /** What the reader calls outlets and critics. */
  ownName: OwnName;
  /** A place on the watchlist after all that were given: films to see stand in the order of their file. */
  nextRank: () => string;
  /** The name of the list that films with a heart go to. */
  liked: string;
}

/** Reads what rows are matched with. */
export async function openContext(library: Library, at: number, liked: string): Promise<Context> {
  let rank = await lastRank(library);
  const lists = (await library.lists.toArray()).filter(isLive);
  return {
    library,
    knownAs: new Map(),
    ownName: await ownNames(library),
    nextRank() {
      rank = rankAfter(rank);
      return rank;
    },
    at,
    liked,
    films: await FilmIndex.of(library),
    lists: new Map(lists.map(({ id, name }) => [foldWords(name), id])),
  };
}

/** The id of the list of that name; of a new one it follows from the name, so that it has the same one on two machines. */
export async function listIdOf(context: Context, name: string): Promise<string> {
  const key = foldWords(name) || name;
  const known = context.lists.get(key);
  if (known) return known;
  const id = await digest(`list:${key}`);
  context.lists.set(key, id);
  return id;
}
