import { strictJsonLd } from './page/json-ld.ts';
import { pageOf } from './page/page.ts';
import { squeezed, textOf, wordsIn } from './page/text.ts';
import { type Said, saidOf } from './said.ts';
import type { Site } from './site.ts';

const PARAGRAPHS = 150;
const TEXT = 40_000;
/** Less than this is no article: its text stands elsewhere than in paragraphs. */
const LITTLE = 900;
const BESIDE = 'aside, footer, nav, [class*="comment" i], [class*="related" i]';

/** All the text that an element shows, up to 4000 runs of it. */
function shown(root: Node, document: Document): string {
  const walker = document.createTreeWalker(root, 4);
  let text = '';
  for (let at = 0; at < 4000 && text.length < TEXT && walker.nextNode(); at++) {
    const { parentElement: holder, nodeValue } = walker.currentNode;
    if (holder && !/^(?:script|style|noscript|template|a|button)$/.test(holder.localName))
      text += `${nodeValue ?? ''} `;
  }
  return squeezed(text, TEXT);
}

/** The text of up to 150 paragraphs, the article's if the page says which they are; of all, where there are few. */
function articleText(document: Document): string {
  let text = '';
  for (const where of ['article p, main p', 'p, li, td, h4']) {
    text = '';
    for (const paragraph of [...document.querySelectorAll(where)].slice(0, PARAGRAPHS))
      if (text.length < TEXT && !paragraph.closest(BESIDE)) text += `${textOf(paragraph, 3000)}\n`;
    if (text.length > LITTLE) return text;
  }
  const all = shown(document.querySelector('article, main') ?? document.body, document);
  return all.length > text.length * 1.5 ? all : text;
}

/** What the decision looks at, gathered cheaply: no walk over the page, no reading of marks. */
export function glance(document: Document, url: string, site: Site = {}): Said {
  const page = pageOf(document, url);
  const text = articleText(document);
  return saidOf(page, site, { text, words: wordsIn(text), nodes: page.once(strictJsonLd) });
}
