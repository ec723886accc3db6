import type { Watch } from '../../exchange/model.ts';
import type { WatchRecord } from '../records.ts';
import { change, isLive, make, type Patch } from '../stamp.ts';
import type { Difference } from './outcome.ts';

interface WatchOptions {
  at: number;
  take: boolean;
  differences: Difference[];
  /** The place after all others, for a film to see. */
  nextRank: () => string;
}

/**
 * A film's place on the watchlist with what a row says of it. What was seen is seen; a film that the reader gave up
 * and the file wants to see, or the other way round, is a difference.
 */
export function withWatch(
  record: WatchRecord | undefined,
  { id, state, seenOn }: Watch & { id: string },
  { at, take, differences, nextRank }: WatchOptions,
): WatchRecord {
  const place = () => (state === 'want' ? { rank: nextRank() } : {});
  if (!isLive(record)) return make(id, { state, ...place(), ...(seenOn && { seenOn }) }, at);
  const patch: Patch<WatchRecord> = {};
  // What was seen has no place any more among what is wanted.
  if (state === 'seen') {
    patch.state = 'seen';
    if (record.state !== 'seen') patch.rank = undefined;
  } else if (record.state !== 'seen' && record.state !== state) {
    differences.push({ field: 'watch', mine: record.state, theirs: state });
    if (take) Object.assign(patch, { state, rank: undefined }, place());
  }
  if (seenOn && !record.seenOn) patch.seenOn = seenOn;
  else if (seenOn && record.seenOn && seenOn !== record.seenOn && !record.earlier?.includes(seenOn)) {
    const dates = [...(record.earlier ?? []), record.seenOn, seenOn].sort();
    patch.seenOn = dates.at(-1);
    patch.earlier = dates.slice(0, -1);
  }
  return change(record, patch, at);
}
