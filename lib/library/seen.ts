import { foldWords } from '../films/fold.ts';
import { type Reading, SURE, sure } from '../reading/model.ts';
import type { Score } from '../scores/model.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { Journal, type Undo } from './journal.ts';
import type { ReviewRecord } from './records.ts';
import { same } from './same.ts';
import { change, isLive } from './stamp.ts';
import { transact } from './transact.ts';

type Seen = NonNullable<ReviewRecord['seen']>;

/** What a page says now that it did not say when its review was saved. */
export interface ChangedSince {
  headline?: { before: string; now: string };
  scores?: { before: Score[]; now: Score[] };
}

/** What a page says of its review, as far as is sure. */
export function seenIn(reading: Reading): Seen {
  const scores = reading.scores.filter(({ confidence }) => confidence >= SURE).map(({ value }) => value);
  return { headline: sure(reading, 'headline') ?? '', scores };
}

/**
 * What has changed on a review's page since it was saved from there: by what the page said then, not by what its reader
 * made of it. What the page does not say now, or did not say then, is no change. `undefined` if nothing has.
 */
export function changedSince({ seen }: ReviewRecord, reading: Reading): ChangedSince | undefined {
  if (!seen) return undefined;
  const now = seenIn(reading);
  const headline =
    seen.headline !== '' && now.headline !== '' && foldWords(seen.headline) !== foldWords(now.headline);
  const scores =
    seen.scores.length > 0 && now.scores.length > 0 && !same(seen.scores.map(worth), now.scores.map(worth));
  if (!headline && !scores) return undefined;
  return {
    ...(headline && { headline: { before: seen.headline, now: now.headline } }),
    ...(scores && { scores: { before: seen.scores, now: now.scores } }),
  };
}

/** What a mark is worth, however it is printed. */
const worth = ({ kind, value, best, worst, part }: Score) => ({ kind, value, best, worst, part });

/**
 * Takes what a page says now into its review (`take`), or leaves the review as it is and forgets what the page said
 * before: it is not told again.
 * @throws {LibraryError} `missing` if the review is not there any more.
 */
export async function settleChange(
  library: Library,
  id: string,
  { headline, scores }: ChangedSince,
  take: boolean,
): Promise<Undo> {
  return transact(library, 'rw', ['reviews'], async () => {
    const journal = new Journal(library);
    const before = await library.reviews.get(id);
    if (!isLive(before)) throw new LibraryError('missing');
    const said = { ...(headline && { headline: headline.now }), ...(scores && { scores: scores.now }) };
    const seen = { headline: '', scores: [], ...before.seen, ...said };
    await journal.put('reviews', before, change(before, { ...(take && said), seen }, Date.now()));
    return journal.undo();
  });
}
