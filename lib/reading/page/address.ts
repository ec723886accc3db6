/** The host of an address without "www." and the like, in lower case, or "". */
export function hostOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? '';
  return host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, '');
}

/** The path of an address, percent-encoding undone; "/" for what is no address. */
export function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return '/';
  }
}

/** An absolute http address out of what a page wrote, or `undefined`. */
export function absolute(written: string | undefined, base: string): string | undefined {
  const url = written && written.length <= 4096 ? URL.parse(written.trim(), base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
