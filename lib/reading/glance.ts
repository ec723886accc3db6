import { labelsAtGlance, markAtGlance } from './page/at-glance.ts';
import { firstOf } from './page/first-of.ts';
import type { Gathered } from './page/gathered.ts';
import { headTags } from './page/head-tags.ts';
import { headingText } from './page/heading.ts';
import { jsonLdTexts } from './page/json-ld.ts';
import { pageOf } from './page/page.ts';
import { squeezed, textOf } from './page/text.ts';

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
    for (const paragraph of firstOf(document, where, PARAGRAPHS))
      if (text.length < TEXT && !paragraph.closest(BESIDE)) text += `${textOf(paragraph, 3000)}\n`;
    if (text.length > LITTLE) return text;
  }
  const all = shown(document.querySelector('article, main') ?? document.body, document);
  return all.length > text.length * 1.5 ? all : text;
}

/** What a page says at a glance, in plain data: enough to tell what it is. */
export interface Glance {
  /** The address the page was read at. */
  url: string;
  gathered: Pick<Gathered, 'head' | 'heading' | 'data' | 'labels' | 'marked'>;
  /** The text of its paragraphs. */
  text: string;
}

/** Gathers it cheaply: no walk over the page, no reading of marks. What it means is found out in the extension. */
export function glance(document: Document, url: string): Glance {
  const { once } = pageOf(document, url);
  return {
    url,
    gathered: {
      head: once(headTags),
      heading: once(headingText),
      data: once(jsonLdTexts),
      labels: once(labelsAtGlance),
      marked: once(markAtGlance),
    },
    text: articleText(document).slice(0, TEXT),
  };
}
