import { absolute } from './address.ts';
import { meta } from './meta.ts';
import type { View } from './page.ts';

/**
 * The address that a page calls its own, and by what. One that is the front page of the site, while the page
 * is not, is a careless template's and is passed over; so is one with a fragment's or template's marks.
 */
export function canonicalOf(view: View): { url: string; where: string; confidence: number } | undefined {
  const head = view.once(meta);
  const claims: [string | undefined, string, number][] = [
    [head.link('canonical'), 'link[rel=canonical]', 0.95],
    [head.first('og:url'), 'meta[og:url]', 0.8],
    [head.first('twitter:url', 'parsely-link'), 'meta[twitter:url]', 0.6],
  ];
  const here = absolute(view.url, view.url);
  for (const [written, where, confidence] of claims) {
    // "index.html" of a page saved as a folder means the folder.
    const relative =
      written && /^(?:\.\/)?index\.html?$/i.test(written) && !/index\.html?$/i.test(view.url) ? '.' : written;
    const url = absolute(relative, view.url);
    if (!url || !here || /[{}]|%7b/i.test(url)) continue;
    const isRoot = new URL(url).pathname === '/' && !new URL(url).search;
    if (isRoot && new URL(here).pathname !== '/') continue;
    return { url, where, confidence };
  }
  return undefined;
}
