import { headTags } from './head-tags.ts';
import type { View } from './page.ts';
import { plain } from './text.ts';

/** The contents of `<meta>` by lower-case name or property, and the `<link>`s by rel. */
export interface Meta {
  /** The first content under any of the names, in the order of the names. */
  first(...names: string[]): string | undefined;
  all(name: string): readonly string[];
  /** The address of the first link with that rel, as written. */
  link(rel: string): string | undefined;
  title: string;
}

/** The head of a page. */
export function meta(view: View): Meta {
  const contents = new Map<string, string[]>();
  const links = new Map<string, string>();
  const { metas, links: anchors, title } = view.once(headTags);
  for (const tag of metas) {
    const content = plain(tag.at(-1) ?? '');
    if (!content) continue;
    for (const attribute of tag.slice(0, -1)) {
      const name = attribute.toLowerCase().slice(0, 80);
      if (!name) continue;
      const list = contents.get(name);
      if (!list) contents.set(name, [content]);
      else if (!list.includes(content)) list.push(content);
    }
  }
  for (const [rels = '', href = ''] of anchors)
    for (const rel of rels.toLowerCase().split(/\s+/).slice(0, 8))
      if (href.trim() && !links.has(rel)) links.set(rel, href.trim());
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
    title: plain(title, 400),
  };
}
