import type { Page } from './page.ts';

const TAGS = 400;
/** No longer text is of use. */
const LONGEST = 8000;

/** The tags of a page's head as they are written. */
export interface HeadTags {
  title: string;
  /** Property, name, itemprop and content of each, "" for one that it has not. */
  metas: string[][];
  /** Rel and address. */
  links: string[][];
}

/** At most 400 tags of each kind. */
export function headTags({ document }: Page): HeadTags {
  const tags = (selector: string, names: string[]) => {
    const found: string[][] = [];
    for (const tag of document.querySelectorAll(selector)) {
      if (found.length >= TAGS) break;
      found.push(names.map((name) => (tag.getAttribute(name) ?? '').slice(0, LONGEST)));
    }
    return found;
  };
  const title = document.querySelector('head > title') ?? document.querySelector('title');
  return {
    title: (title?.textContent ?? '').slice(0, LONGEST),
    metas: tags('meta[content]', ['property', 'name', 'itemprop', 'content']),
    links: tags('link[rel][href]', ['rel', 'href']),
  };
}
