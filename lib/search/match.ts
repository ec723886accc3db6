import { ANYWHERE, fieldAt, MASK_WEIGHTS } from './fields.ts';
import { HAS, type Segment } from './model.ts';
import { phraseIn } from './phrase.ts';
import type { Clause, Query } from './query.ts';
import { within } from './ranges.ts';
import { type LoadedBlock, type Lookup, termsIn } from './terms.ts';

/** A match of the whole word counts so much more than one of its beginning. */
const WHOLE_WORD = 3;

/** Out, whatever else is found. */
const OUT = 0xffff;

/**
 * How well each document of a segment answers a query: 0 if it does not. `blocks`: what `blocksFor` named.
 */
export function matchSegment(segment: Segment, query: Query, blocks: Lookup): Uint16Array {
  const size = segment.ids.length;
  const scores = new Uint16Array(size);
  /** How many of the clauses have been met, one after the other. */
  const met = new Uint16Array(size);
  let asked = 0;
  for (const clause of query.clauses) {
    if (clause.kind === 'words' && !clause.not) findWords(clause, segment, blocks, met, scores, asked++);
  }
  for (const clause of query.clauses) {
    if (clause.kind === 'words' && clause.not) {
      const hits = new Uint16Array(size);
      findWords(clause, segment, blocks, hits, new Uint16Array(size), 0);
      for (let doc = 0; doc < size; doc++) if (hits[doc] === 1) met[doc] = OUT;
    } else if (clause.kind !== 'words') {
      const passes = test(clause, segment);
      for (let doc = 0; doc < size; doc++) if (passes(doc) === clause.not) met[doc] = OUT;
    }
  }
  for (let doc = 0; doc < size; doc++) {
    if (met[doc] !== asked) scores[doc] = 0;
    else if (scores[doc] === 0) scores[doc] = 1;
  }
  return scores;
}

function test(clause: Exclude<Clause, { kind: 'words' }>, segment: Segment): (doc: number) => boolean {
  if (clause.kind === 'has') {
    const bit = HAS[clause.has];
    return (doc) => ((segment.has[doc] ?? 0) & bit) !== 0;
  }
  if (clause.kind === 'year') return (doc) => within(segment.year[doc] || Number.NaN, clause.range);
  return (doc) => within(segment.score[doc] ?? Number.NaN, clause.range);
}

type Words = Extract<Clause, { kind: 'words' }>;

/** Documents with all of a clause's words, of those that met what was asked before: `met` goes up by one, the score by what it counts. */
function findWords(
  { words, prefix, fields }: Words,
  segment: Segment,
  blocks: Lookup,
  met: Uint16Array,
  scores: Uint16Array,
  asked: number,
): void {
  const wanted = fields === 0 ? ANYWHERE : fields;
  const last = new Uint8Array(scores.length);
  const hit = (doc: number, weight: number) => {
    if (met[doc] === asked) met[doc] = asked + 1;
    else if (met[doc] !== asked + 1) return;
    const more = weight - (last[doc] ?? 0);
    if (more <= 0) return;
    scores[doc] = (scores[doc] ?? 0) + more;
    last[doc] = weight;
  };
  if (words.length > 1) {
    for (const [doc, position] of phraseIn(segment, words, prefix, blocks)) {
      const mask = fieldAt(position) & wanted;
      if (mask) hit(doc, (MASK_WEIGHTS[mask] ?? 0) * WHOLE_WORD);
    }
    return;
  }
  for (const { block, index, whole } of termsIn(segment, words[0] ?? '', prefix, blocks))
    eachPosting(block, index, (doc, mask) => {
      const weight = MASK_WEIGHTS[mask & wanted] ?? 0;
      if (weight > 0) hit(doc, whole ? weight * WHOLE_WORD : weight);
    });
}

/** The documents that have a term, with the mask of the fields that it stands in. Written out, as it is where the time goes. */
function eachPosting({ block }: LoadedBlock, term: number, each: (doc: number, mask: number) => void): void {
  const { postings, ends } = block;
  const end = ends[term] ?? 0;
  let at = ends[term - 1] ?? 0;
  let doc = 0;
  while (at < end) {
    let byte = postings[at++] ?? 0;
    let more = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      more |= (byte & 127) << shift;
    }
    doc += more;
    byte = postings[at++] ?? 0;
    let mask = byte & 127;
    // A mask has ten bits: two bytes at most.
    if (byte > 127) mask |= (postings[at++] ?? 0) << 7;
    each(doc, mask);
  }
}
