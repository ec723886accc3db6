import { endsArticle } from './ends-article.ts';
import type { Page } from './page.ts';
import { survey } from './survey.ts';
import type { Block } from './surveyed.ts';

/** The part of a page that is the article: from its heading to where other matter begins. */
export interface Body {
  blocks: readonly Block[];
  /** Index in the survey's blocks of the first and after the last block of the article. */
  from: number;
  to: number;
}

/** Whether the text goes on after a box in its midst: a later paragraph stands beside the earlier ones. */
function resumes(blocks: readonly Block[], at: number): boolean {
  const lengths = new Map<Element | null, number>();
  for (const { tag, aside, element, text } of blocks.slice(0, at))
    if (tag === 'p' && !aside)
      lengths.set(element.parentElement, (lengths.get(element.parentElement) ?? 0) + text.length);
  const main = [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
  return (
    main !== undefined &&
    main?.localName !== 'body' &&
    blocks
      .slice(at)
      .some(({ tag, text, element }) => tag === 'p' && text.length > 60 && element.parentElement === main)
  );
}

/** The article of a page; computed from the survey, nothing is walked again. */
export function body(page: Page): Body {
  const { blocks, start } = page.once(survey);
  let all = 0;
  let below = 0;
  let at = 0;
  for (const { aside, text } of blocks) {
    if (!aside) {
      all += text.length;
      if (at >= start) below += text.length;
    }
    at++;
  }
  // A heading in the middle of nowhere (after the text) is not the start.
  const from = below < all * 0.3 ? 0 : start;
  let to = from;
  for (let seen = 0; to < blocks.length; to++) {
    const block = blocks[to];
    if (
      !block ||
      (!block.aside &&
        seen > 400 &&
        block.text.length < 60 &&
        endsArticle(block.text) &&
        !resumes(blocks, to))
    )
      break;
    if (!block.aside) seen += block.text.length;
  }
  while (to > from && blocks[to - 1]?.aside) to--;
  return { blocks: blocks.slice(from, to), from, to };
}
