/** Reviews stand in as many buckets, by their ids: one that is saved makes one of them out of date. */
const BUCKETS = 64;

const beginnings = Array.from({ length: BUCKETS }, (_, i) =>
  i === 0 ? '' : ((i * 256) / BUCKETS).toString(16).padStart(2, '0'),
);

/** The numbers of all buckets. */
export const ALL_BUCKETS: readonly number[] = beginnings.map((_, i) => i);

/** The bucket of a review's id. Ids are digests in hexadecimal, so buckets are about equally full; any other id has its place too. */
export function bucketOf(id: string): number {
  return beginnings.findLastIndex((beginning) => beginning <= id);
}

/** The ids of a bucket, and of those that follow it up to another: from the first, and below the second. */
export function idsIn(first: number, last = first): [from: string, below: string] {
  return [beginnings[first] ?? '', beginnings[last + 1] ?? '\uffff'];
}
