import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Something with a place in an order of the reader's own. */
export interface Ranked {
  id: string;
  /** Strings in order (docs/decisions/0033-priority.md); what has none stands after all that have one. */
  rank?: string;
  created: number;
}

/** The reader's order. Two that got one rank on two machines stand by their ids, the same everywhere. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) {
    if (a.rank === undefined || b.rank === undefined) return a.rank === undefined ? 1 : -1;
    return a.rank < b.rank ? -1 : 1;
  }
  if (a.rank === undefined && a.created !== b.created) return a.created - b.created;
  return a.id < b.id ? -1 : 1;
}

/**
 * The ranks that put `id` at a place (0 is the first; too high is the last) among `ordered`, which stands in order.
 * One, where those beside it have ranks of their own; else also those before it that lack one.
 */
export function ranksForMove(ordered: readonly Ranked[], id: string, place: number): Map<string, string> {
  const moved = ordered.find((each) => each.id === id);
  if (!moved) return new Map();
  const rest = ordered.filter((each) => each !== moved);
  const { rank: _, ...unranked } = moved;
  const next = rest.toSpliced(Math.max(0, place), 0, unranked);
  return missingRanks(next, next.indexOf(unranked));
}

/** A rank after all that there are. */
export function rankAfter(last: string | undefined): string {
  return generateKeyBetween(last !== undefined && isRank(last) ? last : undefined, undefined);
}

/** What came from elsewhere may be anything. */
function isRank(rank: string): boolean {
  try {
    return generateKeyBetween(rank, undefined) > rank;
  } catch {
    return false;
  }
}

/** New ranks for those of a list whose rank is not above the one before, and for those without one up to `upTo`. */
function missingRanks(list: readonly Ranked[], upTo: number): Map<string, string> {
  const ranks = new Map<string, string>();
  let [kept, from] = [undefined as string | undefined, 0];
  const settle = (to: number, above: string | undefined) => {
    const keys = generateNKeysBetween(kept, above, to - from);
    for (const [i, key] of keys.entries()) ranks.set(list[from + i]?.id ?? '', key);
  };
  for (const [i, { rank }] of list.entries()) {
    if (rank === undefined || (kept !== undefined && rank <= kept) || !isRank(rank)) continue;
    settle(i, rank);
    [kept, from] = [rank, i + 1];
  }
  const last = Math.max(
    upTo,
    list.findLastIndex(({ rank }) => rank !== undefined),
  );
  if (from <= last) settle(last + 1, undefined);
  return ranks;
}
