import type { Score } from '../../scores/model.ts';
import { parseScore, type ScoreHint } from '../../scores/parse.ts';
import type { ListedReview } from '../model.ts';
import { absolute, hostOf } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';

/** Rows of one page that are looked at. */
const ROWS = 500;
/** Links of one row that are looked at. */
const LINKS = 20;
const QUOTE = 600;
const NAME = 80;

/** What one row of a list says. Empty texts say nothing. */
interface Row {
  outlet?: string | undefined;
  critics?: readonly string[] | undefined;
  quote?: string | undefined;
  url?: string | undefined;
  published?: string | undefined;
  scores?: readonly (Score | undefined)[];
}

/** The rows of a list, in page order, none that lies inside another. */
export function* rowsOn(page: Page, selector: string): Generator<Element> {
  const rows = page.document.querySelectorAll(selector);
  let last: Element | undefined;
  for (let at = 0; at < rows.length && at < ROWS; at++) {
    const row = rows[at];
    if (!row || last?.contains(row)) continue;
    last = row;
    yield row;
  }
}

/** The text of the first element in the row that the selector finds and that has one, or "". */
export function said(row: Element, selector: string, limit = NAME): string {
  const found = row.querySelectorAll(selector);
  for (let at = 0; at < found.length && at < LINKS; at++) {
    const text = textOf(found[at], limit);
    if (text) return text;
  }
  return '';
}

/** What is quoted of a review: like `said`, of a quotation's length, paragraphs apart. */
export function quoted(row: Element, selector: string): string {
  const whole = said(row, selector, QUOTE);
  const paragraphs = row.querySelector(selector)?.querySelectorAll('p') ?? [];
  if (paragraphs.length < 2) return whole;
  const texts = [...paragraphs].slice(0, LINKS).map((paragraph) => textOf(paragraph, QUOTE));
  return texts.filter(Boolean).join(' ').slice(0, QUOTE) || whole;
}

/** The address of the row's first such link. */
export function linkTo(row: Element, selector: string, page: Page): string | undefined {
  return absolute(row.querySelector(selector)?.getAttribute('href') ?? undefined, page.url);
}

/** The address of the row's first link that leaves the site: the review itself. */
export function linkAway(row: Element, page: Page): string | undefined {
  const site = hostOf(page.url).split('.').slice(-2).join('.');
  const links = row.querySelectorAll('[href^="http"], [href^="//"]');
  for (let at = 0; at < links.length && at < LINKS; at++) {
    const url = absolute(links[at]?.getAttribute('href') ?? undefined, page.url);
    if (url && !hostOf(url).endsWith(site)) return url;
  }
  return undefined;
}

/** A mark that is the aggregator's for the critic: its own flag, or the critic's mark put on its own scale. */
export function fromAggregator(text: string, hint: ScoreHint = {}): Score | undefined {
  const score = text ? parseScore(text, hint) : undefined;
  return score && { ...score, givenBy: 'aggregator' };
}

/** A verdict in the aggregator's own words. */
export function flag(verdict: string | undefined): Score | undefined {
  return verdict
    ? { raw: verdict, kind: 'verdict', value: verdict, best: null, worst: null, givenBy: 'aggregator' }
    : undefined;
}

/** A row as a listed review, or nothing if it does not even say who wrote it or where. */
export function* listed({
  outlet,
  critics = [],
  quote,
  url,
  published,
  scores = [],
}: Row): Generator<ListedReview> {
  const names = critics.filter(Boolean);
  if (!outlet && names.length === 0 && !url) return;
  yield {
    ...(outlet && { outlet }),
    ...(names.length > 0 && { critics: names }),
    scores: scores.filter((score) => score !== undefined),
    ...(quote && { quote: quote.slice(0, QUOTE) }),
    ...(url && { url }),
    ...(published && { published }),
  };
}
