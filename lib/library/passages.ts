import type { Library } from './db.ts';
import type { ReviewRow } from './draft.ts';
import { reviewAt } from './find.ts';
import { liveFilm } from './live-film.ts';
import type { AnnotationRecord, FilmRecord } from './records.ts';
import { reviewsOf } from './reviews-of.ts';
import { isLive } from './stamp.ts';

/** A marked passage with the review that it stands in, and its film. */
export interface PassageRow extends ReviewRow {
  passage: AnnotationRecord;
}

/** The passages of reviews, in page order. Only Dexie reads. */
export async function passagesOf(library: Library, reviews: readonly string[]): Promise<AnnotationRecord[]> {
  const passages = await library.annotations.where('review').anyOf(reviews).filter(isLive).toArray();
  return passages.sort((a, b) => a.position - b.position || a.created - b.created);
}

/**
 * The saved review of a page with its film and its marked passages in page order, by the page's keys (`pageKeys`):
 * the same under any address of the review. Only Dexie reads.
 */
export async function savedOnPage(
  library: Library,
  keys: readonly string[],
): Promise<(ReviewRow & { passages: AnnotationRecord[] }) | undefined> {
  const review = await reviewAt(library, keys);
  const film = await liveFilm(library, review?.film);
  if (!review || !film) return undefined;
  return { review, film, passages: await passagesOf(library, [review.id]) };
}

/** What other saved critics said of the film, as marked by its reader: by the id of the aspect. Only Dexie reads. */
export async function passagesOfOthers(
  library: Library,
  film: FilmRecord,
  review: string,
): Promise<Map<string, PassageRow[]>> {
  const rows = (await reviewsOf(library, film)).filter((row) => row.review.id !== review);
  const byReview = new Map(rows.map((row) => [row.review.id, row]));
  const found = new Map<string, PassageRow[]>();
  for (const passage of await passagesOf(library, [...byReview.keys()])) {
    const row = byReview.get(passage.review);
    if (row && passage.aspect) {
      const { aspect } = passage;
      found.set(aspect, [...(found.get(aspect) ?? []), { ...row, passage }]);
    }
  }
  return found;
}
