import { browser } from './browser.ts';
import { outlets } from './reading/outlets/index.ts';

/** Which pages the reader lets Cutting Room look at by itself. Kept nowhere else than in the browser's own permissions. */
export type Noticing = 'outlets' | 'everywhere' | 'click';

const everywhere = ['https://*/*', 'http://*/*'];

/** Match patterns of the outlets' own addresses; a pattern with `*.` covers the bare host too. */
const outletOrigins = (): string[] =>
  outlets.flatMap((outlet) => outlet.hosts.map((host) => `https://*.${host}/*`));

/** Origins that the reader has allowed. */
export async function allowedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the reader for the outlets' sites, and gives back every other site if they were allowed.
 * Call it straight from a click: browsers demand that. `false` if refused.
 */
export async function requestOutlets(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: outletOrigins() });
  if (granted && (await noticing()) === 'everywhere')
    await browser.permissions.remove({ origins: everywhere });
  return granted;
}

/** Asks the reader for every site. Call it straight from a click. `false` if refused. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: everywhere });
}

/** Gives these sites back. */
export async function withdraw(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
}

/** Tells whenever sites are allowed or given back, until the returned function is called. */
export function onSitesChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** Gives every allowed site back. */
export async function withdrawAll(): Promise<void> {
  const origins = await allowedOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** What the permissions amount to. A site that was allowed by itself, for its marks, is none of those that are noticed. */
export async function noticing(): Promise<Noticing> {
  const origins = await allowedOrigins();
  if (everywhere.some((origin) => origins.includes(origin)) || origins.includes('<all_urls>'))
    return 'everywhere';
  const ofOutlets = new Set(outletOrigins());
  return origins.some((origin) => ofOutlets.has(origin)) ? 'outlets' : 'click';
}

/** The match pattern of a page's own site: that host, over the page's scheme; `undefined` for what is no web page. */
export function siteOf(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether the reader lets Cutting Room look at that page's site by itself. */
export async function isAllowed(url: string): Promise<boolean> {
  const origin = siteOf(url);
  return origin !== undefined && browser.permissions.contains({ origins: [origin] });
}

/** Asks the reader for just that page's site. Call it straight from a click. `false` if refused. */
export function requestSite(url: string): Promise<boolean> {
  const origin = siteOf(url);
  return origin === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [origin] });
}
