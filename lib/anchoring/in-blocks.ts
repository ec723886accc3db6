import { wantedOf } from './find/wanted.ts';
import type { Selector } from './model.ts';
import { foldUnit } from './text/fold.ts';

/** The part of a passage that stands in one block of a text, in UTF-16 units of the block; `end` is the first unit after it. */
export interface BlockSpan {
  block: number;
  start: number;
  end: number;
}

/**
 * Finds passages in a text that is kept as plain blocks, as in a reading copy: by their letters, folded as on pages,
 * at the place whose surroundings agree most. Empty for a passage whose words are not there. The text is folded once.
 */
export function blockPlacer(blocks: readonly string[]): (selectors: readonly Selector[]) => BlockSpan[] {
  const text = folded(blocks);
  return (selectors) => {
    const wanted = wantedOf(selectors);
    if (!wanted) return [];
    let [best, score] = [-1, -1];
    for (let at = text.letters.indexOf(wanted.letters); at >= 0; ) {
      const end = at + wanted.letters.length;
      const around =
        alike(text.letters, at - 1, wanted.prefix, wanted.prefix.length - 1, -1) +
        alike(text.letters, end, wanted.suffix, 0, 1);
      if (around > score) [best, score] = [at, around];
      at = text.letters.indexOf(wanted.letters, at + 1);
    }
    return best < 0 ? [] : spansOf(text, blocks, best, best + wanted.letters.length, wanted.quote);
  };
}

interface Folded {
  letters: string;
  /** Of each letter, its block and its unit in it. */
  block: number[];
  unit: number[];
}

function folded(blocks: readonly string[]): Folded {
  const parts: string[] = [];
  const [block, unit]: [number[], number[]] = [[], []];
  for (const [number, text] of blocks.entries()) {
    for (let at = 0; at < text.length; at++) {
      const letters = foldUnit(text.charCodeAt(at));
      if (letters === '') continue;
      parts.push(letters);
      for (let i = 0; i < letters.length; i++) {
        block.push(number);
        unit.push(at);
      }
    }
  }
  return { letters: parts.join(''), block, unit };
}

/** How many letters agree from two places on, in one direction. */
function alike(a: string, i: number, b: string, j: number, step: 1 | -1): number {
  let same = 0;
  while (a[i + same * step] !== undefined && a[i + same * step] === b[j + same * step]) same += 1;
  return same;
}

function spansOf(
  { block, unit }: Folded,
  blocks: readonly string[],
  first: number,
  end: number,
  quote: string,
): BlockSpan[] {
  const spans: BlockSpan[] = [];
  for (let letter = first; letter < end; letter++) {
    const [number, at] = [block[letter] ?? 0, unit[letter] ?? 0];
    const last = spans.at(-1);
    if (last?.block === number) last.end = at + 1;
    else {
      // Between two blocks there is nothing: the one goes on to its end, the other from its beginning.
      if (last) last.end = (blocks[last.block] ?? '').trimEnd().length;
      spans.push({ block: number, start: last ? 0 : at, end: at + 1 });
    }
  }
  const [start, last] = [spans[0], spans.at(-1)];
  // Signs that the quote begins or ends with are part of it.
  if (start) start.start -= signs(quote, 0, 1, blocks[start.block] ?? '', start.start - 1, -1);
  if (last) last.end += signs(quote, quote.length - 1, -1, blocks[last.block] ?? '', last.end, 1);
  return spans;
}

/** How many signs stand at an end of the quote, and there in the text. */
function signs(quote: string, i: number, inwards: 1 | -1, text: string, j: number, step: 1 | -1): number {
  const isSign = (of: string, at: number) =>
    of[at] !== undefined && foldUnit(of.charCodeAt(at)) === '' && !/\s/.test(of[at] ?? '');
  let own = 0;
  while (isSign(quote, i + own * inwards)) own += 1;
  let there = 0;
  while (there < own && isSign(text, j + there * step)) there += 1;
  return there;
}
