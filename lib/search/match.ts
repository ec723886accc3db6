import { HAS, type Segment } from './model.ts';
import type { Clause, Query, Words } from './query.ts';
import { within } from './ranges.ts';
import { type Searched, weigh } from './weigh.ts';

/** How well each document of a segment answers a query: 0 if it does not. */
export function matchSegment(part: Searched, { clauses }: Query): Uint16Array {
  const scores = new Uint16Array(part.segment.ids.length);
  let asked = 0;
  for (const clause of clauses)
    if (clause.kind === 'words' && !clause.not) addUp(scores, weigh(part, clause), asked++ === 0);
  if (asked === 0) scores.fill(1);
  for (const clause of clauses) {
    if (clause.kind !== 'words') sift(scores, clause, part.segment);
    else if (clause.not) takeOut(scores, weigh(part, clause));
  }
  return scores;
}

/** Adds what the documents with another clause's words weigh; those without them are out. */
function addUp(scores: Uint16Array, weights: Uint8Array, first: boolean): void {
  if (first) {
    scores.set(weights);
    return;
  }
  for (let doc = 0; doc < scores.length; doc++) {
    const [score = 0, weight = 0] = [scores[doc], weights[doc]];
    scores[doc] = score === 0 || weight === 0 ? 0 : score + weight;
  }
}

function takeOut(scores: Uint16Array, weights: Uint8Array): void {
  for (let doc = 0; doc < scores.length; doc++) if ((weights[doc] ?? 0) > 0) scores[doc] = 0;
}

/** Leaves only what passes. */
function sift(scores: Uint16Array, clause: Exclude<Clause, Words>, segment: Segment): void {
  const passes = test(clause, segment);
  for (let doc = 0; doc < scores.length; doc++) if (passes(doc) === clause.not) scores[doc] = 0;
}

function test(clause: Exclude<Clause, Words>, segment: Segment): (doc: number) => boolean {
  if (clause.kind === 'has') {
    const bit = HAS[clause.has];
    return (doc) => ((segment.has[doc] ?? 0) & bit) !== 0;
  }
  if (clause.kind === 'year') return (doc) => within(segment.year[doc] || Number.NaN, clause.range);
  return (doc) => within(segment.score[doc] ?? Number.NaN, clause.range);
}
