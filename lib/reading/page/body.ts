import type { Page } from './page.ts';
import { type Block, survey } from './survey.ts';

/** The part of a page that is the article: from its heading to where other matter begins. */
export interface Body {
  blocks: readonly Block[];
  /** Index in the survey's blocks of the first and after the last block of the article. */
  from: number;
  to: number;
  /** Text of the article's blocks outside of boxes, one a line. */
  text: string;
  /** Number of words (or of characters by pairs, where words are not spaced). */
  words: number;
}

/** Headings after which nothing belongs to the article. */
const AFTER =
  /^(?:related|more (?:reviews?|stories|from|on|in|like)|you (?:might|may) (?:also )?like|(?:\d+ |leave a |post a |user |reader )?(?:comments?|replies|responses)|leave a reply|read (?:more|next)|also (?:in|on|read)|latest|recent (?:posts|reviews)|popular|most (?:read|viewed|popular)|explore more|what others|share this|check this out|find me here|support me|contact|recommended|see also|previous (?:post|article)|next (?:post|article)|kommentare?|ähnliche|mehr zum thema|auch interessant|commentaires|à lire aussi|sur le même|commenti|leggi anche|comentarios|te puede interesar|lees ook|reacties|other reviews|similar)\b/i;

/** Whether the text goes on after a box in its midst: a later paragraph stands beside the earlier ones. */
function resumes(blocks: readonly Block[], at: number): boolean {
  const holders = new Map<Element | null, number>();
  for (const block of blocks.slice(0, at)) {
    if (block.tag !== 'p' || block.aside) continue;
    const holder = block.element.parentElement;
    holders.set(holder, (holders.get(holder) ?? 0) + block.text.length);
  }
  let main: Element | null = null;
  for (const [holder, length] of holders) if (length > (holders.get(main) ?? 0)) main = holder;
  return (
    main !== null &&
    main.localName !== 'body' &&
    blocks
      .slice(at)
      .some((block) => block.tag === 'p' && block.text.length > 60 && block.element.parentElement === main)
  );
}

/** The article of a page; computed from the survey, nothing is walked again. */
export function body(page: Page): Body {
  const { blocks, start } = page.once(survey);
  let from = start;
  // A heading in the middle of nowhere (after the text) is not the start.
  const lengthAfter = blocks
    .slice(start)
    .reduce((sum, block) => sum + (block.aside ? 0 : block.text.length), 0);
  const all = blocks.reduce((sum, block) => sum + (block.aside ? 0 : block.text.length), 0);
  if (lengthAfter < all * 0.3) from = 0;
  let to = blocks.length;
  let seen = 0;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    if (seen > 400 && block.text.length < 60 && AFTER.test(block.text) && !resumes(blocks, at)) {
      to = at;
      break;
    }
    if (!block.aside) seen += block.text.length;
  }
  const own = blocks.slice(from, to);
  const text = own
    .filter((block) => !block.aside)
    .map((block) => block.text)
    .join('\n');
  const spaced = text.match(/\p{L}+/gu)?.length ?? 0;
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return { blocks: own, from, to, text, words: spaced + Math.round(ideographs / 2) };
}
