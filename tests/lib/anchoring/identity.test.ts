import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnchorer } from '../../../lib/anchoring/anchorer.ts';
import { foldText } from '../../../lib/anchoring/text/fold.ts';
import { documentOf, textNodes } from './documents.ts';

const sentence = fc.array(
  fc.constantFrom(
    'The',
    'film',
    'is',
    'slow',
    'and',
    'glows',
    'café',
    'ﬁne',
    '“yes”',
    'don’t',
    '—',
    'wow…',
    '...',
    '★★★',
    '3½',
    'é',
    '映画',
    'nai\u00adve',
    'A',
  ),
  { minLength: 1, maxLength: 12 },
);
const block = fc.tuple(
  fc.constantFrom('p', 'h2', 'li', 'div', 'script', 'p hidden', 'noscript', 'blockquote'),
  fc.array(fc.tuple(fc.constantFrom('', 'em', 'a', 'span'), sentence), { minLength: 1, maxLength: 3 }),
);
const page = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) =>
  blocks
    .map(([open, parts]) => {
      const inner = parts
        .map(([tag, words]) => (tag ? `<${tag}>${words.join(' ')}</${tag}>` : words.join('\n ')))
        .join(' ');
      return `<${open}>${inner}</${open.split(' ')[0]}>`;
    })
    .join('\n'),
);

const marking = fc.tuple(page, fc.nat(), fc.nat(), fc.nat(), fc.nat());

/** A range between two random points of the texts; undefined if they are in the wrong order. */
function randomRange(document: Document, a: number, b: number, c: number, d: number): Range | undefined {
  const nodes = textNodes(document);
  const range = document.createRange();
  const [one, other] = [nodes[a % nodes.length], nodes[b % nodes.length]];
  if (!one || !other) return undefined;
  range.setStart(one, c % (one.length + 1));
  const end = d % (other.length + 1);
  if (range.comparePoint(other, end) < 0) return undefined;
  range.setEnd(other, end);
  return range;
}

test('a passage described is found where it stands', () => {
  fc.assert(
    fc.property(marking, ([html, ...at]) => {
      const document = documentOf(html);
      const range = randomRange(document, ...at);
      const anchorer = createAnchorer(document);
      const described = range && anchorer.describe(range);
      if (!described) return;
      const placed = anchorer.place(described.selectors);
      expect(placed.state).toBe('found');
      expect(placed.ranges[0] && anchorer.describe(placed.ranges[0])).toEqual(described);
    }),
    // One letter of a page that has only three.
    { numRuns: 300, examples: [[['<p>wow…</p>', 0, 0, 12, 8]]] },
  );
});

test('and where quotes, spaces, hyphens and case are others', () => {
  fc.assert(
    fc.property(marking, ([html, ...at]) => {
      const document = documentOf(html);
      const range = randomRange(document, ...at);
      const described = range && createAnchorer(document).describe(range);
      if (!described) return;
      for (const node of textNodes(document))
        node.data = node.data
          .replace(/[“”]/g, '"')
          .replaceAll('’', "'")
          .replaceAll('…', '...')
          .replaceAll('—', ' – ')
          .replace(/ /g, '\u00a0\n')
          .replaceAll('glow', 'GL\u00adOW');
      const anchorer = createAnchorer(document);
      const placed = anchorer.place(described.selectors);
      const again = placed.ranges[0] && anchorer.describe(placed.ranges[0]);
      expect(placed.state).toBe('found');
      expect(foldText(again?.quote ?? '')).toBe(foldText(described.quote));
    }),
    { numRuns: 300 },
  );
});
