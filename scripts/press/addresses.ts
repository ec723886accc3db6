import { basename } from 'node:path';
import type { PageEntry } from './index-file.ts';

/** The address as http(s) without its fragment, or undefined if it is none. */
function webAddress(text: string | null | undefined): URL | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = '';
  url.port = '';
  return url;
}

/**
 * What the press looks a page up by: host, path and query. `http` and `https` are one,
 * since browsers upgrade hosts of their preload list on their own.
 */
export function addressKeyOf(url: URL): string {
  return `${url.hostname}${url.pathname}${url.search}`;
}

/**
 * Keys to try for a request, the exact one first; then as outlets do it: unknown query parameters change
 * nothing, a trailing slash is optional, `/amp` is the same article, and `www.`, `m.`, `amp.` are one site.
 */
export function lookupKeys(url: URL): string[] {
  const bare = url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  const path = url.pathname.replace(/\/amp\/?$/, '/').replace(/\/$/, '');
  const hosts = [url.hostname, bare, `www.${bare}`];
  const paths = [
    url.pathname + url.search,
    path + url.search,
    `${path}/${url.search}`,
    url.pathname,
    path,
    `${path}/`,
  ];
  return [...new Set(paths.flatMap((each) => hosts.map((host) => host + each)))];
}

/**
 * The address each page is served under, in order: its own `url`; or the canonical address it should have;
 * or `https://SITE/FILE`. Two pages never share one: the later gets a query of its own.
 */
export function pageAddresses(entries: readonly PageEntry[]): string[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const url =
      webAddress(entry.url) ??
      webAddress(entry.expected?.canonicalUrl) ??
      webAddress(`https://${entry.site}/${encodeURIComponent(basename(entry.file))}`);
    if (!url) throw new Error(`${entry.file}: "${entry.site}" cannot be a host name.`);
    for (let copy = 2; taken.has(addressKeyOf(url)); copy++) url.searchParams.set('copy', String(copy));
    taken.add(addressKeyOf(url));
    return url.href;
  });
}

/** The address a page file calls its own (canonical link or og:url), if it says one that is absolute. */
export function ownAddress(html: string): string | undefined {
  for (const tag of html.slice(0, 500_000).match(/<(?:link|meta)\s[^>]{1,2000}>/gi) ?? []) {
    const isOwn = /\brel\s*=\s*["']?canonical\b/i.test(tag) || /\bproperty\s*=\s*["']?og:url\b/i.test(tag);
    const value = isOwn ? /\b(?:href|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) : null;
    const url = webAddress((value?.[1] ?? value?.[2] ?? value?.[3])?.replaceAll('&amp;', '&'));
    if (url) return url.href;
  }
  return undefined;
}
