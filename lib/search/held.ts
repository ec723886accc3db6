import { Answers } from './answers.ts';
import { withDead } from './dead.ts';
import type { Block, Built, Segment } from './model.ts';
import type { Part } from './stock.ts';
import type { LoadedBlock } from './terms.ts';

/** A segment as a page holds it. */
export interface Held {
  segment: Segment;
  blocks: Map<number, LoadedBlock>;
  answers: Answers;
}

/** A block as it is looked through. */
export function loaded(block: Block): LoadedBlock {
  return { block, terms: block.terms.split('\n') };
}

/** About what a block takes in memory: its postings, and its terms one by one. */
export function sizeOf(block: Block): number {
  return block.postings.byteLength + block.terms.length * 4;
}

/** A segment of which all is in memory. */
export function inMemory({ segment, blocks }: Built): Part {
  const held = blocks.map(({ block, positions }) => ({ ...loaded(block), positions }));
  return {
    segment,
    dead: withDead(segment, undefined, []),
    blocks: (block) => held[block],
    answers: new Answers(),
  };
}
