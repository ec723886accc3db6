import type { BlockCache } from './block-cache.ts';
import { Slices } from './rest.ts';
import type { Stock } from './stock.ts';
import { weigh } from './weigh.ts';

/** So many bytes of blocks are read ahead at the most, so that there is room for others. */
const MOST_BYTES = 48 * 2 ** 20;
/** Blocks that are read in one go while nobody waits for them. */
const AT_ONCE = 4;
/** No word comes before it. */
const FIRST_WORD = '\u0002';

/**
 * Prepares for the first letters of words, of which much is found: reads all blocks of words that memory is kept for, and
 * answers what a word may begin with before it is typed. In slices.
 */
export async function warm(cache: BlockCache, stock: Stock, signal: AbortSignal): Promise<void> {
  for (const [id, { segment, blocks }] of cache.of(stock)) {
    // What is found as a whole stands before all words.
    const words = segment.firsts.findIndex((first) => first > FIRST_WORD);
    for (let from = Math.max(0, words - 1); from < segment.firsts.length; from += AT_ONCE) {
      if (signal.aborted || cache.bytes > MOST_BYTES) return;
      const few = segment.firsts.slice(from, from + AT_ONCE).map((_, i) => from + i);
      await cache.read(few.filter((block) => !blocks.has(block)).map((block) => ({ id, block })));
    }
  }
  const slices = new Slices();
  for (const part of stock.parts) {
    for (const word of beginnings(part.segment.firsts)) {
      await slices.rest();
      if (signal.aborted) return;
      weigh(part, { kind: 'words', not: false, words: [word], prefix: true, fields: 0 });
    }
  }
}

/** The first letters, and first two, that the words of several blocks have in common. */
function beginnings(firsts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const [i, first] of firsts.entries()) {
    for (const letters of [1, 2]) {
      const beginning = first.slice(0, letters);
      if (first > FIRST_WORD && firsts[i + 1]?.startsWith(beginning)) found.add(beginning);
    }
  }
  return found;
}
