import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import { dateIn } from '../language/dates.ts';
import type { ListedReview } from '../model.ts';
import { absolute } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';
import { idsIn } from '../readers/film-links.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { linkTo, listed, quoted, rowsOn, said } from './listed-row.ts';

const ROWS = 'article.production-viewing, li.film-detail';
const DIRECTORS = '.credits a[href^="/director/"]';
/** The film's entries elsewhere, below its credits. */
const SAME_FILM = 'a[data-track-action="IMDb"], a[data-track-action="TMDB"]';

export const letterboxd: Aggregator = {
  id: 'letterboxd',
  name: 'Letterboxd',
  hosts: ['letterboxd.com'],
  reviews: /^\/film\/[^/]+\/(?:friends\/)?reviews\//,
  film: /^\/film\/[^/]+\/(?:[a-z]+\/)?$/,
  review: /^\/(?!film\/)[^/]+\/film\/[^/]+\/(?:\d+\/)?$/,
  rows: ROWS,
};

/** Stars as text ("★★★½"), as a drawing's label or title, or as a class that counts half stars ("rated-7"). */
function starsOf(row: Element): Score | undefined {
  const text =
    said(row, '.rating, .inline-rating title', 12) ||
    row
      .querySelector('.inline-rating [aria-label], .inline-rating[aria-label]')
      ?.getAttribute('aria-label') ||
    said(row, '.inline-rating', 12);
  const scale = { best: 5, worst: 0.5, kind: 'stars' } as const;
  const printed = parseScore(text.trim().slice(0, 12), scale);
  if (printed) return printed;
  const classes = row.querySelector('[class*="rated-"]')?.getAttribute('class') ?? '';
  const halves = Number(/(?:^|\s)rated-(\d{1,2})(?:\s|$)/.exec(classes)?.[1] ?? 0);
  return halves > 0 && halves <= 10
    ? { raw: '★'.repeat(halves >> 1) + (halves % 2 ? '½' : ''), ...scale, value: halves / 2 }
    : undefined;
}

/** What stands in place of a text that gives too much away. */
const SPOILERS = /^This review may contain spoilers\./;

function* read(row: Element, page: Page): Generator<ListedReview> {
  const text = quoted(row, '.js-review-body, .body-text');
  const member = said(row, '.displayname, .owner, a.name') || row.getAttribute('data-person') || '';
  const time = row.querySelector('time[datetime]')?.getAttribute('datetime');
  yield* listed({
    outlet: letterboxd.name,
    critics: [member],
    quote: SPOILERS.test(text) ? '' : text,
    url:
      linkTo(row, 'a.context[href*="/film/"], h2.primaryname a[href]', page) ??
      absolute(likesPage(row)?.replace(/likes\/$/, ''), page.url),
    published: dateIn(time ?? said(row, '.date')),
    scores: [starsOf(row)],
  });
}

/** The page of those who liked the review lies below the review's own address. */
function likesPage(row: Element): string | undefined {
  return row.querySelector('[data-likes-page]')?.getAttribute('data-likes-page') ?? undefined;
}

/**
 * Letterboxd's members as critics: on a film's page those most liked, on its reviews' page all.
 * Rests on saved pages of 2024 and January 2026, and on public code of July and August 2026, when stars became drawings.
 */
export const letterboxdList: ListReader = {
  of: [letterboxd],
  *film({ url, document }) {
    if (idsIn([url]).letterboxd === undefined) return;
    const links = [...document.querySelectorAll(SAME_FILM)].map((link) => link.getAttribute('href') ?? '');
    yield { field: 'filmIds', value: idsIn([url, ...links]), confidence: 0.95, where: 'address', text: url };
    const directors = [...document.querySelectorAll(DIRECTORS)].slice(0, 10).map((link) => textOf(link, 80));
    const said = { confidence: 0.85, where: '.credits', text: directors.join(', ') };
    if (directors.some(Boolean)) yield { field: 'directors', value: directors.filter(Boolean), ...said };
  },
  *list(page: Page) {
    for (const row of rowsOn(page, ROWS)) yield* read(row, page);
  },
};
