import { createAnchorer } from '../../../lib/anchoring/anchorer.ts';
import { reworded } from './mutations/words.ts';
import { pick } from './pick.ts';
import { Chance } from './random.ts';
import { paragraphs, texts } from './texts.ts';

/** Letters of text on the large page. */
const SIZE = 500_000;

const WORDS = 4000;
const SYLLABLES = 'ka lo mer tin vas ello ron qui sta pen dar wi th en sol ari bro cu fe gal'.split(' ');

/** A page of that size: paragraphs of invented words, as often each as words are in a language (Zipf's law). */
function large(chance: Chance): string {
  const words = Array.from({ length: WORDS }, () =>
    Array.from({ length: 1 + chance.below(4) }, () => chance.one(SYLLABLES)).join(''),
  );
  const word = () => words[Math.floor(WORDS ** chance.next()) - 1] ?? 'the';
  let html = '';
  while (html.length < SIZE * 1.06) {
    const sentences = Array.from({ length: 5 }, () => `${Array.from({ length: 16 }, word).join(' ')}. `);
    html += `<div class="block"><p>${sentences.join('')}</p></div>\n`;
  }
  return html;
}

const timed = <T>(work: () => T): [T, number] => {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
};

/** Milliseconds, for each of some passages on a page of 500 kB: to read the page, to describe, and to place as they are, reworded, gone. */
export function timeAll(count: number): {
  read: number[];
  describe: number[];
  exact: number[];
  changed: number[];
  gone: number[];
} {
  const chance = new Chance('large');
  document.body.innerHTML = large(chance);
  const picked = pick(document, count, chance);
  const read = Array.from({ length: 5 }, () => timed(() => createAnchorer(document).place([]))[1]);
  const anchorer = createAnchorer(document);
  anchorer.place([]);
  const described = picked.map(({ range }) => timed(() => anchorer.describe(range)?.selectors ?? []));
  const known = described.map(([selectors]) => selectors);
  const placing = () => known.map((selectors) => timed(() => anchorer.place(selectors))[1]);
  const exact = placing();
  for (const paragraph of paragraphs(document))
    for (const node of texts(paragraph)) node.data = reworded(node.data, 0.3, chance);
  anchorer.invalidate();
  anchorer.place(known[0] ?? []);
  const changed = placing();
  for (const { range } of picked) range.deleteContents();
  anchorer.invalidate();
  anchorer.place(known[0] ?? []);
  return { read, describe: described.map(([, took]) => took), exact, changed, gone: placing() };
}
