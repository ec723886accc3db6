import { agreementWith } from '../../compare/agreement.ts';
import { type Advice, suggest } from '../../compare/next.ts';
import type { How } from '../../compare/number.ts';
import { pause } from '../../pause.ts';
import type { Library } from '../db.ts';
import { liveFilm } from '../live-film.ts';
import type { FilmRecord, ReviewRecord, WatchRecord } from '../records.ts';
import { reviewsOf } from '../reviews-of.ts';
import { isLive } from '../stamp.ts';
import { criticsTable } from './marks.ts';
import { ownNumbers, readMarks } from './read.ts';

/** A film that is worth seeing, and who says so. */
export interface NextFilm {
  film: FilmRecord;
  watch?: WatchRecord;
  /** The number, 0 to 100, that the reader may be expected to give it. */
  expected: number;
  /** The critics that speak of it, the weightiest first, with their reviews. */
  reasons: { advice: Advice; review: ReviewRecord }[];
}

/** Critics that are named for each film. */
const REASONS = 3;

/**
 * What to see next by the critics that the reader agrees with, the most promising first (`suggest`); without films
 * that were seen or dropped. `own`: how many films the reader has marked. Only Dexie reads before the first pause.
 */
export async function nextFilms(
  library: Library,
  how: How,
  most: number,
): Promise<{ films: NextFilm[]; own: number }> {
  // What can change is read before the first pause: after it, a live query no longer sees what is read.
  const marks = await readMarks(library);
  const watches = new Map((await library.watchlist.filter(isLive).toArray()).map((each) => [each.id, each]));
  const own = ownNumbers(marks.own, how);
  await pause();
  const table = criticsTable(marks, how);
  await pause();
  const agreements = agreementWith(table, own);
  await pause();
  const films: NextFilm[] = [];
  for (const { film: id, expected, advice } of suggest(table, own, agreements)) {
    if (films.length === most) break;
    const watch = watches.get(id);
    if (watch && watch.state !== 'want') continue;
    const film = await liveFilm(library, id);
    if (!film) continue;
    const reviews = (await reviewsOf(library, film)).map(({ review }) => review);
    films.push({ film, expected, reasons: reasonsOf(advice, reviews), ...(watch && { watch }) });
  }
  return { films, own: own.size };
}

function reasonsOf(advice: readonly Advice[], reviews: readonly ReviewRecord[]): NextFilm['reasons'] {
  return advice.slice(0, REASONS).flatMap((each) => {
    const review = reviews.find(({ critics }) => critics.includes(each.voice));
    return review ? [{ advice: each, review }] : [];
  });
}
