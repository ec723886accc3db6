import { Readability } from '@mozilla/readability';
import { body } from '../page/body.ts';
import { type Page, pageOf } from '../page/page.ts';
import { wordsIn } from '../page/text.ts';
import { blocksOf } from './blocks.ts';
import { cappedClone } from './clone.ts';
import { COPY_BLOCKS, COPY_BYTES, type CopyBlock, type ReadingCopy } from './model.ts';

/**
 * Most elements that Readability is given: about 10 ms a thousand. Of a larger page the text is what the reading
 * finds to be the article, in one walk.
 */
const ELEMENTS = 12_000;
/** Fewer words are no text to read. */
const FEWEST = 20;
/** A share of the article's words from which on Readability is taken to have found the same text. */
const AGREED = 0.5;

const SENTENCE_END = /[.!?…。！？][”’"»)\]]*$/;

/**
 * The review's text, and only that: what Readability takes for the text, less what the reading of the page holds for
 * something else (a kicker, the readers' vote, credits). `undefined` if there is none to speak of.
 * Never throws, never changes the page.
 */
export function copyPage(document: Document, url: string): ReadingCopy | undefined {
  try {
    const page = pageOf(document, url);
    const article = articleOf(page);
    const found = foundBy(document);
    const { blocks: own } = page.once(body);
    const known = squashed(own.map(({ aside, text }) => (aside ? '' : text)).join('\n'));
    const agreed = found.filter((block) => known.includes(squashed(block.text).slice(0, 2000)));
    const words = wordsOf(article);
    const blocks = [agreed, article, found].find((list) => wordsOf(list) >= Math.max(FEWEST, words * AGREED));
    return blocks && capped(trimmed(blocks), languageOf(document));
  } catch {
    return undefined;
  }
}

function foundBy(document: Document): CopyBlock[] {
  try {
    const clone = cappedClone(document, ELEMENTS);
    if (!clone) return [];
    const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 200 };
    const found = new Readability(clone, options).parse()?.content;
    return found?.nodeType === 1 ? blocksOf(found as Element) : [];
  } catch {
    return [];
  }
}

/** The article as the reading of the page finds it, without its heading. */
function articleOf(page: Page): CopyBlock[] {
  const blocks: CopyBlock[] = [];
  for (const { tag, text, aside, element } of page.once(body).blocks) {
    if (aside || tag === 'h1') continue;
    const heading = /^h[2-6]$/.test(tag);
    const quote = element.closest('blockquote') !== null;
    blocks.push({ kind: heading ? 'heading' : quote ? 'quote' : 'paragraph', text });
  }
  return blocks;
}

/** Bylines, dates, kickers, marks: short lines that are no sentence, before the text and after it. */
function trimmed(blocks: readonly CopyBlock[]): CopyBlock[] {
  const first = blocks.findIndex((block) => !isFurniture(block));
  const last = blocks.findLastIndex((block) => !isFurniture(block));
  return first < 0 ? [] : blocks.slice(first, last + 1);
}

function isFurniture({ kind, text }: CopyBlock): boolean {
  if (kind === 'quote') return false;
  return (
    text.startsWith('©') || text.split('\n').every((line) => line.length < 60 && !SENTENCE_END.test(line))
  );
}

function capped(blocks: readonly CopyBlock[], language: string | undefined): ReadingCopy | undefined {
  const kept: CopyBlock[] = [];
  const encoder = new TextEncoder();
  let room = COPY_BYTES;
  for (const block of blocks.slice(0, COPY_BLOCKS)) {
    const text = block.text.toWellFormed();
    room -= encoder.encode(text).length;
    if (room < 0) break;
    kept.push({ kind: block.kind, text });
  }
  const words = wordsOf(kept);
  return words < FEWEST ? undefined : { ...(language && { language }), blocks: kept, words };
}

function wordsOf(blocks: readonly CopyBlock[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block.text), 0);
}

/** Without what may differ between two ways to read the same text: white space and invisible marks. */
function squashed(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');
}

function languageOf(document: Document): string | undefined {
  const tag = document.querySelector('html')?.getAttribute('lang')?.trim() ?? '';
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(tag) ? tag : undefined;
}
