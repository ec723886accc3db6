import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/reading/detect.ts';
import { ARTICLE, documents, html } from './documents.ts';
import { readings } from './readers/reading-of.ts';

const FILM_PROSE =
  '<p>The film is directed with a sure hand, and its lead actress gives the performance of the year; the plot is thin, the dialogue is not. As cinema it is stunning, as a thriller a little predictable.</p>';
const long = FILM_PROSE + ARTICLE.repeat(2);
const decisions = (page: string, url?: string) =>
  readings(page, url).map(([, { decision }]) => decision.value);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what a page is', () => {
  it.each([
    ['a review by its headline', html(`<h1>Paper Lantern review – a slow glow</h1>${long}`), 'review'],
    [
      'a review in German',
      html(
        `<h1>Filmkritik: Die Papierlaterne</h1><p>Regie: Nora Quist. Der Film ist gelungen, das Drehbuch nicht; die Darsteller überzeugen auf der Leinwand im Kino.</p>${ARTICLE}`,
      ),
      'review',
    ],
    [
      'a review by its data',
      html(
        `<h1>A slow glow</h1>${long}`,
        ld({ '@type': 'Review', itemReviewed: { '@type': 'Movie', name: 'Paper Lantern' } }),
      ),
      'review',
    ],
    [
      'what the public writes of a film',
      html(
        '<h1>Paper Lantern</h1><h2>Critiques du public</h2><p>5/5</p><p>Un film beau.</p><p>2/5</p><p>Un film long.</p>',
        '<title>Paper Lantern - Critiques du public - Cinelumen</title>',
      ),
      'aggregator',
    ],
    ['a review by title, year and mark', html(`<h1>Paper Lantern (1974)</h1>${long}<p>★★★½</p>`), 'review'],
    [
      'a film’s entry',
      html(
        '<h1>Paper Lantern</h1><p>Cast</p>',
        ld({ '@type': 'Movie', name: 'Paper Lantern', aggregateRating: { ratingValue: 7 } }),
      ),
      'film-page',
    ],
    [
      'a game’s review',
      html(
        `<h1>Orbit Quest review</h1><p>The gameplay is fine on PS5 and Xbox, players will want a better console; the game has quests, multiplayer and a boss per level.</p>${ARTICLE}`,
        ld({ '@type': 'Review', itemReviewed: { '@type': 'VideoGame', name: 'Orbit Quest' } }),
      ),
      'none',
    ],
    [
      'a book’s review',
      html(
        `<h1>Review: The Long Shelf</h1><p>The novel has many chapters, and its author knows her readers; the publisher has made a handsome book of it, the prose is fine.</p>${ARTICLE}`,
      ),
      'none',
    ],
    [
      'a record’s review',
      html(
        `<h1>The Foghorns: A Lake review – low tide</h1><p>The album has ten songs; the band plays its tracks with guitar and vocals, the singer hides in the lyrics.</p>${ARTICLE}`,
        '<meta property="article:section" content="Music">',
      ),
      'none',
    ],
    [
      'a recipe with stars',
      html(
        `<h1>Spring onion pancakes</h1><p>★★★★★</p><p>Ingredients: two tablespoons of oil. Heat the oven.</p>${ARTICLE}`,
        ld({ '@type': 'Recipe', name: 'x' }),
      ),
      'none',
    ],
    [
      'news of a trailer',
      html(
        `<h1>First trailer for Paper Lantern</h1><p>The film opens in May, the studio announced. “We are happy,” said the director, who told fans about the shooting.</p>${ARTICLE}`,
      ),
      'none',
    ],
    ['a list', html(`<h1>The 21 best films of 2017</h1>${long}`), 'none'],
    [
      'an index',
      html(
        `<h1>Film reviews</h1><ul>${'<li><a href="/x">Paper Lantern review</a> ★★★</li>'.repeat(30)}</ul>`,
      ),
      'none',
    ],
    ['nothing of the kind', html('<h1>Opening hours</h1><p>Monday to Friday, nine to five.</p>'), 'none'],
    ['an empty page', '', 'none'],
  ])('%s', (_, page, expected) => {
    expect(decisions(page)).toEqual([expected, expected]);
    // The detecting script sees less but comes to the same.
    for (const [, document] of documents(page))
      expect(detect(document, 'https://www.example.com/film/some').decision).toBe(expected);
  });

  it('gives its grounds', () => {
    for (const [, { decision }] of readings(html(`<h1>Paper Lantern review – a slow glow</h1>${long}`))) {
      expect(decision.confidence).toBeGreaterThan(0.8);
      expect(decision.evidence[0]).toMatchObject({ reader: 'decision', where: 'headline' });
    }
  });
});
