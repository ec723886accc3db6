import type { Library } from '../library/db.ts';
import { liveFilm } from '../library/live-film.ts';
import type { AnnotationRecord, CopyRecord, FilmRecord, ReviewRecord } from '../library/records.ts';
import { isLive } from '../library/stamp.ts';
import { overall } from '../scores/judgements.ts';
import type { Field } from './fields.ts';
import { HAS, type SearchDoc } from './model.ts';
import { exactTerm, wordsOf } from './words.ts';

/** What is searched of these reviews; those that are deleted are left out. Only Dexie reads. */
export async function docsOf(
  library: Library,
  reviews: readonly (ReviewRecord | undefined)[],
): Promise<SearchDoc[]> {
  const live = reviews.filter(isLive);
  const ids = live.map((review) => review.id);
  const [films, copies, marks] = await Promise.all([
    filmsOf(library, live),
    library.copies.bulkGet(ids),
    library.annotations.where('review').anyOf(ids).toArray(),
  ]);
  const marksOf = Map.groupBy(marks.filter(isLive), (mark) => mark.review);
  return live.flatMap((review, i) => {
    const film = films.get(review.film);
    const copy = copies[i];
    return film ? [docOf(review, film, isLive(copy) ? copy : undefined, marksOf.get(review.id) ?? [])] : [];
  });
}

async function filmsOf(library: Library, reviews: readonly ReviewRecord[]): Promise<Map<string, FilmRecord>> {
  const ids = [...new Set(reviews.map((review) => review.film))];
  const films = new Map<string, FilmRecord>();
  for (const [i, found] of (await library.films.bulkGet(ids)).entries()) {
    const film = isLive(found) ? found : await liveFilm(library, found?.id);
    if (film) films.set(ids[i] ?? '', film);
  }
  return films;
}

function docOf(
  review: ReviewRecord,
  film: FilmRecord,
  copy: CopyRecord | undefined,
  marks: readonly AnnotationRecord[],
): SearchDoc {
  const { critics, outlet, scores, tags, note, published = '' } = review;
  const score = overall(scores, 'linear');
  const has =
    (note ? HAS.note : 0) |
    (copy ? HAS.text : 0) |
    (marks.length > 0 ? HAS.passage : 0) |
    (scores.length > 0 ? HAS.score : 0) |
    (tags.length > 0 ? HAS.tag : 0) |
    (published ? HAS.date : 0);
  return {
    id: review.id,
    created: review.created,
    published,
    year: film.year ?? 0,
    score: score ?? Number.NaN,
    has,
    film: film.keys[0] ?? '',
    critic: sortKey(critics[0]),
    outlet: sortKey(outlet),
    texts: textsOf(review, film, copy, marks),
    exact: [
      ...tags.map((tag) => exactTerm('tag', tag)),
      ...critics.map((name) => exactTerm('critic', name)),
      exactTerm('outlet', outlet),
      exactTerm('film', film.id),
    ],
  };
}

const sortKey = (name = '') => wordsOf(name).join(' ');

/** The texts of a review that are searched, each with the field it belongs to. */
export function textsOf(
  review: ReviewRecord,
  film: FilmRecord,
  copy: CopyRecord | undefined,
  marks: readonly AnnotationRecord[],
): SearchDoc['texts'] {
  const titles = [film.title, film.originalTitle ?? '', ...film.otherTitles];
  const texts: [Field, string][] = [
    ...titles.map((title): [Field, string] => ['title', title]),
    ...review.critics.map((name): [Field, string] => ['critic', name]),
    ...film.directors.map((name): [Field, string] => ['director', name]),
    ...review.tags.map((tag): [Field, string] => ['tag', tag]),
    ['outlet', review.outlet],
    ['headline', review.headline],
    ['excerpt', review.excerpt],
    ['note', review.note],
    ...marks.flatMap((mark): [Field, string][] => [
      ['passage', mark.quote],
      ['passage', mark.note],
      ...mark.tags.map((tag): [Field, string] => ['tag', tag]),
    ]),
    ...(copy?.blocks ?? []).map((block): [Field, string] => ['text', block.text]),
  ];
  return texts.filter(([, text]) => text !== '');
}
