import type { Proposal } from './proposal.ts';
import type { Claim } from './weigh.ts';

/** At most this many proposals are taken from one reader. */
const PROPOSALS = 300;

/** What one reader proposes; one that fails on a page it did not foresee has said no more, the others are heard. */
export function heard(reader: string, propose: () => Iterable<Proposal>): Claim[] {
  const claims: Claim[] = [];
  try {
    for (const proposal of propose()) if (claims.push({ reader, proposal }) >= PROPOSALS) break;
  } catch {
    // What it said before it failed stands.
  }
  return claims;
}
