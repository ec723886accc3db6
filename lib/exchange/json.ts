/**
 * The library as one JSON file, for people and programs: docs/export.md. This file knows the form, not the database:
 * it takes records of any shape that carry what the form needs.
 */

/** What every exported review says by itself, beside its record's own fields. */
interface ExportedReview {
  id: string;
  film: string;
  url: string;
}
interface ExportedFilm {
  id: string;
  title: string;
  year?: number;
  directors: string[];
}

/** Everything that goes into the file. Lists are written in their order. */
export interface Everything {
  films: readonly ExportedFilm[];
  reviews: readonly ExportedReview[];
  watchlist: readonly object[];
  lists: readonly object[];
  tags: readonly object[];
  names: readonly object[];
  annotations: readonly object[];
  aspects: readonly object[];
  corrections: readonly object[];
  mergedFilms: readonly object[];
  copies: readonly object[];
}

/** Version of the file's form. It grows when a reader of the file would have to know. */
export const EXPORT_VERSION = 1;

/**
 * The file's text in pieces, a record a piece, so that a large library is never one more string than it must be.
 * @param exported when: an ISO 8601 date and time.
 */
export function* toJson(everything: Everything, exported: string): Generator<string> {
  const films = new Map(everything.films.map((film) => [film.id, film]));
  yield `{\n"app": "cutting-room",\n"version": ${EXPORT_VERSION},\n"exported": ${JSON.stringify(exported)}`;
  yield* list('films', everything.films);
  yield* list(
    'reviews',
    everything.reviews.map((review) => withFilm(review, films.get(review.film))),
  );
  yield* list('watchlist', everything.watchlist);
  yield* list('lists', everything.lists);
  yield* list('tags', everything.tags);
  yield* list('names', everything.names);
  yield* list('annotations', everything.annotations);
  yield* list('aspects', everything.aspects);
  yield* list('corrections', everything.corrections);
  yield* list('mergedFilms', everything.mergedFilms);
  yield* list('copies', everything.copies);
  yield '\n}\n';
}

/** A review that can be read without looking its film up. */
function withFilm({ id, ...review }: ExportedReview, film: ExportedFilm | undefined): object {
  const about = film && { filmTitle: film.title, filmYear: film.year, directors: film.directors };
  return { id, ...about, canonicalUrl: review.url, ...review };
}

function* list(name: string, records: readonly object[]): Generator<string> {
  yield `,\n${JSON.stringify(name)}: [`;
  for (const [i, record] of records.entries())
    yield `${i > 0 ? ',' : ''}\n${JSON.stringify(record, null, 2)}`;
  yield records.length > 0 ? '\n]' : ']';
}
