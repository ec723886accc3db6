import type { Score } from '../../scores/model.ts';
import { dateIn } from '../language/dates.ts';
import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { linkTo, listed, quoted, rowsOn, said } from './listed-row.ts';

const ROWS = 'article.article-review';

export const csfd: Aggregator = {
  id: 'csfd',
  name: 'ČSFD',
  hosts: ['csfd.cz', 'csfd.sk'],
  reviews: /^\/film\/[^/]+\/(?:[^/]+\/)?recenz/,
  film: /^\/film\/[^/]+\//,
  rows: ROWS,
};

/** Stars that a class counts ("stars-4"); one word for none ("odpad!", rubbish). */
function starsOf(row: Element): Score | undefined {
  const classes = row.querySelector('.stars')?.getAttribute('class') ?? '';
  const scale = { kind: 'stars', best: 5, worst: 0 } as const;
  if (/(?:^|\s)trash(?:\s|$)/.test(classes)) return { raw: 'odpad!', ...scale, value: 0 };
  const value = Number(/(?:^|\s)stars-([1-5])(?:\s|$)/.exec(classes)?.[1] ?? 0);
  return value > 0 ? { raw: '★'.repeat(value), ...scale, value } : undefined;
}

function* read(row: Element, page: Page): Generator<ListedReview> {
  yield* listed({
    outlet: csfd.name,
    critics: [said(row, '.user-title-name')],
    quote: quoted(row, '[data-film-review-content], .comment, p'),
    url: linkTo(row, 'a[href*="/recenze/"][href*="comment"]', page),
    published: dateIn(said(row, 'time')),
    scores: [starsOf(row)],
  });
}

/** ČSFD's members, best liked first. Its percents are averages and no one's mark. Rests on public code of 2021 to 2026. */
export const csfdList: ListReader = {
  of: [csfd],
  *list(page: Page) {
    for (const row of rowsOn(page, ROWS)) yield* read(row, page);
  },
};
