import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnchorer } from '../../../lib/anchoring/anchorer.ts';
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

test('a passage described is found where it stands', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (html, a, b, c, d) => {
      const document = documentOf(html);
      const nodes = textNodes(document);
      const range = document.createRange();
      const [one, other] = [nodes[a % nodes.length], nodes[b % nodes.length]];
      if (!one || !other) return;
      range.setStart(one, c % (one.length + 1));
      const end = d % (other.length + 1);
      if (range.comparePoint(other, end) < 0) return;
      range.setEnd(other, end);
      const anchorer = createAnchorer(document);
      const described = anchorer.describe(range);
      if (!described) return;
      const placed = anchorer.place(described.selectors);
      expect(placed.state).toBe('found');
      const again = placed.ranges[0] && anchorer.describe(placed.ranges[0]);
      expect(again).toEqual(described);
    }),
    { numRuns: 300 },
  );
});
