import { withoutAmpCache, withoutAmpPath } from './amp.ts';
import { isTracking } from './tracking.ts';

/** Labels before a site's own name that stand for a dress of the same site. */
const DRESS = /^(?:www\d{0,2}|m|mobile|amp)$/;
/** What a server sends for the folder itself. */
const FOLDER_PAGE = /\/(?:index\.(?:html?|shtml|php)|default\.(?:html?|aspx?))$/i;
const SESSION = /;(?:jsessionid|phpsessid)=[^/;]*/gi;
/** Blogger's addresses, where `m=1` asks for the mobile page. */
const BLOGGER = /^\/\d{4}\/\d{2}\/[^/]+\.html$/;

/** No address of a review is longer. */
const LONGEST = 8192;

/** Printable ASCII that means the same written out or percent-encoded in a path, and in a name or value of a query. */
const PLAIN_PATH = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;
const PLAIN_QUERY = /[A-Za-z0-9\-._~!$'()*,;:@/?]/;

/**
 * The identity of a review's address: two addresses with one key are one review, whichever way it was reached.
 * Not an address to open. For `http` and `https`:
 *
 * - scheme, user and password, ports 80 and 443 dropped; host in lower case without `www.`, `m.`, `mobile.`, `amp.`
 *   (so long as two labels remain) and without a closing dot;
 * - AMP undone: caches and viewers, `/amp`, `.amp.html`, `?amp=1`, `?outputType=amp`;
 * - path without double and closing slashes, `index.html`, session ids; case is kept, servers tell it apart;
 * - query without tracking (see `tracking.ts`), sorted by name, `+` and `%20` alike;
 * - fragment dropped, but for routes (`#!/film/1`, `#/film/1`);
 * - percent-encoding in capitals, and only where it is needed.
 *
 * Other schemes: the address without its fragment. No address at all, or an endless one: the trimmed input. Never throws.
 */
export function addressKey(url: string): string {
  const trimmed = url.trim();
  const given = trimmed.length <= LONGEST ? URL.parse(trimmed) : null;
  if (!given) return trimmed;
  if (given.protocol !== 'http:' && given.protocol !== 'https:') {
    given.hash = '';
    return given.href;
  }
  const page = withoutAmpCache(given);
  const path = pathKey(page.pathname);
  return hostKey(page) + path + queryKey(page.search, path) + routeKey(page.hash);
}

function hostKey(url: URL): string {
  const labels = url.hostname.replace(/\.$/, '').split('.');
  const host = labels.filter((label, i) => i >= labels.length - 2 || !DRESS.test(label)).join('.');
  return url.port && url.port !== '80' && url.port !== '443' ? `${host}:${url.port}` : host;
}

function pathKey(pathname: string): string {
  const path = pathname.replace(SESSION, '').replace(/\/{2,}/g, '/');
  const bare = withoutAmpPath(path.replace(FOLDER_PAGE, '/')).replace(FOLDER_PAGE, '/');
  return encoded(bare, PLAIN_PATH).replace(/\/$/, '');
}

function queryKey(search: string, path: string): string {
  const pairs: string[] = [];
  for (const part of search.slice(1).split('&')) {
    // "&amp;" that was escaped once too often leaves "amp;" before the name.
    const [name = '', ...rest] = part.replace(/^(?:amp;)+(?=.)/, '').split('=');
    const value = rest.join('=');
    if (!name || isTracking(name, value)) continue;
    if (name === 'm' && /^[01]$/.test(value) && BLOGGER.test(path)) continue;
    const key = encoded(name.replaceAll('+', '%20'), PLAIN_QUERY);
    pairs.push(value ? `${key}=${encoded(value.replaceAll('+', '%20'), PLAIN_QUERY)}` : key);
  }
  return pairs.length > 0 ? `?${pairs.sort().join('&')}` : '';
}

function routeKey(hash: string): string {
  if (!/^#(?:!\/?|\/)[^/]/.test(hash)) return '';
  return `#${encoded(hash.slice(1), PLAIN_QUERY).replace(/\/$/, '')}`;
}

/** `text` with every byte that `plain` knows written out, and every other one as %XX. `/` separates and stays. */
function encoded(text: string, plain: RegExp): string {
  return text.replace(/%([0-9a-f]{2})|[^/]/gi, (found, hex: string | undefined) => {
    const char = hex === undefined ? found : String.fromCharCode(Number.parseInt(hex, 16));
    if (plain.test(char)) return char;
    return `%${(hex ?? char.charCodeAt(0).toString(16).padStart(2, '0')).toUpperCase()}`;
  });
}
