import type { Score } from '../scores/model.ts';
import type { Candidate } from './model.ts';
import { SURE } from './model.ts';
import { folded } from './page/text.ts';
import type { ScoreProposal } from './proposal.ts';

type Claim = { reader: string; proposal: ScoreProposal };

/** Below this nothing is worth offering. */
const OFFERED = 0.25;
const MOST = 24;

/** Which readers know best what a page's marks are: an outlet's own, then data meant for machines, then what is seen. */
function tierOf(reader: string): number {
  if (reader === 'inference/text') return 2;
  if (reader === 'inference/drawn') return 2;
  return reader === 'json-ld' || reader === 'microdata' ? 1 : 0;
}

/** The same mark: its value, its best where both know it, its part where both name it. */
function sameMark(a: Score, b: Score): boolean {
  return (
    a.value === b.value &&
    a.givenBy === b.givenBy &&
    (a.best === null || b.best === null || a.best === b.best) &&
    (a.part === undefined || b.part === undefined || folded(a.part) === folded(b.part))
  );
}

/** The surer sighting counts in full, the other a little. */
const together = (a: number, b: number) => 1 - (1 - Math.max(a, b)) * (1 - Math.min(a, b) * 0.4);

/** One mark seen twice is one: what the sightings know of it is put together. */
function merged(list: Candidate<Score>[], { reader, proposal }: Claim): void {
  const { value, confidence, where, text } = proposal;
  const evidence = { reader, where, text: (text ?? '').slice(0, 200) };
  const same = list.find((known) => sameMark(known.value, value));
  if (!same) {
    list.push({ value, confidence, evidence: [evidence] });
    return;
  }
  const alone = !same.evidence.some((known) => known.reader === reader);
  same.confidence = Math.min(
    0.99,
    alone ? together(same.confidence, confidence) : Math.max(same.confidence, confidence),
  );
  if (same.evidence.length < 6) same.evidence.push(evidence);
  const best = same.value.best ?? value.best;
  const worst = same.value.worst ?? value.worst;
  const part = same.value.part ?? value.part;
  same.value = { ...value, ...same.value, best, worst, ...(part !== undefined && { part }) };
}

const sure = (list: readonly Candidate<Score>[]) => list.filter(({ confidence }) => confidence >= SURE);

/**
 * This critic's marks out of what all readers saw, in page order.
 *
 * The best tier that is sure of a mark decides; a lower tier may add parts where it shows the very same
 * mark among several named ones. Of marks without names that contradict each other one is kept, the
 * surest; the others are offered.
 */
export function weighScores(claims: readonly Claim[]): Candidate<Score>[] {
  const tiers: Candidate<Score>[][] = [[], [], []];
  for (const claim of claims) merged(tiers[tierOf(claim.reader)] ?? [], claim);
  let at = tiers.findIndex((list) => sure(list).length > 0);
  if (at < 0) at = tiers.findIndex((list) => list.length > 0);
  const chosen = tiers[at] ?? [];
  const seen = tiers[2] ?? [];
  const parts = sure(seen).filter(({ value }) => value.part !== undefined);
  let result = chosen;
  if (at === 1 && parts.length > 1) {
    // A table of parts on the page, of which the data tells the sum.
    const rest = sure(chosen).filter(({ value }) => !parts.some((part) => sameMark(part.value, value)));
    result = [...parts, ...rest];
  } else if (at < 2) {
    for (const lower of tiers.slice(at + 1)) {
      for (const other of lower) {
        const same = result.find(({ value }) => sameMark(value, other.value));
        if (!same) result = [...result, { ...other, confidence: Math.min(other.confidence, SURE - 0.05) }];
        else {
          same.confidence = Math.min(0.99, 1 - (1 - same.confidence) * (1 - other.confidence * 0.4));
          same.evidence = [...same.evidence, ...other.evidence].slice(0, 6);
          if (same.value.best === null && other.value.best !== null)
            same.value = { ...same.value, best: other.value.best };
        }
      }
    }
  }
  return settled(result)
    .filter(({ confidence }) => confidence >= OFFERED)
    .slice(0, MOST)
    .map((candidate) => ({ ...candidate, confidence: Math.round(candidate.confidence * 1000) / 1000 }));
}

/** Of several sure marks without a name only one can be the critic's of this film. */
function settled(list: Candidate<Score>[]): Candidate<Score>[] {
  const plain = sure(list).filter(
    ({ value }) => value.part === undefined && value.kind !== 'verdict' && value.role === undefined,
  );
  if (plain.length < 2) return list;
  const best = plain.reduce((top, other) => (other.confidence > top.confidence ? other : top));
  return list.map((candidate) =>
    plain.includes(candidate) && candidate !== best
      ? { ...candidate, confidence: Math.min(candidate.confidence, SURE - 0.05) }
      : candidate,
  );
}
