import { parseScore } from '../../scores/parse.ts';
import { cleanTitle } from '../language/headline-forms.ts';
import { namesIn } from '../language/names.ts';
import { meta } from '../page/meta.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { plain, textOf } from '../page/text.ts';
import type { Proposal } from '../proposal.ts';
import { own } from './forms/own.ts';
import type { Outlet } from './outlet.ts';

const DATA = 'window.__preloadedData';
const isPick = (text: string) => /^(?:nyt )?critic[’']s pick$/i.test(text);

/** The script with the page's data: a script of JavaScript, not JSON (it has `undefined` in it), so looked into as text. */
function preloaded({ document }: Page): string {
  const scripts = document.querySelectorAll('script:not([src]):not([type])');
  for (let at = 0; at < scripts.length && at < 100; at++) {
    const text = scripts[at]?.textContent ?? '';
    if (text.slice(0, 200).trimStart().startsWith(DATA)) return text;
  }
  return '';
}

const TEXT = /^\s*:\s*"((?:[^"\\]|\\.){1,300})"/;

/** The text under the first `key` that follows `section`, at most `reach` characters on. */
function textAfter(data: string, section: string, key: string, reach = 4000): string {
  const at = data.indexOf(`"${section}"`);
  const part = at < 0 ? '' : data.slice(at, at + reach);
  const found = TEXT.exec(part.split(`"${key}"`, 2)[1] ?? '')?.[1];
  if (!found) return '';
  try {
    return plain(String(JSON.parse(`"${found}"`)), 300);
  } catch {
    return '';
  }
}

function* criticsPick(page: Page, data: string): Generator<Proposal> {
  const badges = own(page, '[class*="critics-pick" i], [data-testid*="critics-pick" i]');
  const { blocks, start } = page.once(survey);
  const labels = blocks.slice(Math.max(0, start - 4), start + 6);
  const raw =
    [textAfter(data, 'headline', 'kicker', 800), ...badges.map((badge) => textOf(badge, 30))].find(isPick) ??
    labels.find(({ aside, text }) => !aside && isPick(text))?.text;
  const score = raw ? parseScore(raw, { kind: 'verdict' }) : undefined;
  if (score && raw)
    yield { field: 'score', value: score, confidence: 0.95, where: 'Critic’s Pick', text: raw };
}

/**
 * The New York Times gives no mark but at times a verdict, "Critic’s Pick". Rests on the script that begins
 * `window.__preloadedData` (`reviewItems[].subject.title`, `bylines[].creators[].displayName`,
 * `headline.kicker`; public code of 2025 and 2026), on the badge’s class and its words
 * above the heading, and for pages of about 2005 on `<meta name="col" content="Movie Review | 'Title'">`; their
 * `byl`, `hdl` and `pdate` are read with all other metas.
 */
export const newYorkTimes: Outlet = {
  id: 'nytimes',
  name: 'The New York Times',
  hosts: ['nytimes.com'],
  addresses: /^\/(?:(?:[a-z]+\/)?\d{4}\/\d\d\/\d\d\/movies\/|movie\/review)/,
  scale: { kind: 'verdict', best: null, worst: null },
  *read(page) {
    const data = preloaded(page);
    const column =
      /^(?:Movie|Film) Review\s*\|\s{0,9}(.+)$/i.exec(page.once(meta).first('col') ?? '')?.[1] ?? '';
    // A round-up has several films, none of which is the page's.
    const items = data.slice(data.indexOf('"reviewItems"'), data.indexOf('"reviewSummary"'));
    const one = items.split('"subject"').length === 2;
    const { title } = cleanTitle((one && textAfter(items, 'subject', 'title')) || column);
    if (title)
      yield { field: 'filmTitle', value: title, confidence: 0.93, where: 'reviewItems', text: title };
    const names = namesIn(textAfter(data, 'bylines', 'displayName'));
    if (names.length > 0) yield { field: 'critics', value: names, confidence: 0.8, where: 'bylines' };
    yield* criticsPick(page, data);
  },
};
