import { scaleOf } from '../../compare/habits.ts';
import { numberOf } from '../../compare/number.ts';
import { judgements } from '../../scores/judgements.ts';
import type { ReviewRecord } from '../records.ts';
import { isLive } from '../stamp.ts';

/**
 * What comparing needs of a bucket's reviews, in columns: a hundredth of what the reviews take, and read all at once. Derived from the
 * reviews, and so neither exported nor synced: it goes when one of them changes, and is made again (`settleMarks`).
 */
export interface MarksRecord {
  /** Number of the bucket. */
  bucket: number;
  /** Another one whenever it was made again. */
  made: string;
  film: string[];
  outlet: string[];
  /** The critics' names, one under the other. */
  critics: string[];
  /** The numbers 0 to 100; NaN for a review without. */
  linear: Float64Array;
  calibrated: Float64Array;
  /** "stars/5 3.5": the scale and the first counted mark on it; empty for none. */
  mark: string[];
}

/** Packs the reviews of a bucket, tombstones left out. */
export function packMarks(bucket: number, made: string, reviews: readonly ReviewRecord[]): MarksRecord {
  const live = reviews.filter(isLive);
  return {
    bucket,
    made,
    film: live.map(({ film }) => film),
    outlet: live.map(({ outlet }) => outlet),
    critics: live.map(({ critics }) => critics.join('\n')),
    linear: Float64Array.from(live, ({ scores }) => numberOf(scores, 'linear') ?? Number.NaN),
    calibrated: Float64Array.from(live, ({ scores }) => numberOf(scores, 'calibrated') ?? Number.NaN),
    mark: live.map(markOf),
  };
}

function markOf({ scores }: ReviewRecord): string {
  for (const score of judgements(scores)) {
    const scale = scaleOf(score);
    if (scale !== undefined) return `${scale} ${score.value}`;
  }
  return '';
}
