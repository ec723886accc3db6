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
  { id: 'mubi', name: 'MUBI', hosts: ['mubi.com'], film: /^\/(?:[a-z]{2}\/)*films\/[^/]+/ },
  { id: 'filmweb', name: 'Filmweb', hosts: ['filmweb.pl'], film: /^\/film\/[^/]+/ },
  {
    id: 'kinopoisk',
    name: 'Kinopoisk',
    hosts: ['kinopoisk.ru'],
    reviews: /^\/film\/\d+\/reviews/,
    film: /^\/film\/\d+/,
  },
  { id: 'moviepilot', name: 'Moviepilot', hosts: ['moviepilot.de'], film: /^\/movies\/[^/]+\/?$/ },
  {
    id: 'ofdb',
    name: 'OFDb',
    hosts: ['ofdb.de'],
    review: /^\/(?:film\/[^/]+\/review|review)\//,
    film: /^\/film\//,
  },
  { id: 'allmovie', name: 'AllMovie', hosts: ['allmovie.com'], film: /^\/movie\/[^/]+/ },
  { id: 'moviemeter', name: 'MovieMeter', hosts: ['moviemeter.nl'], film: /^\/film\/\d+/ },
  { id: 'icheckmovies', name: 'iCheckMovies', hosts: ['icheckmovies.com'], film: /^\/movies\/[^/]+/ },
  { id: 'filmow', name: 'Filmow', hosts: ['filmow.com'], film: /-t\d+\/?$/ },
  { id: 'cinemagia', name: 'Cinemagia', hosts: ['cinemagia.ro'], film: /^\/filme\/[^/]+-\d+\/?$/ },
  { id: 'justwatch', name: 'JustWatch', hosts: ['justwatch.com'], film: /^\/[a-z]{2}\/[^/]+\/[^/]+$/ },
  {
    id: 'douban',
    name: 'Douban',
    hosts: ['movie.douban.com'],
    review: /^\/review\//,
    film: /^\/subject\/\d+/,
  },
  // Encyclopaedias tell of films and of what critics said; no page of theirs is a review.
  { id: 'wikipedia', name: 'Wikipedia', hosts: ['wikipedia.org'] },
  { id: 'fandom', name: 'Fandom', hosts: ['fandom.com'] },
  { id: 'tvtropes', name: 'TV Tropes', hosts: ['tvtropes.org'] },
  {
    id: 'reviewaggregator',
    name: 'Movie Review Query Engine',
    hosts: ['mrqe.com'],
    reviews: /^\/movie_reviews\//,
    rows: '.review',
  },
];
