import { dateIn } from '../language/dates.ts';
import { namesIn } from '../language/names.ts';
import { yearIn } from '../language/year.ts';
import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';
import { squeezed, textOf } from '../page/text.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { fromAggregator, linkAway, linkTo, listed, quoted, rowsOn, said } from './listed-row.ts';

/** Critics' reviews until 2023, since then, and as of 2026. */
const ROWS = '.critic_reviews .review:not(.ad_unit), .review.critic_review, .c-siteReview, .review-card';

export const metacritic: Aggregator = {
  id: 'metacritic',
  name: 'Metacritic',
  hosts: ['metacritic.com'],
  reviews: /^\/movie\/[^/]+\/?(?:critic-reviews\/?)?$/,
  film: /^\/movie\/[^/]+\//,
  rows: ROWS,
};

const SCORE =
  '.metascore_w, .c-siteReviewScore:not(.c-siteReviewScore_background), [class*="siteReviewScore"]';

/** The mark that Metacritic made of the review: "Metascore 80 out of 100" as a title, or the number alone. */
function scoreOf(row: Element): string {
  const labelled = row.querySelector('[title^="Metascore" i], [aria-label^="Metascore" i]');
  const label = labelled?.getAttribute('title') ?? labelled?.getAttribute('aria-label') ?? '';
  return /\d{1,3}/.exec(label)?.[0] ?? /^\d{1,3}$/.exec(said(row, SCORE, 12))?.[0] ?? '';
}

function* read(row: Element, page: Page): Generator<ListedReview> {
  // A visitor's review has no outlet, a mark of ten, and is none of the critics'.
  if (row.querySelector('[class*="username" i], a[href^="/user/"]')) return;
  const by = said(
    row,
    '.author, .c-siteReview_criticName, a[href^="/critic/"], [class*="critic-name" i], [class*="author" i]',
  );
  const score = scoreOf(row);
  yield* listed({
    outlet: said(
      row,
      '.source, .c-siteReviewHeader_publicationName, a[href^="/publication/"], [class*="publication" i]',
    ),
    critics: namesIn(by),
    quote: squeezed(
      quoted(
        row,
        '.summary a.no_hover, .summary .blurb, .review_body, .c-siteReview_quote, [class*="quote" i], .summary',
      ).replace(/(?<!\s)\s*Read (?:full review|more|less)\.?$/i, ''),
      600,
    ),
    url: linkTo(row, 'a.read_full[href], a.c-siteReview_externalLink[href]', page) ?? linkAway(row, page),
    published: dateIn(said(row, '.date, .c-siteReviewHeader_reviewDate, time, [class*="date" i]'), false),
    scores: [fromAggregator(score, { best: 100, worst: 0, kind: 'points' })],
  });
}

/**
 * Metacritic's critics. Of their marks it gives only what it made of them: 0 to 100, so all are the aggregator's.
 * Rests on saved pages of 2017 and on public code of 2023 to 2026.
 */
export const metacriticList: ListReader = {
  of: [metacritic],
  *film({ document }) {
    const released = textOf(document.querySelector('.release_date'), 100);
    const year = yearIn(released);
    if (year) yield { field: 'year', value: year, confidence: 0.7, where: '.release_date', text: released };
  },
  *list(page: Page) {
    for (const row of rowsOn(page, ROWS)) yield* read(row, page);
  },
};
