import { type BlockSpan, blockPlacer } from '../../../lib/anchoring/in-blocks.ts';
import type { AnnotationRecord } from '../../../lib/library/records.ts';

/** A stretch of a block in which the same passages are marked. */
export interface Stretch {
  text: string;
  /** The passages, the shortest last: its colour is on top. */
  passages: AnnotationRecord[];
}

/** A block of a text with the passages marked in it. */
export interface MarkedBlock {
  stretches: Stretch[];
  /** The passages that begin here. */
  begins: AnnotationRecord[];
}

/** Marks passages in a text of blocks. `missing`: those whose words are not in it. */
export function marked(
  blocks: readonly string[],
  passages: readonly AnnotationRecord[],
): { blocks: MarkedBlock[]; missing: AnnotationRecord[] } {
  const place = blockPlacer(blocks);
  const placed = passages.map((passage) => ({ passage, spans: place(passage.selectors) }));
  return {
    blocks: blocks.map((text, block) => ({
      stretches: stretches(
        text,
        placed.flatMap(({ passage, spans }) =>
          spans.filter((span) => span.block === block).map((span) => ({ passage, span })),
        ),
      ),
      begins: placed.filter(({ spans }) => spans[0]?.block === block).map(({ passage }) => passage),
    })),
    missing: placed.filter(({ spans }) => spans.length === 0).map(({ passage }) => passage),
  };
}

function stretches(
  text: string,
  marks: readonly { passage: AnnotationRecord; span: BlockSpan }[],
): Stretch[] {
  const edges = [0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    text: text.slice(from, cuts[i + 1]),
    passages: marks
      .filter(({ span }) => span.start <= from && span.end > from)
      .map(({ passage }) => passage)
      .sort((a, b) => b.quote.length - a.quote.length),
  }));
}
