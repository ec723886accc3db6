import type { Page } from './page.ts';
import { plain } from './text.ts';

const TAGS = 400;

/** The contents of `<meta>` by lower-case name or property, and the `<link>`s by rel. */
export interface Meta {
  /** The first content under any of the names, in the order of the names. */
  first(...names: string[]): string | undefined;
  all(name: string): readonly string[];
  /** The address of the first link with that rel, as written. */
  link(rel: string): string | undefined;
  title: string;
}

/** The head of a page. At most 400 tags of each kind are looked at. */
export function meta({ document }: Page): Meta {
  const contents = new Map<string, string[]>();
  const links = new Map<string, string>();
  const tags = document.querySelectorAll('meta[content]');
  for (let at = 0; at < tags.length && at < TAGS; at++) {
    const tag = tags[at];
    const content = plain(tag?.getAttribute('content') ?? '');
    if (!tag || !content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase().slice(0, 80);
      if (!name) continue;
      const list = contents.get(name);
      if (!list) contents.set(name, [content]);
      else if (!list.includes(content)) list.push(content);
    }
  }
  const anchors = document.querySelectorAll('link[rel][href]');
  for (let at = 0; at < anchors.length && at < TAGS; at++) {
    const href = anchors[at]?.getAttribute('href')?.trim();
    for (const rel of (anchors[at]?.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).slice(0, 8)) {
      if (href && !links.has(rel)) links.set(rel, href);
    }
  }
  const title = document.querySelector('head > title') ?? document.querySelector('title');
  return {
    first: (...names) => {
      for (const name of names) {
        const content = contents.get(name)?.[0];
        if (content) return content;
      }
      return undefined;
    },
    all: (name) => contents.get(name) ?? [],
    link: (rel) => links.get(rel),
    title: plain(title?.textContent ?? '', 400),
  };
}
