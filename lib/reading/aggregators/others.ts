import type { Aggregator } from './aggregator.ts';

/** Sites whose pages are told apart by their addresses, and read by their structured data alone. As seen up to 2026. */
export const others: readonly Aggregator[] = [
  {
    id: 'criticker',
    name: 'Criticker',
    hosts: ['criticker.com'],
    reviews: /^\/film\/[^/]+\//,
    rows: '.fi_review, .fi_ms_review, [id^="fi_review"]',
  },
  {
    id: 'tmdb',
    name: 'TMDB',
    hosts: ['themoviedb.org'],
    reviews: /^\/movie\/[^/]+\/reviews/,
    film: /^\/movie\/\d+/,
    rows: '.review_container .card',
  },
  { id: 'trakt', name: 'Trakt', hosts: ['trakt.tv'], film: /^\/movies\/[^/]+/ },
  { id: 'listal', name: 'Listal', hosts: ['listal.com'], film: /^\/movie\/[^/]+/ },
  {
    id: 'reviewaggregator',
    name: 'Movie Review Query Engine',
    hosts: ['mrqe.com'],
    reviews: /^\/movie_reviews\//,
    rows: '.review',
  },
];
