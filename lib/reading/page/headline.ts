import { hostOf } from './address.ts';
import { headingText } from './heading.ts';
import { meta } from './meta.ts';
import type { View } from './page.ts';
import { folded, plain } from './text.ts';

/** A text that names the page, and where it stands. */
export interface Headline {
  text: string;
  where: string;
}

/** Where many sites live under one name. */
const HOSTED = /^(blogspot|wordpress|tumblr|github|substack)$/;

/** The name of the site as the page gives it, and its host's second-level label ("theguardian"). */
export function siteNames(view: View): string[] {
  const head = view.once(meta);
  const names = [head.first('og:site_name', 'application-name', 'al:android:app_name')].filter(
    (name) => name !== undefined,
  );
  const labels = hostOf(view.url).split('.');
  const label = labels.at(-2) ?? labels[0];
  // Of "name.co.uk", "name.blogspot.com" the name is the third from the end.
  const third = label && (label.length <= 3 || HOSTED.test(label)) ? labels.at(-3) : undefined;
  if (label) names.push(third ?? label);
  return names;
}

const SEPARATOR = /\s{1,9}[|•·»>⋅]\s+|\s{0,9}::?\s+|\s{1,9}[–—-]\s+|\s{0,9}\|\s*/g;

/** A name without article and spaces, folded: "theguardian" and "The Guardian" are one. */
const joined = (name: string) =>
  folded(name)
    .replace(/^the ?/, '')
    .replaceAll(' ', '');

/** Whether a part of a title names the site or a section of it rather than the article. */
function isSite(part: string, names: readonly string[]): boolean {
  const name = joined(part);
  return !name || names.some((site) => joined(site) === name);
}

/** A document's title without the site's name before or after it. */
export function withoutSite(title: string, names: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (last && isSite(title.slice(last[1]), names)) return withoutSite(title.slice(0, last[0]), names);
  if (first && isSite(title.slice(0, first[0]), names)) return withoutSite(title.slice(first[1]), names);
  return title.trim();
}

/** A text in capitals as another on the page writes it: of "PAPER LANTERN" the title may say "Paper Lantern – a review". */
function asWritten(text: string, others: readonly string[]): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  for (const other of others) {
    const capitals = other.toUpperCase();
    // Of some letters there are more in capitals: "ß", "SS".
    const at = capitals.length === other.length ? capitals.indexOf(text) : -1;
    const written = other.slice(at, at + text.length);
    if (at >= 0 && written !== text) return written;
  }
  return text;
}

/** What the page calls itself, best first, each text once, the site's name taken off. */
export function headlines(view: View): readonly Headline[] {
  const head = view.once(meta);
  const names = siteNames(view);
  const found: Headline[] = [];
  const given = [
    [view.once(headingText), 'h1'],
    [head.first('og:title', 'twitter:title', 'hdl', 'headline', 'dc.title'), 'meta[og:title]'],
    [head.title, 'title'],
  ].map(([text = '', where = '']) => ({ text: plain(text, 300), where }));
  const texts = given.map(({ text }) => text);
  for (const { text, where } of given) {
    const clean = withoutSite(asWritten(text, texts), names);
    if (!clean || isSite(clean, names)) continue;
    const same = found.find((other) => folded(other.text) === folded(clean));
    if (!same) found.push({ text: clean, where });
    // "Title 2017", of which another writes "Title (2017)".
    else if (clean.includes('(') && !same.text.includes('(')) same.text = clean;
  }
  return found;
}
