import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import { dateIn } from '../language/dates.ts';
import type { ListedReview } from '../model.ts';
import { absolute } from '../page/canonical.ts';
import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';
import type { ListReader } from './aggregator.ts';

const ROWS = '.review_table_row, .review-row, review-card, [data-qa="review-item"]';

function flag(row: Element): Score | undefined {
  const icon = row.querySelector(
    '.review_icon, [class*="icon"][class*="fresh"], [class*="icon"][class*="rotten"], score-icon-critics, score-icon-critic',
  );
  const said = `${icon?.getAttribute('class') ?? ''} ${icon?.getAttribute('state') ?? ''} ${icon?.getAttribute('sentiment') ?? ''}`;
  const verdict = /rotten|negative/.test(said)
    ? 'rotten'
    : /fresh|positive|certified/.test(said)
      ? 'fresh'
      : undefined;
  return (
    verdict && {
      raw: verdict,
      kind: 'verdict',
      value: verdict,
      best: null,
      worst: null,
      givenBy: 'aggregator',
    }
  );
}

function listed(row: Element, base: string): ListedReview {
  const scores: Score[] = [];
  const text = textOf(row, 2000);
  const printed =
    /(?:Original Score|Rating)\s*:\s*([^|]{1,20}?)\s*(?:\||$|Full Review|[A-Z][a-z]{2} \d)/.exec(text)?.[1];
  // The critic's own mark, as the aggregator retyped it.
  const own = printed ? parseScore(printed, {}) : undefined;
  if (own) scores.push(own);
  const verdict = flag(row);
  if (verdict) scores.push(verdict);
  const review: ListedReview = { scores };
  const critic = textOf(
    row.querySelector(
      '.critic_name a[href*="/critics/"]:not([href*="/source/"]), a.display-name, [data-qa="review-critic-link"]',
    ),
    80,
  );
  if (critic) review.critics = [critic];
  const outlet = textOf(
    row.querySelector(
      '.critic_name em, a[href*="/critics/source/"], a.publication, [data-qa="review-publication"]',
    ),
    80,
  );
  if (outlet) review.outlet = outlet;
  const quote = textOf(row.querySelector('.the_review, .review-text, [data-qa="review-quote"]'), 600);
  if (quote) review.quote = quote;
  const links = row.querySelectorAll('a[href^="http"], a[href^="//"]');
  for (let at = 0; at < links.length && at < 12; at++) {
    const url = absolute(links[at]?.getAttribute('href') ?? undefined, base);
    if (url && !/rottentomatoes\.com/.test(new URL(url).hostname)) {
      review.url = url;
      break;
    }
  }
  const published = dateIn(
    textOf(row.querySelector('.review_date, [data-qa="review-date"], time'), 60),
    false,
  );
  if (published) review.published = published;
  return review;
}

/**
 * Rotten Tomatoes' list of critics. "Fresh" and "rotten" are its own verdicts; "Original Score" is the critic's
 * mark as it retyped it. Rests on pages of 2010 to 2021 and public code of 2026.
 */
export const rottenTomatoes: ListReader = {
  id: 'rottentomatoes',
  *list(page: Page) {
    const rows = page.document.querySelectorAll(ROWS);
    for (let at = 0; at < rows.length && at < 200; at++) {
      const row = rows[at];
      if (row) yield listed(row, page.url);
    }
  },
};
