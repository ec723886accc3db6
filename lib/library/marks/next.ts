import { type Advice, whatNext } from '../../compare/next.ts';
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
 * What to see next by the critics that the reader agrees with, the most promising first (`whatNext`); without films
 * that were seen or dropped. `own`: how many films the reader has marked. Only Dexie reads before the first pause.
 */
export async function nextFilms(
  library: Library,
  how: How,
  most: number,
): Promise<{ films: NextFilm[]; own: number }> {
  const marks = await readMarks(library);
  const watches = new Map((await library.watchlist.filter(isLive).toArray()).map((each) => [each.id, each]));
  const own = ownNumbers(marks.own, how);
  const films: NextFilm[] = [];
  for (const { film: id, expected, advice } of whatNext(criticsTable(marks, how), own)) {
    if (films.length === most) break;
    const watch = watches.get(id);
    if (watch && watch.state !== 'want') continue;
    const film = await liveFilm(library, id);
    if (!film) continue;
    const reasons = reasonsOf(
      advice,
      (await reviewsOf(library, film)).map(({ review }) => review),
    );
    films.push({ film, expected, reasons, ...(watch && { watch }) });
  }
  await pause();
  return { films, own: own.size };
}

function reasonsOf(advice: readonly Advice[], reviews: readonly ReviewRecord[]): NextFilm['reasons'] {
  return advice.slice(0, REASONS).flatMap((each) => {
    const review = reviews.find(({ critics }) => critics.includes(each.voice));
    return review ? [{ advice: each, review }] : [];
  });
}
