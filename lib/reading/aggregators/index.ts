import { hostOf } from '../page/headline.ts';
import type { Aggregator } from './aggregator.ts';

/** Sites that gather films and other people's reviews, one line each. Addresses as seen up to 2026. */
export const aggregators: readonly Aggregator[] = [
  {
    id: 'rottentomatoes',
    name: 'Rotten Tomatoes',
    hosts: ['rottentomatoes.com'],
    reviews: /^\/m\/[^/]+\/?(?:reviews.*)?$/,
    rows: '.review_table_row, review-card, [data-qa="review-item"], .review-row, #reviews .quote_bubble, .review-card',
  },
  {
    id: 'metacritic',
    name: 'Metacritic',
    hosts: ['metacritic.com'],
    reviews: /^\/movie\/[^/]+\/?(?:critic-reviews\/?)?$/,
    film: /^\/movie\/[^/]+\//,
    rows: '.review.critic_review, .critic_reviews .review, .c-siteReview, .review-card',
  },
  {
    id: 'letterboxd',
    name: 'Letterboxd',
    hosts: ['letterboxd.com'],
    reviews: /^\/film\/[^/]+\/reviews\//,
    film: /^\/film\/[^/]+\/(?:[a-z]+\/)?$/,
    review: /^\/(?!film\/)[^/]+\/film\/[^/]+\//,
    rows: 'article.production-viewing, li.film-detail',
  },
  {
    id: 'imdb',
    name: 'IMDb',
    hosts: ['imdb.com'],
    reviews: /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/title\/tt\d+\/(?:reviews|externalreviews|criticreviews)/,
    film: /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/title\/tt\d+/,
    rows: '.review-container, [data-testid="review-card-parent"], .user-review-item',
  },
  {
    id: 'criticker',
    name: 'Criticker',
    hosts: ['criticker.com'],
    reviews: /^\/film\/[^/]+\//,
    rows: '.fi_review, .fi_ms_review, [id^="fi_review"]',
  },
  {
    id: 'allocine',
    name: 'AlloCiné',
    hosts: ['allocine.fr', 'sensacine.com', 'adorocinema.com', 'beyazperde.com'],
    reviews: /\/(?:critiques|criticas)\/presse?|\/criticas-prensa|\/criticas-imprensa/,
    film: /\/film(?:e|es)?\/fichefilm|\/peliculas\/pelicula-\d|\/filmes\/filme-\d/,
    rows: '.reviews-press-comment .item, .review-card, .hred',
  },
  {
    id: 'filmaffinity',
    name: 'FilmAffinity',
    hosts: ['filmaffinity.com'],
    reviews: /^\/[a-z]{2}\/(?:reviews|pro-reviews)/,
    film: /^\/[a-z]{2}\/film\d+\.html/,
    rows: '#pro-reviews .pro-review, .movie-review-wrapper, #pro-reviews li',
  },
  {
    id: 'csfd',
    name: 'ČSFD',
    hosts: ['csfd.cz', 'csfd.sk'],
    reviews: /^\/film\/[^/]+\/recenz/,
    film: /^\/film\/[^/]+\//,
    rows: '.article-review, .review-item',
  },
  {
    id: 'tmdb',
    name: 'TMDB',
    hosts: ['themoviedb.org'],
    reviews: /^\/movie\/[^/]+\/reviews/,
    film: /^\/movie\/\d+/,
    rows: '.review_container .card',
  },
  {
    id: 'trakt',
    name: 'Trakt',
    hosts: ['trakt.tv'],
    film: /^\/movies\/[^/]+/,
  },
  { id: 'listal', name: 'Listal', hosts: ['listal.com'], film: /^\/movie\/[^/]+/ },
  {
    id: 'reviewaggregator',
    name: 'Movie Review Query Engine',
    hosts: ['mrqe.com'],
    reviews: /^\/movie_reviews\//,
    rows: '.review',
  },
];

/** The aggregator whose page this is. */
export function aggregatorOf(url: string): Aggregator | undefined {
  const host = hostOf(url);
  return aggregators.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}

/** How many reviews the page lists, by the aggregator's own rows. */
export function rowsOf(document: Document, aggregator: Aggregator): number {
  return aggregator.rows ? Math.min(document.querySelectorAll(aggregator.rows).length, 9999) : 0;
}
