/** Hosts that serve other sites' AMP pages below their own address: Google's cache, Bing's, Cloudflare's. */
const CACHE = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com|amp\.cloudflare\.com)$/;
const GOOGLE = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** `/c/s/host/path`: c, v, i, r or wp is the kind of resource, `s` says https. https://developers.google.com/amp/cache/overview */
const CACHE_PATH = /^\/(?:c|v|i|r|wp)\/(?:s\/)?([^/.]+\.[^/]+(?:\/.*)?)$/;
/** `/amp/s/host/path` in Google's viewer. */
const VIEWER_PATH = /^\/amp\/(?:s\/)?([^/.]+\.[^/]+(?:\/.*)?)$/;

/** The address of the page that an AMP cache or viewer shows; the given one if it is neither. */
export function withoutAmpCache(url: URL): URL {
  const path = CACHE.test(url.hostname) ? CACHE_PATH : GOOGLE.test(url.hostname) ? VIEWER_PATH : undefined;
  const inner = path?.exec(url.pathname)?.[1];
  return (inner && URL.parse(`https://${inner}${url.search}${url.hash}`)) || url;
}

/**
 * A path without its AMP form: `/amp` before or after it (`/platform/amp` at Vox Media), `.amp`, `.amp.html`.
 * Only whole segments count: `/amplifier` stays.
 */
export function withoutAmpPath(path: string): string {
  return path
    .replace(/^(?:\/platform)?(?:\/amp)+(?=\/.)/, '')
    .replace(/(?:\/amp){1,3}(?:\.html)?\/?$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '');
}
