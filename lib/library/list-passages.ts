import type { Library } from './db.ts';
import { idsOf, liveFilm } from './live-film.ts';
import { missingWords } from './match-text.ts';
import type { PassageRow } from './passages.ts';
import type { AnnotationRecord } from './records.ts';
import { isLive } from './stamp.ts';
import { tagId } from './tags.ts';

export interface PassageFilter {
  /** Words that must all occur in passage, note, tags, film, critic, outlet or headline. Case and diacritics do not matter. */
  text?: string;
  /** A film's id. */
  film?: string;
  critic?: string;
  /** An aspect's id. */
  aspect?: string;
  /** A tag of the passage's own. */
  tag?: string;
  /** The most rows to return; 100 without one. */
  limit?: number;
  /** Where the page before ended: its `next`. */
  after?: PassageCursor;
}

/** The last passage of a page: when it was marked, and its id. */
export type PassageCursor = readonly [created: number, id: string];

/** Rows looked at in one go. */
const PAGE = 500;

/**
 * Marked passages with review and film, the latest marked first, a page at a time: `next` is where the next page
 * goes on, absent at the end. Empty filters are none. Only Dexie reads, so it can stand in a live query.
 */
export async function listPassages(
  library: Library,
  filter: PassageFilter = {},
): Promise<{ rows: PassageRow[]; next?: PassageCursor }> {
  const { limit = 100 } = filter;
  const passes = await passing(library, filter);
  const rows: PassageRow[] = [];
  let after = filter.after;
  for (;;) {
    const page = await pageAfter(library, filter, after);
    for (const row of await withReviews(library, page.filter(isLive))) {
      if (!passes(row)) continue;
      if (rows.length === limit) return { rows, next: cursorOf(rows.at(-1)?.passage) };
      rows.push(row);
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return { rows };
    after = cursorOf(last);
  }
}

const cursorOf = (passage: AnnotationRecord | undefined): PassageCursor => [
  passage?.created ?? 0,
  passage?.id ?? '',
];

/** The next 500 passages, by the index that narrows most. */
async function pageAfter(
  library: Library,
  { film, critic, aspect, tag }: PassageFilter,
  after: PassageCursor | undefined,
): Promise<AnnotationRecord[]> {
  const { annotations, reviews } = library;
  if (!film && !critic && !aspect && !tag) {
    const index = annotations.where('[created+id]');
    const rest = after ? index.below([...after]) : annotations.orderBy('[created+id]');
    // oxlint-disable-next-line unicorn/no-array-reverse -- not an array
    return rest.reverse().limit(PAGE).toArray();
  }
  const narrowed = async () => {
    if (film || critic) {
      const ids = film
        ? await reviews
            .where('film')
            .anyOf(await idsOf(library, film))
            .primaryKeys()
        : await reviews
            .where('critics')
            .equals(critic ?? '')
            .primaryKeys();
      return annotations.where('review').anyOf(ids).toArray();
    }
    if (tag)
      return annotations
        .where('tags')
        .anyOf(await namesOf(library, tag))
        .distinct()
        .toArray();
    return annotations
      .where('aspect')
      .equals(aspect ?? '')
      .toArray();
  };
  const [created, id] = after ?? [Number.POSITIVE_INFINITY, ''];
  return (await narrowed())
    .filter((each) => each.created < created || (each.created === created && each.id < id))
    .sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1))
    .slice(0, PAGE);
}

async function namesOf(library: Library, tag: string): Promise<string[]> {
  return [tag, (await library.tags.get(tagId(tag)))?.name ?? tag];
}

async function withReviews(library: Library, passages: AnnotationRecord[]): Promise<PassageRow[]> {
  const reviews = await library.reviews.bulkGet(passages.map((passage) => passage.review));
  const rows: PassageRow[] = [];
  for (const [i, passage] of passages.entries()) {
    const review = reviews[i];
    const film = isLive(review) ? await liveFilm(library, review.film) : undefined;
    if (isLive(review) && film) rows.push({ passage, review, film });
  }
  return rows;
}

/** What a row must be, whichever index it was found by. */
async function passing(library: Library, filter: PassageFilter): Promise<(row: PassageRow) => boolean> {
  const { text = '', film, critic, aspect, tag } = filter;
  const missingIn = missingWords(text);
  const films = film ? await idsOf(library, film) : [];
  const tags = tag ? await namesOf(library, tag) : [];
  return (row) =>
    (!film || films.includes(row.review.film)) &&
    (!critic || row.review.critics.includes(critic)) &&
    (!aspect || row.passage.aspect === aspect) &&
    (!tag || row.passage.tags.some((name) => tags.includes(name))) &&
    (!missingIn || missingIn(textOf(row)).length === 0);
}

function textOf({ passage, review, film }: PassageRow): string {
  const { outlet, headline, critics } = review;
  const titles = [film.title, film.originalTitle ?? '', ...film.otherTitles];
  const own = [passage.quote, passage.note, ...passage.tags];
  return [...own, ...titles, ...critics, outlet, headline].join('\n');
}
