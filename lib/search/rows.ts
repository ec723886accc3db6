import type { Library } from '../library/db.ts';
import type { ReviewRow } from '../library/draft.ts';
import { liveFilm } from '../library/live-film.ts';
import type { FilmRecord } from '../library/records.ts';
import { isLive } from '../library/stamp.ts';
import { textsOf } from './docs.ts';
import { asksWords, type Query } from './query.ts';
import { isMarked, type Snippet, snippetOf } from './snippet.ts';

/** A review that was found, with where: only for what a row does not show anyway. */
export interface FoundRow extends ReviewRow {
  snippet?: Snippet;
}

/** The reviews of these ids, those that are there, with their films. Only Dexie reads. */
export async function foundRows(library: Library, ids: readonly string[], query: Query): Promise<FoundRow[]> {
  const reviews = (await library.reviews.bulkGet([...ids])).filter(isLive);
  const films = new Map<string, FilmRecord>();
  const filmIds = [...new Set(reviews.map((review) => review.film))];
  for (const [i, found] of (await library.films.bulkGet(filmIds)).entries()) {
    const film = isLive(found) ? found : await liveFilm(library, found?.id);
    if (film) films.set(filmIds[i] ?? '', film);
  }
  const rows = reviews.flatMap((review) => {
    const film = films.get(review.film);
    return film ? [{ review, film }] : [];
  });
  return asksWords(query) ? withSnippets(library, rows, query) : rows;
}

async function withSnippets(library: Library, rows: ReviewRow[], query: Query): Promise<FoundRow[]> {
  const hidden = rows.filter(({ review, film }) => {
    const shown = textsOf(review, film, undefined, []);
    return !query.clauses.every((clause) => isMarked(shown, clause));
  });
  const ids = hidden.map((row) => row.review.id);
  const copies = await library.copies.bulkGet(ids);
  const marks = await library.annotations.where('review').anyOf(ids).filter(isLive).toArray();
  return rows.map((row) => {
    const at = ids.indexOf(row.review.id);
    if (at < 0) return row;
    const copy = copies[at];
    const own = marks.filter((mark) => mark.review === row.review.id);
    const texts = textsOf(row.review, row.film, isLive(copy) ? copy : undefined, own);
    const snippet = snippetOf(
      texts.filter(([field]) => field === 'text' || field === 'passage'),
      query,
    );
    return { ...row, ...(snippet && { snippet }) };
  });
}
