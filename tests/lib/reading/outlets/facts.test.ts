import { describe, expect, it } from 'vitest';
import { type FactName, sure } from '../../../../lib/reading/model.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { ARTICLE, documents, html } from '../documents.ts';

interface Case {
  about: string;
  url: string;
  page: string;
  fact: FactName;
  value: unknown;
}

const data = (text: string) => `<script>window.__preloadedData = {${text}};</script>`;
const nyt = 'https://www.nytimes.com/2026/01/02/movies/slow-glow-review.html';
const items = (...titles: string[]) =>
  `"x":undefined,"reviewItems":[${titles.map((title) => `{"subject":{"title":"${title}"}}`).join(',')}],"reviewSummary":""`;
const thr = 'https://www.hollywoodreporter.com/movies/movie-reviews/paper-lantern-review-1/';
const heading = '<h1>‘Paper Lantern’ Review: A Slow Glow</h1>';
const variety = 'https://variety.com/2026/film/reviews/paper-lantern-review-1/';

const cases: Case[] = [
  {
    about: 'The New York Times: the film in the preloaded data',
    url: nyt,
    page: html(`<h1>A Slow Glow in Winter</h1>${ARTICLE}${data(items('Paper \\u201cLantern\\u201d'))}`),
    fact: 'filmTitle',
    value: 'Paper “Lantern”',
  },
  {
    about: 'The New York Times: the film in the column’s name, 2005',
    url: nyt,
    page: html(
      `<h2>A Slow Glow in Winter</h2>${ARTICLE}`,
      `<title>A Slow Glow in Winter</title><meta name="col" content="Movie Review | 'Paper Lantern'">`,
    ),
    fact: 'filmTitle',
    value: 'Paper Lantern',
  },
  {
    about: 'The New York Times: the critic in the preloaded data',
    url: nyt,
    page: html(`${heading}${ARTICLE}${data('"bylines":[{"creators":[{"displayName":"Nora Quist"}]}]')}`),
    fact: 'critics',
    value: ['Nora Quist'],
  },
  {
    about: 'The Hollywood Reporter: the phrase in the card',
    url: thr,
    page: html(
      `<main>${heading}<div class="review-summary-card"><h3>Paper Lantern</h3><span class="c-span">The Bottom Line</span> <span class="c-span">Glows, slowly.</span></div>${ARTICLE}</main>`,
      '<meta name="description" content="A description of some length for sharing.">',
    ),
    fact: 'excerpt',
    value: 'Glows, slowly.',
  },
  {
    about: 'The Hollywood Reporter: the phrase in a paragraph',
    url: thr,
    page: html(`<main>${heading}${ARTICLE}<p>THE BOTTOM LINE: Glows, slowly.</p></main>`),
    fact: 'excerpt',
    value: 'Glows, slowly.',
  },
  {
    about: 'Empire: the verdict',
    url: 'https://www.empireonline.com/movies/reviews/paper-lantern/',
    page: html(
      `<h1>Paper Lantern Review</h1>${ARTICLE}<div class="verdict-module_a__1"><p>It glows.</p></div>`,
      '<meta name="description" content="A description of some length for sharing.">',
    ),
    fact: 'excerpt',
    value: 'It glows.',
  },
  {
    about: 'New York Post: the film in the box',
    url: 'https://nypost.com/2026/01/02/paper-lantern-review/',
    page: html(
      `<h1>Slow glow in ho-hum review of a year</h1><div class="inline-module--review"><ul><li>“Paper Lantern”</li><li>Running time: 99 minutes</li></ul></div>${ARTICLE}`,
    ),
    fact: 'filmTitle',
    value: 'Paper Lantern',
  },
  {
    about: 'Variety: the director in today’s credits',
    url: variety,
    page: html(
      `${heading}${ARTICLE}<p>Production: (U.K.) A release. Crew: Director, editor: Nora Quist. Screenplay: Ole Falk.</p>`,
    ),
    fact: 'directors',
    value: ['Nora Quist'],
  },
  {
    about: 'Variety: the directors in the credits of before',
    url: variety,
    page: html(
      `${heading}${ARTICLE}<p>A Some House release. Produced by Ole Falk. Directed, written by Nora Quist, Eva Lund. Camera, Jo Berg.</p>`,
    ),
    fact: 'directors',
    value: ['Nora Quist', 'Eva Lund'],
  },
  {
    about: 'Screen Rant: the film on the card that holds the mark',
    url: 'https://screenrant.com/paper-lantern-a-slow-glow-review/',
    page: html(
      `<article><h1>Paper Lantern: A Slow Glow Review – Burns On</h1>${ARTICLE}<div class="display-card"><h5>Paper Lantern: A Slow Glow</h5><div class="w-rating-logo-stars"><div class="rate-number">7/10</div></div></div></article>`,
    ),
    fact: 'filmTitle',
    value: 'Paper Lantern: A Slow Glow',
  },
];

describe('what only an outlet writes its way', () => {
  it.each(cases)('$about', ({ url, page, fact, value }) => {
    for (const [, document] of documents(page, url)) {
      expect(sure(readKnown(document, url), fact)).toEqual(value);
    }
  });

  it('is The Observer, offered beside The Guardian, where it is the publication, not by a link in the menu', () => {
    const url = 'https://www.theguardian.com/film/2014/may/04/paper-lantern-review';
    const menu = '<nav><a href="/observer">The Observer</a></nav><h1>Paper Lantern – review</h1>';
    const series = '<a href="https://www.theguardian.com/publication/theobserver">The Observer</a>';
    const head = '<meta property="og:site_name" content="the Guardian">';
    const outletsOf = (body: string) =>
      documents(html(body, head), url).map(([, document]) =>
        readKnown(document, url).facts.outlet?.map(({ value }) => value),
      );
    const both = ['The Guardian', 'The Observer'];
    expect(outletsOf(menu + ARTICLE + series)).toEqual([both, both]);
    expect(outletsOf(menu + ARTICLE)).toEqual([['The Guardian'], ['The Guardian']]);
  });

  it('is not one film of a round-up of several', () => {
    const page = html(
      `<h1>Three Films for Winter</h1>${ARTICLE}${data(items('Paper Lantern', 'Low Season'))}`,
    );
    for (const [, document] of documents(page, nyt)) {
      const titles = readKnown(document, nyt).facts.filmTitle ?? [];
      expect(titles.flatMap(({ evidence }) => evidence).filter(({ reader }) => reader === 'nytimes')).toEqual(
        [],
      );
    }
  });
});
