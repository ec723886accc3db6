import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockPlacer } from '../../../lib/anchoring/in-blocks.ts';
import type { Selector } from '../../../lib/anchoring/model.ts';

const quote = (exact: string, prefix = '', suffix = ''): Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];
/** The words that a passage comes out as, block by block. */
function found(blocks: readonly string[], selectors: Selector[]): string[] {
  return blockPlacer(blocks)(selectors).map(
    ({ block, start, end }) => blocks[block]?.slice(start, end) ?? '',
  );
}

const blocks = [
  'The “corridor” hums — like a refrigerator.',
  'Nobody leaves. Nobody stays.',
  'Gariépy is astonishing: “a face like a locked screen”. She looks.',
];

describe('a passage in a text of blocks', () => {
  test.each([
    ['as it is', quote('hums — like a refrigerator.'), ['hums — like a refrigerator.']],
    ['in other signs and letters', quote('"Corridor" HUMS - like'), ['“corridor” hums — like']],
    ['over blocks', quote('refrigerator.\nNobody leaves.'), ['refrigerator.', 'Nobody leaves.']],
    [
      'with the signs that it ends in',
      quote('“a face like a locked screen”.'),
      ['“a face like a locked screen”.'],
    ],
    [
      'without signs that are not its own',
      quote('a face like a locked screen'),
      ['a face like a locked screen'],
    ],
    ['that is not there', quote('Somebody leaves'), []],
    ['without words', quote(' … '), []],
    ['of no quote', [{ type: 'TextPositionSelector', start: 0, end: 4 }] as Selector[], []],
  ])('%s', (_, selectors, words) => {
    expect(found(blocks, selectors)).toEqual(words);
  });

  test('that stands twice is where its surroundings are', () => {
    const place = blockPlacer(['He looks at her.', 'She looks at him.']);
    expect(place(quote('looks at', 'He ', ' her'))[0]?.block).toBe(0);
    expect(place(quote('looks at', 'She ', ' him'))[0]?.block).toBe(1);
  });

  test('any words of a block are found where they are, whatever the signs around', () => {
    const word = fc.stringMatching(/^[a-zé]{3,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 3, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
          const exact = words.slice(from, to + 1).join(' ');
          const before = words.slice(0, from).join(' ');
          const after = words.slice(to + 1).join(' ');
          expect(found([words.join(', ')], quote(exact, before, after))).toEqual([
            words.slice(from, to + 1).join(', '),
          ]);
        },
      ),
    );
  });
});
