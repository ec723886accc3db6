import { blockOf } from '../describe.ts';
import { foldText } from '../text/fold.ts';
import type { PageText } from '../text/page-text.ts';
import { lastAtMost } from '../text/places.ts';
import type { Evidence } from './spot.ts';
import type { Wanted } from './wanted.ts';

/** Quotes of at least so many letters are told by their words; shorter ones need what stands around them. */
export const TELLING = 24;
const LONG = 100;

/** What the place of a spot says, whatever words stand there. */
export function placeEvidence(
  page: PageText,
  wanted: Wanted,
  first: number,
  end: number,
): Pick<Evidence, 'telling' | 'length' | 'near' | 'block' | 'edges' | 'repeated'> {
  const at = lastAtMost(page.blockStarts, page.blockStarts.length, first);
  const opens = page.blockStarts[at] === first;
  const closes =
    end >= page.letters.length ||
    page.blockStarts[lastAtMost(page.blockStarts, page.blockStarts.length, end)] === end;
  const block = wanted.block === undefined ? undefined : blockOf(page, first);
  const same = block && block.block === wanted.block && foldText(block.heading) === wanted.heading;
  return {
    telling: Math.min(1, wanted.letters.length / TELLING),
    length: Math.min(1, wanted.letters.length / LONG),
    near:
      wanted.start === undefined ? 0 : 1 / (1 + Math.abs((page.places[first] ?? 0) - wanted.start) / 2000),
    block: same ? 1 : 0,
    edges: (Number(opens === wanted.opens) + Number(closes === wanted.closes)) / 2,
    repeated: page.blocks[at]?.quoted && !wanted.quoted ? 1 : 0,
  };
}
