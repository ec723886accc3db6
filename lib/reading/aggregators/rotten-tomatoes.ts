import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import { dateIn } from '../language/dates.ts';
import { namesIn } from '../language/names.ts';
import { yearIn } from '../language/year.ts';
import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';
import type { Proposal } from '../proposal.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { flag, linkAway, listed, quoted, rowsOn, said } from './listed-row.ts';

/** Cards of critics as of 2026, 2023 and 2022; rows of the reviews' page as of 2018; bubbles as of 2010 and 2021. */
const ROWS =
  'review-card-critic, media-review-card-critic, review-card, .review-row, .review_table_row, .quote_bubble';

export const rottenTomatoes: Aggregator = {
  id: 'rottentomatoes',
  name: 'Rotten Tomatoes',
  hosts: ['rottentomatoes.com'],
  reviews: /^\/m\/[^/]+(?:\/(?:reviews.*)?)?$/,
  rows: ROWS,
};

const FLAG =
  'score-icon-critics, score-icon-critic, .review_icon, [class*="icon"][class*="fresh"], [class*="icon"][class*="rotten"]';

/** Rotten Tomatoes' own verdict, out of an icon's class or attributes. */
function verdictOf(row: Element): string | undefined {
  const icon = row.querySelector(FLAG);
  const text = ['class', 'state', 'sentiment'].map((name) => icon?.getAttribute(name) ?? '').join(' ');
  if (/rotten|negative/i.test(text)) return 'rotten';
  return /fresh|positive|certified/i.test(text) ? 'fresh' : undefined;
}

/** The critic's own mark as it was typed in: in a slot of its own, a tooltip, or after a label. */
function originalOf(row: Element): string {
  const slot = said(row, '[slot="rating"] span, [slot="originalScore"]', 20);
  if (slot) return slot;
  const tip = row.querySelector('[title^="Original Score"], [tip^="Original Score"]');
  const text = tip?.getAttribute('title') ?? tip?.getAttribute('tip') ?? textOf(row, 2000);
  return (
    /(?:Original Score|Rating)\s{0,9}:\s{0,9}([^|]{1,20}?)\s{0,9}(?:\||$|Full Review|[A-Z][a-z]{2} \d)/.exec(
      text,
    )?.[1] ?? ''
  );
}

/** Its typists at times leave out the nought before the point: ".5/5". */
function ownScore(raw: string): Score | undefined {
  const score = raw ? parseScore(raw.replace(/^\./, '0.'), {}) : undefined;
  return score && { ...score, raw };
}

function* read(row: Element, page: Page): Generator<ListedReview> {
  const critic = said(
    row,
    '[slot="name"], [slot="displayName"], .critic_name a[href*="/critic"]:not([href*="source"]), a.display-name, [data-qa="review-critic-link"], .review_source a[href*="/critic"]:not([href*="source"]), [context="label"]',
  );
  yield* listed({
    outlet: said(
      row,
      '[slot="publication"], [slot="publicationName"], .critic_name em, a[href*="/critics/source"], a.publication, [data-qa="review-publication"], .review_source [data-qa="quote-bubble-source-link"], .review_source .italic',
    ),
    critics: namesIn(critic),
    quote: quoted(
      row,
      '[slot="review"], [data-qa="review-text"], .the_review, .review-text, [data-qa="review-quote"], .review_quote p',
    ),
    url: linkAway(row, page),
    published: dateIn(
      said(
        row,
        '[slot="timestamp"], .review_date, [data-qa="review-date"], time, .review_quote .subtle, .review_quote .smaller',
      ),
      false,
    ),
    scores: [ownScore(originalOf(row)), flag(verdictOf(row))],
  });
}

/** The film's director and year out of the box beside the reviews, as of 2018: that page has no data of its film. */
function* film({ document }: Page): Generator<Proposal> {
  for (const line of document.querySelectorAll('.bottom_divider li')) {
    const text = textOf(line, 200);
    const directors = namesIn(/^Directed By:(.+)/.exec(text)?.[1] ?? '');
    const said = { confidence: 0.7, where: '.bottom_divider', text };
    if (directors.length > 0) yield { field: 'directors', value: directors, ...said };
    const year = text.startsWith('In Theaters:') ? yearIn(text) : undefined;
    if (year) yield { field: 'year', value: year, ...said };
  }
}

/**
 * Rotten Tomatoes' list of critics; its audience's marks are left out. "Fresh" and "rotten" are its own verdicts;
 * "Original Score" is the critic's mark as it retyped it. Rests on saved pages of 2010, 2018 and 2021 and on public
 * code of 2023 to 2026.
 */
export const rottenTomatoesList: ListReader = {
  of: [rottenTomatoes],
  film,
  *list(page: Page) {
    for (const row of rowsOn(page, ROWS)) yield* read(row, page);
  },
};
