import { describe, expect, it } from 'vitest';
import { aggregatorOf, aggregators } from '../../../../lib/reading/aggregators/index.ts';
import { detect } from '../../../../lib/reading/detect.ts';
import { knownSite } from '../../../../lib/reading/known-site.ts';
import { documents, html } from '../documents.ts';
import { readings } from '../readers/reading-of.ts';

const row = (critic: string, outlet: string, score: string, flag: string) =>
  `<div class="row review_table_row"><div class="critic_name"><a href="/critics/x">${critic}</a><br><a href="/critics/source/1"><em>${outlet}</em></a></div>
   <div class="review_container"><div class="review_icon ${flag}"></div><div class="review_date">September 6, 2024</div><div class="the_review">Said ${critic}.</div>
   <div class="small"><a href="https://${outlet.toLowerCase()}.example/r">Full Review</a> | Original Score: ${score}</div></div></div>`;

describe('a page that lists many reviews', () => {
  const url = 'https://www.rottentomatoes.com/m/paper_lantern/reviews';
  const page = html(
    `<h1>Paper Lantern Reviews</h1>${row('Jane Doe', 'Reel', '3/4', 'fresh')}${row('John Roe', 'Kino', 'B-', 'rotten')}`,
  );

  it('is an aggregator’s, with the critics’ own marks and the aggregator’s flags apart', () => {
    for (const [, reading] of readings(page, url)) {
      expect(reading.decision.value).toBe('aggregator');
      expect(reading.scores).toEqual([]);
      expect(reading.listed).toHaveLength(2);
      expect(reading.listed[0]).toMatchObject({
        outlet: 'Reel',
        critics: ['Jane Doe'],
        quote: 'Said Jane Doe.',
        url: 'https://reel.example/r',
        published: '2024-09-06',
      });
      expect(reading.listed[0]?.scores.map(({ value, best, givenBy }) => [value, best, givenBy])).toEqual([
        [3, 4, undefined],
        ['fresh', null, 'aggregator'],
      ]);
      expect(reading.listed[1]?.scores.map(({ value }) => value)).toEqual(['B-', 'rotten']);
    }
  });

  it('is counted by the detecting script', () => {
    for (const [, document] of documents(page, url)) {
      expect(detect(document, url, knownSite(url))).toMatchObject({ decision: 'aggregator', listed: 2 });
    }
  });

  it('by its data where the rows are not known: a scale of -1 to 1 is a flag', () => {
    const review = (critic: string, value: number) => ({
      '@type': 'Review',
      author: { '@type': 'Person', name: critic },
      publisher: { '@type': 'Organization', name: 'Reel' },
      reviewRating: { '@type': 'Rating', ratingValue: value, bestRating: '1', worstRating: '-1' },
    });
    const data = {
      '@type': 'Movie',
      name: 'Paper Lantern',
      review: [review('Jane Doe', 1), review('John Roe', -1), review('Jo Poe', 1)],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    for (const [, reading] of readings(
      html('<h1>Paper Lantern</h1>', script),
      'https://films.example/paper-lantern',
    )) {
      expect(reading.decision.value).toBe('aggregator');
      expect(reading.listed.map(({ scores }) => scores[0]?.value)).toEqual(['fresh', 'rotten', 'fresh']);
      expect(reading.listed.every(({ scores }) => scores[0]?.givenBy === 'aggregator')).toBe(true);
    }
  });
});

describe('aggregators', () => {
  it('have ids of their own and are found by host', () => {
    expect(new Set(aggregators.map(({ id }) => id)).size).toBe(aggregators.length);
    expect(aggregatorOf('https://www.imdb.com/title/tt0012345/')?.id).toBe('imdb');
    expect(aggregatorOf('https://notimdb.com/title/tt0012345/')).toBeUndefined();
  });

  it.each([
    ['https://letterboxd.com/film/stalker/', 'film-page'],
    ['https://letterboxd.com/jane/film/stalker/', 'review'],
    ['https://letterboxd.com/jane/films/', 'none'],
    ['https://www.imdb.com/title/tt0012345/', 'film-page'],
    ['https://www.imdb.com/review/rw0012345/', 'review'],
    ['https://www.metacritic.com/movie/stalker/critic-reviews/', 'aggregator'],
    ['https://www.rottentomatoes.com/browse/movies_in_theaters/', 'none'],
    ['https://letterboxd.com/jane/film/stalker/2/', 'review'],
    ['https://letterboxd.com/jane/film/stalker/likes/', 'none'],
    ['https://letterboxd.com/film/stalker/reviews/by/activity/', 'aggregator'],
    ['https://www.allocine.fr/film/fichefilm_gen_cfilm=1.html', 'film-page'],
    ['https://www.allocine.fr/film/fichefilm-1/critiques/presse/', 'aggregator'],
    ['https://www.filmstarts.de/kritiken/1.html', 'film-page'],
    ['https://www.filmstarts.de/kritiken/1/kritik.html', 'review'],
    ['https://www.filmstarts.de/nachrichten/1.html', 'none'],
    ['https://www.sensacine.com/peliculas/pelicula-1/', 'film-page'],
    ['https://www.sensacine.com/peliculas/pelicula-1/sensacine/', 'review'],
    ['https://www.adorocinema.com/filmes/filme-1/criticas/imprensa/', 'aggregator'],
    ['https://www.filmaffinity.com/es/film1.html', 'film-page'],
    ['https://www.csfd.cz/film/1-stalker/prehled/', 'film-page'],
    ['https://www.csfd.cz/film/1-stalker/recenze/', 'aggregator'],
    ['https://www.imdb.com/de/title/tt0012345/reviews/', 'aggregator'],
  ])('%s is a %s', (url, decision) => {
    for (const [, reading] of readings(html('<h1>Stalker</h1><p>text</p>'), url))
      expect(reading.decision.value).toBe(decision);
  });
});
