import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { detect } from '../../../../lib/reading/detect.ts';
import { type Reading, sure } from '../../../../lib/reading/model.ts';
import { jsonLd } from '../../../../lib/reading/page/json-ld.ts';
import { microdata } from '../../../../lib/reading/page/microdata.ts';
import { pageOf } from '../../../../lib/reading/page/page.ts';
import type { SchemaNode } from '../../../../lib/reading/page/schema.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { ADDRESS, ARTICLE, html } from '../documents.ts';
import { parse, SEED } from './sample.ts';

const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
const page = (blocks: readonly string[], body = '') =>
  html(
    `<article><h1>Paper Lantern review</h1><p class="byline">By Jane Doe</p>${ARTICLE}<p>★★★☆☆</p>${body}</article>`,
    blocks.map(block).join(''),
  );

const valuesIn = (nodes: readonly SchemaNode[]): number =>
  nodes.reduce(
    (sum, { properties }) => sum + [...properties.values()].reduce((all, list) => all + list.length, 0),
    0,
  );

/**
 * Reads a page and holds that the work on its data was bounded. It is counted, not timed: texts parsed, nodes and
 * values taken, characters given.
 */
function expectBounded(source: string): Reading {
  const document = parse(source);
  const texts: number[] = [];
  const parseJson = JSON.parse;
  const spy = vi.spyOn(JSON, 'parse').mockImplementation((text, reviver) => {
    texts.push(text.length);
    return parseJson(text, reviver);
  });
  try {
    for (const nodes of [jsonLd(pageOf(document, ADDRESS)), microdata(pageOf(document, ADDRESS))]) {
      expect(nodes.length).toBeLessThanOrEqual(2000);
      expect(valuesIn(nodes)).toBeLessThanOrEqual(30_000);
    }
    // Each block as it is, cut, and mended.
    expect(texts.length).toBeLessThanOrEqual(3 * 50);
    expect(texts.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(3 * 1_000_000);
  } finally {
    spy.mockRestore();
  }
  const reading = readKnown(document, ADDRESS);
  expect(JSON.stringify(reading).length).toBeLessThan(200_000);
  expect(detect(document, ADDRESS).decision).toBe('review');
  return reading;
}

const references = Array.from({ length: 200 }, () => ({ '@id': '#x' }));
const broad = Object.fromEntries(
  Array.from({ length: 200 }, (_, at) => [`k${at}`, Array.from({ length: 150 }, () => 'v')]),
);
const rated = (at: number) =>
  `{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Film ${at}"},"reviewRating":{"@type":"Rating","ratingValue":${at % 5},"bestRating":5}}`;

const hostile: Record<string, string[]> = {
  'arrays 100,000 deep': ['['.repeat(100_000) + ']'.repeat(100_000)],
  'objects 50,000 deep': [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  'an unclosed abyss': ['{"@graph":['.repeat(40_000)],
  '200 blocks of reviews of other films': Array.from({ length: 200 }, (_, at) => rated(at)),
  'a block of 2 MB': [JSON.stringify({ '@type': 'Review', name: 'x'.repeat(2_000_000) })],
  '40 blocks of 400 kB': Array.from({ length: 40 }, () =>
    JSON.stringify({ '@type': 'Movie', name: 'x'.repeat(400_000) }),
  ),
  'a cycle of references': [
    '[{"@id":"a","@type":"Review","itemReviewed":{"@id":"b"},"x":1},{"@id":"b","@type":"Movie","review":[{"@id":"a"},{"@id":"b"}],"x":1}]',
  ],
  'a node that is itself': ['{"@id":"a","@type":"Review","itemReviewed":{"@id":"a"},"author":{"@id":"a"}}'],
  'a mesh of 150 nodes': [
    JSON.stringify(
      Array.from({ length: 150 }, (_, at) => ({
        '@id': `#${at}`,
        '@type': 'Thing',
        to: Array.from({ length: 150 }, (_, to) => ({ '@id': `#${to}` })),
      })),
    ),
  ],
  'a broad node referred to 2000 times': [
    JSON.stringify([
      { '@id': '#x', '@type': 'Thing', ...broad },
      ...Array.from({ length: 10 }, () => ({ to: references })),
    ]),
  ],
  'a name of 400,000 letters for a property': [
    `{"${'k'.repeat(400_000)}":{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Paper Lantern"},"reviewRating":{"@type":"Rating","ratingValue":3,"bestRating":5}}}`,
  ],
  'a type of 400,000 letters': [`{"@type":"${'T'.repeat(400_000)}","name":"x"}`],
  '400,000 commas': [`{"a":[${','.repeat(400_000)}]}`],
  'commas and blanks': [`{"a":[${`,${' '.repeat(600)}`.repeat(700)}x]}`],
  'openings of comments': ['<!--'.repeat(100_000), '/*'.repeat(100_000), '/* <![CDATA['.repeat(30_000)],
  'half escapes': [`{"a":"${'\\u'.repeat(200_000)}`],
  'references of characters': [
    `{"@type":"Review","itemReviewed":{"@type":"Movie","name":"${'&amp;#'.repeat(60_000)}"}}`,
  ],
  'the names of prototypes': [
    '{"@type":"Review","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"itemReviewed":{"@type":"Movie","__proto__":{"name":"x"},"name":"Paper Lantern"}}',
    '{"@id":"__proto__","@type":"__proto__","polluted":1,"name":{"@id":"__proto__"},"hasOwnProperty":1,"toString":1}',
  ],
};

const items = (count: number, inner: string) =>
  `<div itemscope itemtype="https://schema.org/Thing" itemprop="a">`.repeat(count) + inner;
const hostileBodies: Record<string, string> = {
  '1500 items in each other': items(1500, '<span itemprop="name">x</span>'),
  '3000 items beside each other':
    '<p itemscope itemtype="https://schema.org/Movie"><i itemprop="name">x</i></p>'.repeat(3000),
  '5000 properties of one item': `<div itemscope itemtype="https://schema.org/Thing">${'<i itemprop="name">x</i>'.repeat(5000)}</div>`,
  'a property of 20,000 names': `<div itemscope><i itemprop="${'name '.repeat(20_000)}">x</i></div>`,
  'both syntaxes at once':
    '<p itemscope typeof="Thing" itemprop="a" property="b"><i itemprop="name" property="name">x</i></p>'.repeat(
      700,
    ),
};

describe('structured data that means harm', () => {
  it.each(Object.entries(hostile))('%s: bounded work, and the page itself is read', (_, blocks) => {
    const reading = expectBounded(page(blocks));
    expect(reading.decision.value).toBe('review');
    expect(sure(reading, 'filmTitle')).toBe('Paper Lantern');
    expect(sure(reading, 'critics')).toEqual(['Jane Doe']);
  });

  it.each(Object.entries(hostileBodies))('%s: bounded work', (_, body) => {
    expectBounded(page([], body));
  });

  it('marks of 200 other films give this film none', () => {
    const { scores } = expectBounded(page(hostile['200 blocks of reviews of other films'] ?? []));
    expect(scores.filter(({ confidence }) => confidence >= 0.5).map(({ value }) => value.raw)).toEqual([
      '★★★☆☆',
    ]);
  });
});

/** Names that structured data uses, and those by which a careless reader would touch a prototype. */
const KEYS = fc.constantFrom(
  ...'@type @id @graph @context @value name itemReviewed reviewRating ratingValue bestRating worstRating author director datePublished url sameAs headline review __proto__ constructor prototype toString hasOwnProperty'.split(
    ' ',
  ),
);
const LEAVES = fc.oneof(
  fc.constantFrom(
    'Review',
    'Movie',
    'Rating',
    'Person',
    'x',
    '#a',
    '2024-13-45',
    'https://',
    '4/5',
    '__proto__',
    '',
  ),
  fc.constantFrom(null, true, false, 0, -1, 1e308, 3.5),
  fc.string({ maxLength: 12 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'medium', withCrossShrink: true },
    LEAVES,
    fc.array(tie('tree'), { maxLength: 5 }),
    // Written out, for in a literal `__proto__` would be no property.
    fc.array(fc.tuple(KEYS, tie('tree')), { maxLength: 7 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

describe('structured data of wrong types in wrong places', () => {
  const own = () =>
    [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map(Reflect.ownKeys);

  it('neither throws, nor pollutes, nor makes what is given anything but plain JSON', () => {
    const before = own();
    const property = fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), (values) => {
      const blocks = values.map((value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
      const document = parse(page(blocks));
      const whole = document.documentElement.outerHTML;
      const reading = readKnown(document, ADDRESS, { now: () => 0 });
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      expect(['review', 'aggregator', 'film-page', 'none']).toContain(reading.decision.value);
      expect(own()).toEqual(before);
      expect(document.documentElement.outerHTML).toBe(whole);
    });
    fc.assert(property, { seed: SEED, numRuns: 400 });
  });
});
