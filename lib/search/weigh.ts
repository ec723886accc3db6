import type { Answers } from './answers.ts';
import { ANYWHERE, weightsWithin } from './fields.ts';
import type { Block, Segment } from './model.ts';
import { weighPhrase } from './phrase.ts';
import type { Words } from './query.ts';
import { type Lookup, termsIn } from './terms.ts';

/** A segment that is looked through. */
export interface Searched {
  segment: Segment;
  /** What `blocksFor` named, but for clauses that are answered already. */
  blocks: Lookup;
  answers: Answers;
}

/** A match of the whole word counts so much more than one of its beginning. */
const WHOLE_WORD = 3;

/** What each document of a segment weighs for a clause: by its best match, 0 if it has none. Not to be changed. */
export function weigh(part: Searched, clause: Words): Uint8Array {
  return part.answers.to(clause, () => (clause.words.length > 1 ? byPhrase : byWord)(part, clause));
}

function byWord({ segment, blocks }: Searched, { words, prefix, fields }: Words): Uint8Array {
  const weights = new Uint8Array(segment.ids.length);
  const counts = weightsWithin(fields === 0 ? ANYWHERE : fields);
  for (const { block, from, to, whole } of termsIn(segment, words[0] ?? '', prefix, blocks)) {
    for (let term = from; term < to; term++)
      weighTerm(weights, block.block, term, counts, whole && term === from ? WHOLE_WORD : 1);
  }
  return weights;
}

function byPhrase(part: Searched, { words, prefix, fields }: Words): Uint8Array {
  const counts = weightsWithin(fields === 0 ? ANYWHERE : fields).map((weight) => weight * WHOLE_WORD);
  const parts = words.map((word, at) => {
    const goesOn = prefix && at === words.length - 1;
    return {
      terms: [...termsIn(part.segment, word, goesOn, part.blocks)],
      weights: weigh(part, { kind: 'words', not: false, words: [word], prefix: goesOn, fields }),
    };
  });
  return weighPhrase(parts, counts);
}

/** Raises what the documents with a term weigh. Postings are read here by hand, as it is where the time goes. */
function weighTerm(
  weights: Uint8Array,
  { postings, ends }: Block,
  term: number,
  counts: Uint8Array,
  times: number,
): void {
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
    const weight = (counts[mask] ?? 0) * times;
    if (weight > (weights[doc] ?? 0)) weights[doc] = weight;
  }
}
