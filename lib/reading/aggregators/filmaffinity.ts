import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import { dateIn } from '../language/dates.ts';
import { namesIn } from '../language/names.ts';
import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { flag, linkAway, linkTo, listed, quoted, rowsOn, said } from './listed-row.ts';

const PRESS = '.pro-review';
const MEMBERS = '.movie-review-wrapper';

export const filmAffinity: Aggregator = {
  id: 'filmaffinity',
  name: 'FilmAffinity',
  hosts: ['filmaffinity.com'],
  reviews: /^\/[a-z]{2}\/(?:reviews|pro-reviews)/,
  film: /^\/[a-z]{2}\/film\d+\.html/,
  rows: `${PRESS}, ${MEMBERS}`,
};

const FLAGS = { pos: 'positive', neu: 'neutral', neg: 'negative' } as const;

/** A green, yellow or red circle: FilmAffinity's verdict on the review. */
function verdictOf(row: Element): string | undefined {
  const classes = row.querySelector('.fa-circle, .pro-crit-med i')?.getAttribute('class') ?? '';
  const colour = /(?:^|\s)(pos|neu|neg)(?:\s|$)/.exec(classes)?.[1];
  return colour === 'pos' || colour === 'neu' || colour === 'neg' ? FLAGS[colour] : undefined;
}

/** "Rating: ★★★½ (out of 4)", "Puntuación: ★★★ (sobre 5)" at the end of a quotation: the critic's own mark. */
const OWN =
  /(?<!\s)\s*\[?(?:Rating|Score|Puntuación|Puntuacion|Valoración|Nota|Note|Wertung|Voto|Pontuação)\s?:\s?([^\n[\]]{1,40}?)\]?\s?["”»]?\s?$/iu;

function ownOf(text: string): { quote: string; score: Score | undefined } {
  const found = OWN.exec(text.slice(-80));
  const raw = found?.[1] ?? '';
  const score = raw ? parseScore(raw.replace(/\((?:sobre|su|sur|von|de)\s/i, '(out of '), {}) : undefined;
  const quote = score && found ? text.slice(0, -found[0].length) : text;
  return { score: score && { ...score, raw }, quote: quote.replace(/^["“«]\s*|(?<!\s)\s*["”»]$/gu, '') };
}

/** "Critic: Outlet", or an outlet that signs alone. */
function* press(row: Element, page: Page): Generator<ListedReview> {
  const { quote, score } = ownOf(quoted(row, '[itemprop="reviewBody"]') || quoted(row, 'div'));
  const by = said(row, '.pro-crit-med', 160);
  const [, critic = '', outlet = by] = /^(.{1,80}?)\s{0,9}:\s{0,9}(.+)$/.exec(by) ?? [];
  yield* listed({
    outlet,
    critics: namesIn(critic),
    quote,
    url: linkAway(row, page),
    published: dateIn(row.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? ''),
    scores: [score, flag(verdictOf(row))],
  });
}

function* member(row: Element, page: Page): Generator<ListedReview> {
  const rating = said(row, '.user-reviews-movie-rating', 8);
  yield* listed({
    outlet: filmAffinity.name,
    critics: [said(row, '.mr-user-nick a, .mr-user-nick, [itemprop="author"]')],
    quote: quoted(row, '.review-text1, [itemprop="reviewBody"]'),
    url: linkTo(row, '.review-title a[href], .rw-detail a[href]', page),
    published: dateIn(said(row, '.review-date')),
    scores: [rating ? parseScore(rating, { best: 10, worst: 1, kind: 'points' }) : undefined],
  });
}

/**
 * FilmAffinity's critics, on the film's own page and on one of theirs, and its members' reviews.
 * Rests on public code of 2017 to 2025.
 */
export const filmAffinityList: ListReader = {
  of: [filmAffinity],
  *list(page: Page) {
    for (const row of rowsOn(page, PRESS)) yield* press(row, page);
    for (const row of rowsOn(page, MEMBERS)) yield* member(row, page);
  },
};
