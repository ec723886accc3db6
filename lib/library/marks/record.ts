import { markOf } from '../../compare/mark.ts';
import { numberOf } from '../../compare/number.ts';
import type { ReviewRecord } from '../records.ts';
import { isLive } from '../stamp.ts';

/** A column of texts: each once, zero bytes between them (one long text is read faster than many), and for every row which of them it is. */
export interface Texts {
  texts: string;
  row: Uint32Array;
}

/**
 * What comparing needs of a bucket's reviews, in columns: a hundredth of what the reviews take, and read all at once. Derived from the
 * reviews, and so neither exported nor synced: it goes when one of them changes, and is made again (`settleMarks`).
 */
export interface MarksRecord {
  /** Number of the bucket. */
  bucket: number;
  /** Another one whenever it was made again. */
  made: string;
  film: Texts;
  outlet: Texts;
  /** The names of a review's critics, one under the other. */
  critics: Texts;
  /** The numbers 0 to 100; NaN for a review without. */
  linear: Float64Array;
  calibrated: Float64Array;
  /** The first counted mark (`markOf`). */
  mark: Texts;
}

/** Packs the reviews of a bucket, tombstones left out. */
export function packMarks(bucket: number, made: string, reviews: readonly ReviewRecord[]): MarksRecord {
  const live = reviews.filter(isLive);
  return {
    bucket,
    made,
    film: textsOf(live, ({ film }) => film),
    outlet: textsOf(live, ({ outlet }) => outlet),
    critics: textsOf(live, ({ critics }) => critics.join('\n')),
    linear: Float64Array.from(live, ({ scores }) => numberOf(scores, 'linear') ?? Number.NaN),
    calibrated: Float64Array.from(live, ({ scores }) => numberOf(scores, 'calibrated') ?? Number.NaN),
    mark: textsOf(live, ({ scores }) => markOf(scores)),
  };
}

function textsOf(reviews: readonly ReviewRecord[], text: (review: ReviewRecord) => string): Texts {
  const places = new Map<string, number>();
  const row = Uint32Array.from(reviews, (review) => {
    const value = text(review);
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { texts: [...places.keys()].join('\0'), row };
}
