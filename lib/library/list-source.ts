import type { Collection } from 'dexie';
import type { Library } from './db.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';

/** Hands out reviews in order, some at a time; an empty list is the end. */
export type Source = (most: number) => Promise<ReviewRecord[]>;

/** A collection's rows from the last to the first. */
function backwards<T>(rows: Collection<T, string>): Collection<T, string> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- not an array
  return rows.reverse();
}

/** All reviews by a time, the latest first: pages by the index's own key, so that a page costs the same anywhere. */
export function byIndex(library: Library, index: '[created+id]' | '[published+id]'): Source {
  let last: ReviewRecord | undefined;
  let ended = false;
  return async (most) => {
    if (ended) return [];
    const table = library.reviews;
    const rest = last ? table.where(index).below(keyOf(last, index)) : table.orderBy(index);
    const page = await backwards(rest).limit(most).toArray();
    last = page.at(-1);
    ended = page.length < most;
    return page;
  };
}

function keyOf(review: ReviewRecord, index: '[created+id]' | '[published+id]'): [number | string, string] {
  return [index === '[created+id]' ? review.created : (review.published ?? ''), review.id];
}

/** The reviews of these ids, in their order. */
export function byIds(library: Library, ids: readonly string[]): Source {
  let next = 0;
  return async (most) => {
    const page = await library.reviews.bulkGet(ids.slice(next, next + most));
    next += most;
    return page.filter((review) => review !== undefined);
  };
}

/** The reviews of films, film after film. */
export function byFilms(library: Library, films: readonly Pick<FilmRecord, 'id'>[]): Source {
  const FILMS_AT_ONCE = 50;
  let next = 0;
  return async () => {
    let page: ReviewRecord[] = [];
    while (page.length === 0 && next < films.length) {
      const ids = films.slice(next, next + FILMS_AT_ONCE).map((film) => film.id);
      next += FILMS_AT_ONCE;
      page = await library.reviews.where('film').anyOf(ids).toArray();
      page.sort((a, b) => ids.indexOf(a.film) - ids.indexOf(b.film) || b.created - a.created);
    }
    return page;
  };
}

/** Reviews that are in hand already. */
export function byHand(reviews: readonly ReviewRecord[]): Source {
  let next = 0;
  return (most) => {
    const page = reviews.slice(next, next + most);
    next += most;
    return Promise.resolve(page);
  };
}

/** One source after the other. */
export function inTurn(first: Source, ...others: Source[]): Source {
  const left = [first, ...others];
  return async (most) => {
    for (let source = left[0]; source; source = left[0]) {
      const page = await source(most);
      if (page.length > 0) return page;
      left.shift();
    }
    return [];
  };
}

/** Only those reviews of a source that pass. */
export function only(source: Source, passes: (review: ReviewRecord) => boolean): Source {
  return async (most) => {
    for (;;) {
      const page = await source(most);
      const passed = page.filter(passes);
      if (passed.length > 0 || page.length === 0) return passed;
    }
  };
}
