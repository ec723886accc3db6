import type { ReviewRow } from './library/draft.ts';
import { writeScore } from './scores/write.ts';

/** A review in one line: film, year, mark, who and where. */
export function reviewLine({ review, film }: ReviewRow): string {
  const marks = review.scores.map(writeScore).join(', ');
  const title = film.year === undefined ? film.title : `${film.title} (${film.year})`;
  return [title, marks, review.critics.join(', '), review.outlet].filter((part) => part !== '').join(' · ');
}
