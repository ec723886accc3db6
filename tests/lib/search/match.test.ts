import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSegment } from '../../../lib/search/build.ts';
import { withDead } from '../../../lib/search/dead.ts';
import { FIELDS, type Field } from '../../../lib/search/fields.ts';
import { inMemory } from '../../../lib/search/held.ts';
import type { SearchDoc } from '../../../lib/search/model.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { type Sort, Stock } from '../../../lib/search/stock.ts';
import { wordsOf } from '../../../lib/search/words.ts';

function doc(id: string, fields: Partial<SearchDoc>, ...texts: SearchDoc['texts'][number][]): SearchDoc {
  const blank = {
    created: 0,
    published: '',
    year: 0,
    score: Number.NaN,
    has: 0,
    film: '',
    critic: '',
    outlet: '',
  };
  return { id, ...blank, exact: [], ...fields, texts };
}

function stockOf(...groups: SearchDoc[][]): Stock {
  return new Stock(groups.map((docs) => inMemory(buildSegment(docs))));
}

function find(stock: Stock, text: string, sort: Sort = 'relevance'): string[] {
  return [...stock.find(parseQuery(text), sort)].map((number) => stock.idOf(number));
}

const some = stockOf(
  [
    doc(
      'a',
      { created: 1, year: 1999, score: 60, has: 1 },
      ['title', 'Été sans fin'],
      ['critic', 'Iris Quill'],
      ['tag', 'slow burn'],
    ),
    doc(
      'b',
      { created: 2, year: 2010, score: 0 },
      ['title', 'Borat'],
      ['excerpt', 'It is slow, and it does burn.'],
      ['outlet', 'Iris Weekly'],
    ),
  ],
  [
    doc(
      'c',
      { created: 3, year: 2020, score: 100 },
      ['title', 'Quill'],
      ['critic', 'Tom Ember'],
      ['critic', 'Iris Vale'],
      ['text', 'the end of summer'],
    ),
    doc('d', { created: 4 }, ['title', 'Spider-Man'], ['headline', 'An Iris of steel']),
  ],
);

describe('searching', () => {
  test('folded, by beginnings, all of the words', () => {
    expect(find(some, 'ETE fin')).toEqual(['a']);
    expect(find(some, 'bor')).toEqual(['b']);
    expect(find(some, 'iris burn')).toEqual(['a', 'b']);
    expect(find(some, 'zzz')).toEqual([]);
  });

  test('the weightier field comes first, the later saved among equals', () => {
    expect(find(some, 'quill')).toEqual(['c', 'a']);
    expect(find(some, 'iris')).toEqual(['c', 'a', 'b', 'd']);
  });

  test('phrases do not reach over other words, fields or names', () => {
    expect(find(some, '"slow burn"')).toEqual(['a']);
    expect(find(some, '"ember iris"')).toEqual([]);
    expect(find(some, 'spider-man')).toEqual(['d']);
    expect(find(some, '"of summ')).toEqual(['c']);
  });

  test('within a field', () => {
    expect(find(some, 'critic:iris')).toEqual(['c', 'a']);
    expect(find(some, 'critic:"iris vale"')).toEqual(['c']);
    expect(find(some, 'title:"iris vale"')).toEqual([]);
    expect(find(some, 'outlet:iris')).toEqual(['b']);
  });

  test('without', () => {
    expect(find(some, '-iris')).toEqual([]);
    expect(find(some, '-critic:iris')).toEqual(['d', 'b']);
    expect(find(some, 'iris -tag:"slow burn" -steel')).toEqual(['c', 'b']);
  });

  test('by year, score and what there is', () => {
    expect(find(some, 'year:>=2010')).toEqual(['c', 'b']);
    expect(find(some, 'score:0/4')).toEqual(['b']);
    expect(find(some, 'score:>2/4')).toEqual(['c', 'a']);
    expect(find(some, 'has:note')).toEqual(['a']);
    expect(find(some, '-has:note year:1990..2015')).toEqual(['b']);
  });
});

describe('order', () => {
  const day = (published: string, created: number, id: string) => doc(id, { published, created });

  test('by time, whatever part they are in', () => {
    const stock = stockOf(
      [day('2024-01', 5, 'a'), day('', 9, 'b')],
      [day('2024-01-15T10:00:00Z', 1, 'c'), day('2023', 7, 'd')],
    );
    expect(find(stock, '', 'saved')).toEqual(['b', 'd', 'a', 'c']);
    expect(find(stock, '', 'published')).toEqual(['c', 'a', 'd', 'b']);
  });

  test('by name, those without one last; by score, the best first', () => {
    const stock = stockOf(
      [doc('a', { critic: 'zoe', score: 0, created: 1 }), doc('b', { critic: '', score: 50, created: 2 })],
      [doc('c', { critic: 'ann', created: 3 }), doc('d', { critic: 'zoe', score: 100, created: 4 })],
    );
    expect(find(stock, '', 'critic')).toEqual(['c', 'd', 'a', 'b']);
    expect(find(stock, '', 'score')).toEqual(['d', 'b', 'a', 'c']);
  });

  test('what is dead is nowhere', () => {
    const part = inMemory(buildSegment([doc('a', {}, ['title', 'x']), doc('b', {}, ['title', 'x'])]));
    const stock = new Stock([{ ...part, dead: withDead(part.segment, undefined, ['a', 'nobody']) }]);
    expect([find(stock, ''), find(stock, 'x'), stock.size]).toEqual([['b'], ['b'], 1]);
  });
});

test('finds what looking through every text finds', () => {
  const word = fc.constantFrom('ab', 'abc', 'b', 'ba', 'bab', 'c');
  const fields = Object.keys(FIELDS) as Field[];
  const texts = fc.array(
    fc.tuple(
      fc.constantFrom(...fields),
      fc.array(word, { maxLength: 4 }).map((list) => list.join(' ')),
    ),
    { maxLength: 4 },
  );
  const part = fc.record({
    not: fc.boolean(),
    field: fc.constantFrom('', 'title', 'tag', 'critic'),
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    quoted: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(texts, { maxLength: 12 }),
      fc.array(part, { minLength: 1, maxLength: 3 }),
      (all, parts) => {
        const docs = all.map((texts, i) => doc(`id${i}`, {}, ...texts));
        const stock = stockOf(
          docs.filter((_, i) => i % 2 === 0),
          docs.filter((_, i) => i % 2 === 1),
        );
        const query = parts
          .map(
            ({ not, field, words, quoted }) =>
              `${not ? '-' : ''}${field && `${field}:`}${quoted ? `"${words.join(' ')}"` : words[0]}`,
          )
          .join(' ');
        const has = (doc: SearchDoc, { field, words, quoted }: (typeof parts)[number]) =>
          doc.texts.some(([name, text]) => {
            if (field && name !== field) return false;
            const there = wordsOf(text);
            return quoted
              ? there.some((_, i) => words.every((word, n) => there[i + n] === word))
              : there.some((each) => each.startsWith(words[0] ?? ''));
          });
        const wanted = docs.filter((doc) => parts.every((part) => has(doc, part) !== part.not));
        expect(find(stock, query).sort()).toEqual(wanted.map((doc) => doc.id).sort());
      },
    ),
  );
});
