import { meta } from './meta.ts';
import type { Page } from './page.ts';
import { headingOf } from './survey.ts';
import { folded, plain, textOf } from './text.ts';

/** A text that names the page, and where it stands. */
export interface Headline {
  text: string;
  where: 'h1' | 'meta[og:title]' | 'title' | 'headline';
}

/** The name of the site as the page gives it, and its host's second-level label ("theguardian"). */
export function siteNames(page: Page): string[] {
  const head = page.once(meta);
  const names = [head.first('og:site_name', 'application-name', 'al:android:app_name')].filter(
    (name) => name !== undefined,
  );
  const labels = hostOf(page.url).split('.');
  const label = labels.at(-2) ?? labels[0];
  if (label) names.push(label.length > 3 || labels.length < 3 ? label : (labels.at(-3) ?? label));
  return names;
}

/** The host of an address without "www." and the like, or "". */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, '');
  } catch {
    return '';
  }
}

const SEPARATOR = /\s+[|•·»>⋅]\s+|\s+::\s+|\s+[–—-]\s+|\s*\|\s*/;

/** Whether a part of a title names the site or a section of it rather than the article. */
function isSite(part: string, names: readonly string[]): boolean {
  const name = folded(part).replace(/^the /, '');
  if (!name) return true;
  const joined = name.replace(/ /g, '').replace(/^the/, '');
  return names.some((site) => {
    const known = folded(site).replace(/^the /, '');
    return known === name || (known.length > 3 && known.replace(/ /g, '').replace(/^the/, '') === joined);
  });
}

/** A document's title without the site's name before or after it. */
export function withoutSite(title: string, names: readonly string[]): string {
  const cuts: { at: number; end: number }[] = [];
  const pattern = new RegExp(SEPARATOR.source, 'g');
  for (const match of title.matchAll(pattern))
    cuts.push({ at: match.index, end: match.index + match[0].length });
  const last = cuts.at(-1);
  if (last && isSite(title.slice(last.end), names)) return withoutSite(title.slice(0, last.at), names);
  const first = cuts[0];
  if (first && isSite(title.slice(0, first.at), names)) return withoutSite(title.slice(first.end), names);
  return title.trim();
}

/** What the page calls itself, best first, each text once, the site's name taken off. */
export function headlines(page: Page): readonly Headline[] {
  const head = page.once(meta);
  const names = siteNames(page);
  const found: Headline[] = [];
  const add = (text: string | undefined, where: Headline['where']) => {
    const clean = withoutSite(plain(text ?? '', 300), names);
    if (clean && !isSite(clean, names) && !found.some((other) => folded(other.text) === folded(clean))) {
      found.push({ text: clean, where });
    }
  };
  add(textOf(headingOf(page.document), 300), 'h1');
  add(head.first('og:title', 'twitter:title', 'hdl', 'headline', 'dc.title'), 'meta[og:title]');
  add(head.title, 'title');
  return found;
}
