import type { Score } from '../../scores/model.ts';
import { dateIn } from '../language/dates.ts';
import { namesIn } from '../language/names.ts';
import type { ListedReview } from '../model.ts';
import type { Page } from '../page/page.ts';
import { folded } from '../page/text.ts';
import type { Aggregator, ListReader } from './aggregator.ts';
import { fromAggregator, linkAway, listed, quoted, rowsOn, said } from './listed-row.ts';

const PRESS = '.reviews-press-comment .item, .reviews-press-comment .hred';
const MEMBERS = '.review-card, .reviews-users-comment .hred';
const rows = `${PRESS}, ${MEMBERS}`;

/** One platform in five languages. What a site's own staff write there is a review. */
export const alloCineSites: readonly Aggregator[] = [
  {
    id: 'allocine',
    name: 'AlloCiné',
    hosts: ['allocine.fr'],
    reviews: /^\/film\/fichefilm-\d+\/critiques\/(?:presse|spectateurs)\//,
    film: /^\/film\/fichefilm/,
    rows,
  },
  {
    id: 'filmstarts-films',
    name: 'Filmstarts',
    hosts: ['filmstarts.de'],
    reviews: /^\/kritiken\/\d[^/]*\/(?:userkritiken|pressekritiken|presse)/,
    review: /^\/kritiken\/\d[^/]*\/kritik(?:\.html|\/)/,
    film: /^\/kritiken\/\d[^/]*(?:\.html$|\/)/,
    rows,
  },
  {
    id: 'sensacine-films',
    name: 'SensaCine',
    hosts: ['sensacine.com'],
    reviews:
      /^\/peliculas\/pelicula-\d+\/(?:criticas-(?:prensa|medios|espectadores)|criticas\/(?:prensa|medios|espectadores))/,
    review: /^\/peliculas\/pelicula-\d+\/(?:criticas-sensacine|sensacine|critica(?![a-z]))/,
    film: /^\/peliculas\/pelicula-\d+/,
    rows,
  },
  {
    id: 'adorocinema',
    name: 'AdoroCinema',
    hosts: ['adorocinema.com'],
    reviews: /^\/filmes\/filme-\d+\/criticas\/(?:imprensa|espectadores)/,
    review: /^\/filmes\/filme-\d+\/criticas-adorocinema/,
    film: /^\/filmes\/filme-\d+/,
    rows,
  },
  {
    id: 'beyazperde',
    name: 'Beyazperde',
    hosts: ['beyazperde.com'],
    reviews: /^\/filmler\/film-\d+\/elestiriler/,
    review: /^\/filmler\/film-\d+\/elestiriler-beyazperde/,
    film: /^\/filmler\/film-\d+/,
    rows,
  },
];

/** AlloCiné's words for its half stars, from ten down to one. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['chef d oeuvre', 5],
  ['chef doeuvre', 5],
  ['excellent', 4.5],
  ['tres bien', 4],
  ['tres bon', 4],
  ['bien', 3.5],
  ['bon', 3.5],
  ['pas mal', 3],
  ['moyen', 2.5],
  ['pas terrible', 2],
  ['mauvais', 1.5],
  ['tres mauvais', 1],
  ['nul', 0.5],
]);
const SCALE = { best: 5, worst: 0.5, kind: 'stars' } as const;

/** The mark of a row: a number with its decimal comma, a word for it, or stars that a class counts ("n35"). */
function scoreOf(row: Element): Omit<Score, 'givenBy'> | undefined {
  const number = fromAggregator(said(row, '.stareval-note', 8), SCALE);
  const titled = row.querySelectorAll(
    '[class*="stareval"][title], [class*="rating"][title], .eval-holder [title]',
  );
  for (const element of [...titled].slice(0, 4)) {
    const raw = element.getAttribute('title')?.trim() ?? '';
    const value = WORDS.get(folded(raw.replace(/œ/g, 'oe')));
    if (value !== undefined) return { raw, ...SCALE, value };
  }
  if (number) return { ...SCALE, raw: number.raw, value: number.value };
  const drawn = row.querySelector('.rating-mdl')?.getAttribute('class') ?? '';
  const tenths = Number(/(?:^|\s)n(\d\d)(?:\s|$)/.exec(drawn)?.[1] ?? 0);
  return tenths > 0 && tenths <= 50 ? { raw: String(tenths / 10), ...SCALE, value: tenths / 10 } : undefined;
}

/** The press: AlloCiné puts every paper's mark on its own five stars, so it is AlloCiné's. */
function* press(row: Element, page: Page): Generator<ListedReview> {
  const score = scoreOf(row);
  const by = said(row, '.eval-holder .author, .eval-holder .light, .eval-holder', 120).replace(
    /^[\d,.\s]+/,
    '',
  );
  yield* listed({
    outlet: said(row, 'h2 span, h2, .title, .meta-title'),
    critics: namesIn(by),
    quote: quoted(row, 'p.text, p, .content-txt').replace(/^[«"“]\s*|(?<!\s)\s*[»"”]$/g, ''),
    url: linkAway(row, page),
    published: dateIn(said(row, '.date, time')),
    scores: [score && { ...score, givenBy: 'aggregator' }],
  });
}

/** The site's members, whose stars are their own. */
function* member(row: Element, outlet: string): Generator<ListedReview> {
  yield* listed({
    outlet,
    critics: [
      said(
        row,
        '.meta-title, .review-card-meta-title, .review-card-user-infos .link, .review-card-user-infos a',
      ),
    ],
    quote: quoted(row, '.review-card-content, .content-txt'),
    published: dateIn(said(row, '.review-card-meta-date, .date, time')),
    scores: [scoreOf(row)],
  });
}

/**
 * Lists of AlloCiné and its sister sites: the press, or where there is none on the page the members.
 * The press is often given without a link. Rests on public code of 2018 to 2025.
 */
export const alloCineList: ListReader = {
  of: alloCineSites,
  *list(page: Page) {
    let count = 0;
    for (const row of rowsOn(page, PRESS)) {
      count++;
      yield* press(row, page);
    }
    if (count > 0) return;
    const host = new URL(page.url).hostname;
    const site = alloCineSites.find(({ hosts }) => hosts.some((own) => host.endsWith(own)));
    for (const row of rowsOn(page, MEMBERS)) yield* member(row, site?.name ?? '');
  },
};
