import type { Library } from './db.ts';
import type { ReviewRow } from './draft.ts';
import { byFilms, byHand, byIds, byIndex, inTurn, only, type Source } from './list-source.ts';
import { idsOf, liveFilm } from './live-film.ts';
import { missingWords, withWords } from './match-text.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { byPublished } from './reviews-of.ts';
import { isLive } from './stamp.ts';
import { tagId } from './tags.ts';

export interface ReviewFilter {
  /**
   * Words that must all occur, as parts of words too, in what is kept of a review, its reading copy included.
   * Case and diacritics do not matter.
   */
  text?: string;
  tag?: string;
  /** A film's id. */
  film?: string;
  critic?: string;
  outlet?: string;
  /** `saved` and `published`: the latest first; `film` and `critic`: by name. */
  sort?: 'saved' | 'published' | 'film' | 'critic';
  /** The most rows to return; all, without one. Reading stops there. */
  limit?: number;
}

/** Rows looked at in one go. */
const PAGE = 500;

/** Saved reviews with their films. Empty filters are none. Only Dexie reads, so it can stand in a live query. */
export async function listReviews(library: Library, filter: ReviewFilter = {}): Promise<ReviewRow[]> {
  const { limit = Number.POSITIVE_INFINITY } = filter;
  const source = only(await sourceOf(library, filter), isLive);
  const missingIn = missingWords(filter.text ?? '');
  const films = new Map<string, FilmRecord>();
  const rows: ReviewRow[] = [];
  while (rows.length < limit) {
    const page = await source(missingIn ? PAGE : Math.min(PAGE, limit - rows.length));
    if (page.length === 0) break;
    await addFilms(library, films, page);
    const found = page.flatMap((review) => {
      const film = films.get(review.film);
      return film ? [{ review, film }] : [];
    });
    rows.push(
      ...(missingIn ? await withWords(library, found, missingIn) : found).slice(0, limit - rows.length),
    );
  }
  return rows;
}

async function sourceOf(library: Library, filter: ReviewFilter): Promise<Source> {
  const { sort = 'saved' } = filter;
  const chosen = await chosenReviews(library, filter);
  if (chosen) return byHand(await sorted(library, chosen, sort));
  if (sort === 'published') {
    const undated = only(byIndex(library, '[created+id]'), (review) => review.published === undefined);
    return inTurn(byIndex(library, '[published+id]'), undated);
  }
  if (sort === 'critic') {
    const signed = await library.reviews.orderBy('critics').primaryKeys();
    const unsigned = only(byIndex(library, '[created+id]'), (review) => review.critics.length === 0);
    return inTurn(byIds(library, [...new Set(signed)]), unsigned);
  }
  if (sort === 'film') {
    const all = await library.films.toArray();
    const films = all.filter((film) => isLive(film) || film.mergedInto).sort(byTitle);
    return byFilms(library, films);
  }
  return byIndex(library, '[created+id]');
}

/** Those that pass the filters other than the text, by the index that narrows most; `undefined` without such a filter. */
async function chosenReviews(library: Library, filter: ReviewFilter): Promise<ReviewRecord[] | undefined> {
  const { film, tag, critic, outlet } = filter;
  const names = tag ? [tag, (await library.tags.get(tagId(tag)))?.name ?? tag] : [];
  const films = film ? await idsOf(library, film) : [];
  const passes = (review: ReviewRecord) =>
    (!film || films.includes(review.film)) &&
    (!tag || review.tags.some((name) => names.includes(name))) &&
    (!critic || review.critics.includes(critic)) &&
    (!outlet || review.outlet === outlet);
  const { reviews } = library;
  if (film) return reviews.where('film').anyOf(films).filter(passes).toArray();
  if (tag) return reviews.where('tags').anyOf(names).distinct().filter(passes).toArray();
  if (critic) return reviews.where('critics').equals(critic).filter(passes).toArray();
  return outlet ? reviews.where('outlet').equals(outlet).toArray() : undefined;
}

async function sorted(
  library: Library,
  reviews: ReviewRecord[],
  sort: NonNullable<ReviewFilter['sort']>,
): Promise<ReviewRecord[]> {
  if (sort === 'published') return reviews.sort(byPublished);
  const recent = reviews.sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1));
  if (sort === 'critic') {
    return recent.sort((a, b) => compare(a.critics[0] ?? LAST, b.critics[0] ?? LAST));
  }
  if (sort === 'saved') return recent;
  const films = new Map<string, FilmRecord>();
  await addFilms(library, films, recent);
  const key = (review: ReviewRecord) => films.get(review.film)?.keys[0] ?? LAST;
  return recent.sort((a, b) => compare(key(a), key(b)));
}

/** After every name. */
const LAST = '\uffff';

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function byTitle(a: FilmRecord, b: FilmRecord): number {
  return compare(a.keys[0] ?? LAST, b.keys[0] ?? LAST) || (a.year ?? 0) - (b.year ?? 0);
}

async function addFilms(library: Library, films: Map<string, FilmRecord>, reviews: ReviewRecord[]) {
  const unknown = new Set(reviews.map((review) => review.film).filter((id) => !films.has(id)));
  const ids = [...unknown];
  for (const [i, found] of (await library.films.bulkGet(ids)).entries()) {
    const film = isLive(found) ? found : await liveFilm(library, found?.id);
    if (film) films.set(ids[i] ?? film.id, film);
  }
}
