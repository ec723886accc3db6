import { parseScore } from '../../scores/parse.ts';
import { dateIn } from '../language/dates.ts';
import { cleanTitle } from '../language/headline-forms.ts';
import { namesIn } from '../language/names.ts';
import type { ListedReview } from '../model.ts';
import { pathOf } from '../page/address.ts';
import { meta } from '../page/meta.ts';
import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';
import type { Proposal } from '../proposal.ts';
import { idsIn } from '../readers/film-links.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { fromAggregator, linkAway, linkTo, listed, quoted, rowsOn, said } from './listed-row.ts';

/** Users' reviews as of 2024 and later, and before. */
const USERS = '.user-review-item, [data-testid="review-card-parent"], .review-container';
/** Critics' reviews as given by Metacritic until 2022, and links to reviews elsewhere. */
const CRITICS = 'tr[itemprop="reviews"]';
const LINKS = 'li[data-testid="list-item"]';

export const imdb: Aggregator = {
  id: 'imdb',
  name: 'IMDb',
  hosts: ['imdb.com'],
  reviews: /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/title\/tt\d+\/(?:reviews|externalreviews|criticreviews)/,
  film: /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/title\/tt\d+/,
  review: /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/review\/rw\d+/,
  rows: `.user-review-item, .review-container, ${CRITICS}`,
};

function* user(row: Element, page: Page): Generator<ListedReview> {
  const rating = said(row, '.ipc-rating-star--rating, .rating-other-user-rating span', 4);
  const link = linkTo(row, 'a[data-testid="permalink-link"][href], a[href*="/review/rw"]', page);
  yield* listed({
    outlet: imdb.name,
    critics: [said(row, '[data-testid="author-link"], .display-name-link a, a[href*="/user/"]')],
    quote: quoted(row, '[data-testid="review-overflow"], .ipc-html-content-inner-div, .content .text'),
    url: link?.replace(/[?#].*/s, ''),
    published: dateIn(said(row, '.review-date')),
    scores: [rating ? parseScore(rating, { best: 10, worst: 1, kind: 'points' }) : undefined],
  });
}

function* critic(row: Element, page: Page): Generator<ListedReview> {
  const score = said(row, '.criticscore, [itemprop="ratingValue"]', 4);
  yield* listed({
    outlet: said(row, '[itemprop="publisher"]'),
    critics: namesIn(said(row, '[itemprop="author"]')),
    quote: quoted(row, '.summary, [itemprop="reviewbody"]'),
    url: linkAway(row, page),
    scores: [fromAggregator(score, { best: 100, worst: 0, kind: 'points' })],
  });
}

/** "Outlet [Critic]" with a link, and nothing more. */
function* elsewhere(row: Element, page: Page): Generator<ListedReview> {
  const url = linkAway(row, page);
  const label = said(row, 'a[href^="http"]', 160);
  const parts = /^(.{1,100}?)\s*(?:\[(.{1,60})\])?$/.exec(label);
  if (url && parts) yield* listed({ outlet: parts[1], critics: namesIn(parts[2] ?? ''), url });
}

/**
 * The film by the address, and by the smaller heading or the title of the pages below its own ("Red Rooms (2023) -
 * User reviews"). On its own page the data name the original title first, the heading the one that is known here.
 */
function* film(page: Page): Generator<Proposal> {
  const ids = idsIn([page.url]);
  if (ids.imdb) yield { field: 'filmIds', value: ids, confidence: 0.95, where: 'address', text: page.url };
  const head = page.once(meta);
  const below = /^(.{1,150}?)\s+-\s+.{1,40}$/.exec(
    (head.first('og:title') ?? head.title).replace(/\s{1,9}-\s{1,9}IMDb$/, ''),
  )?.[1];
  const own = textOf(page.document.querySelector('[data-testid="hero__pageTitle"]'), 150);
  const said = own || (imdb.reviews?.test(pathOf(page.url)) ? below : undefined);
  if (!said) return;
  const { title, year } = cleanTitle(said);
  const where = own ? 'h1' : 'title';
  if (title) yield { field: 'filmTitle', value: title, confidence: 0.96, where, text: said };
  if (year) yield { field: 'year', value: year, confidence: 0.9, where, text: said };
}

/**
 * IMDb's users (1 to 10), the critics it takes from Metacritic (0 to 100, Metacritic's number), and its links to
 * reviews elsewhere. The visitor's own mark beside them is nobody's review. Rests on public code of 2018 to 2026.
 */
export const imdbList: ListReader = {
  of: [imdb],
  film,
  *list(page: Page) {
    for (const row of rowsOn(page, USERS)) yield* user(row, page);
    for (const row of rowsOn(page, CRITICS)) yield* critic(row, page);
    if (/\/externalreviews/.test(page.url))
      for (const row of rowsOn(page, LINKS)) yield* elsewhere(row, page);
  },
};
