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

/** The attributes of at most 400 tags. */
function tags(document: Document, selector: string, names: readonly string[]): string[][] {
  const found: string[][] = [];
  for (const tag of document.querySelectorAll(selector)) {
    if (found.length >= TAGS) break;
    const said: string[] = [];
    for (const name of names) said.push((tag.getAttribute(name) ?? '').slice(0, LONGEST));
    found.push(said);
  }
  return found;
}

/** At most 400 tags of each kind. */
export function headTags({ document }: Page): HeadTags {
  const title = document.querySelector('head > title') ?? document.querySelector('title');
  return {
    title: (title?.textContent ?? '').slice(0, LONGEST),
    metas: tags(document, 'meta[content]', ['property', 'name', 'itemprop', 'content']),
    links: tags(document, 'link[rel][href]', ['rel', 'href']),
  };
}
