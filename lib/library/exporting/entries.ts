import type { Entry, EntryPassage, EntryReview } from '../../exchange/entry.ts';
import type { FilmIdentity } from '../../films/model.ts';
import type { Library } from '../db.ts';
import type { AnnotationRecord, FilmRecord, ListRecord, ReviewRecord, WatchRecord } from '../records.ts';
import { byPublished } from '../reviews-of.ts';
import { isLive } from '../stamp.ts';
import { transact } from '../transact.ts';
import type { Chosen } from './scope.ts';

/** Films read in one go. */
const PAGE = 100;
const TABLES = ['films', 'reviews', 'annotations', 'watchlist', 'lists'] as const;

/**
 * The chosen films with all that is kept of them, in their order. A film that is gone by then is passed over.
 * @param aspectName what an aspect is called, by its id.
 * @throws {LibraryError}
 */
export async function* entriesOf(
  library: Library,
  { films, reviews }: Chosen,
  aspectName: (id: string) => string,
): AsyncGenerator<Entry> {
  for (let at = 0; at < films.length; at += PAGE)
    yield* await pageOf(library, films.slice(at, at + PAGE), reviews, aspectName);
}

async function pageOf(
  library: Library,
  ids: string[],
  chosen: ReadonlySet<string> | undefined,
  aspectName: (id: string) => string,
): Promise<Entry[]> {
  return transact(library, 'r', TABLES, async () => {
    const films = (await library.films.bulkGet(ids)).filter(isLive);
    const watches = await library.watchlist.bulkGet(films.map((film) => film.id));
    const lists = (await library.lists.where('films').anyOf(ids).distinct().toArray()).filter(isLive);
    const reviews = await reviewsOf(library, ids);
    const passages = await passagesOf(library, [...reviews.values()].flat());
    return films.map((film, i) => {
      const told = (reviews.get(film.id) ?? []).map((review) =>
        reviewOf(review, passages.get(review.id) ?? [], aspectName),
      );
      const shown = told.filter(({ id }) => !chosen || chosen.has(id));
      return entryOf(film, watches[i], lists, { told, shown });
    });
  });
}

/** The reviews of films, the latest published first. Some still name a film by an id that it had before it was merged. */
async function reviewsOf(library: Library, films: readonly string[]): Promise<Map<string, ReviewRecord[]>> {
  const merged = await library.films.where('mergedInto').anyOf(films).toArray();
  const now = new Map(merged.map((film) => [film.id, film.mergedInto ?? '']));
  const found = await library.reviews
    .where('film')
    .anyOf([...films, ...now.keys()])
    .toArray();
  return Map.groupBy(found.filter(isLive).sort(byPublished), ({ film }) => now.get(film) ?? film);
}

async function passagesOf(
  library: Library,
  reviews: readonly ReviewRecord[],
): Promise<Map<string, AnnotationRecord[]>> {
  const found = await library.annotations
    .where('review')
    .anyOf(reviews.map((review) => review.id))
    .toArray();
  const live = found.filter(isLive).sort((a, b) => a.position - b.position || a.created - b.created);
  return Map.groupBy(live, (passage) => passage.review);
}

const moment = (time: number) => new Date(time).toISOString();

function entryOf(
  film: FilmRecord,
  watch: WatchRecord | undefined,
  lists: readonly ListRecord[],
  { told, shown }: { told: EntryReview[]; shown: EntryReview[] },
): Entry {
  const { id, ownScore, note, tags } = film;
  const names = lists.filter((list) => list.films.includes(id)).map((list) => list.name);
  const there = isLive(watch) ? watch : undefined;
  const why = told.find((review) => review.id === there?.why);
  return {
    id,
    film: identityOf(film),
    ...(ownScore && { ownScore }),
    ...(there && {
      watch: { state: there.state, ...(there.seenOn && { seenOn: there.seenOn }) },
      added: moment(there.created),
    }),
    ...(note && { note }),
    ...(tags && tags.length > 0 && { tags }),
    ...(names.length > 0 && { lists: names }),
    ...(why && { why }),
    reviews: shown,
  };
}

function identityOf({ title, originalTitle, otherTitles, year, directors, ids }: FilmRecord): FilmIdentity {
  return {
    title,
    ...(originalTitle && { originalTitle }),
    ...(otherTitles.length > 0 && { otherTitles }),
    ...(year && { year }),
    ...(directors.length > 0 && { directors }),
    ...(Object.keys(ids).length > 0 && { ids }),
  };
}

function reviewOf(
  review: ReviewRecord,
  passages: readonly AnnotationRecord[],
  aspectName: (id: string) => string,
): EntryReview {
  const { id, url, outlet, critics, published, headline, excerpt, scores, tags, note, language } = review;
  return {
    id,
    url,
    outlet,
    critics,
    ...(published && { published }),
    headline,
    excerpt,
    scores,
    tags,
    note,
    ...(language && { language }),
    saved: moment(review.created),
    passages: passages.map((passage) => passageOf(passage, aspectName)),
  };
}

function passageOf(passage: AnnotationRecord, aspectName: (id: string) => string): EntryPassage {
  const { id, created, quote, selectors, note, tags, aspect, spoiler } = passage;
  return {
    id,
    created: moment(created),
    quote,
    selectors,
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(aspect && { aspect, aspectName: aspectName(aspect) }),
    ...(spoiler && { spoiler }),
  };
}
