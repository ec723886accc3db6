import { expect, it } from 'vitest';
import { ARTICLE, html } from '../documents.ts';
import { type Case, rolesOf, testMarks } from './cases.ts';

const star = (d: string) => `<div><svg viewBox="0 0 30 30"><path d="${d}"></path></svg></div>`;
const filled = star('m19.151 21.336-2.418-7.386z');
const outline = star('m14.381 8.36-2.418-7.386z');
const coloured = (fill: string) => filled.replace('<path ', `<path fill="${fill}" `);
const guardianPage = (headline: string, more = '') =>
  html(
    `<article><div data-gu-name="headline"><h1>Paper Lantern review – a slow glow</h1>${headline}</div><div data-gu-name="body">${ARTICLE}${more}</div></article>`,
  );
const slantStar = (name: string) => `<i class="fa fa-star${name}"></i>`;

const cases: Record<string, Case[]> = {
  lwlies: [
    {
      about: 'marks in attributes',
      url: 'https://lwlies.com/reviews/paper-lantern',
      page: html(
        `<main><h1>Paper Lantern review – a slow glow</h1><section>${[
          'Anticipation',
          'Enjoyment',
          'In Retrospect',
        ]
          .map(
            (part, at) =>
              `<div><div><span data-flatplan-review-score-${at}>${at + 3}</span></div><p>${part}.</p><p>Sentence ${at}.</p></div>`,
          )
          .join('')}</section>${ARTICLE}</main>`,
      ),
      marks: [
        'Anticipation 3/5 (Sentence 0.)',
        'Enjoyment 4/5 (Sentence 1.)',
        'In Retrospect 5/5 (Sentence 2.)',
      ],
    },
    {
      about: 'marks in discs',
      url: 'https://lwlies.com/reviews/paper-lantern',
      page: html(
        `<main><h1>Paper Lantern review – a slow glow</h1>${[2, 3, 1]
          .map(
            (digit, at) =>
              `<div><div class="w-14 h-14 rounded-full bg-black"><span>${digit}</span></div><p>Sentence ${at}.</p></div>`,
          )
          .join('')}${ARTICLE}<div class="w-8 h-8 rounded-full bg-black"><span>5</span></div></main>`,
      ),
      marks: ['Anticipation 2/5', 'Enjoyment 3/5', 'In Retrospect 1/5'],
    },
    {
      about: 'marks as plain lines',
      url: 'https://lwlies.com/reviews/paper-lantern',
      page: html(
        `<h1>Paper Lantern review – a slow glow</h1><p>3</p><p>Anticipation.</p><p>One.</p><p>4</p><p>Enjoyment.</p><p>Two.</p><p>2</p><p>In Retrospect.</p><p>Three.</p>${ARTICLE}`,
      ),
      marks: ['Anticipation 3/5 (One.)', 'Enjoyment 4/5 (Two.)', 'In Retrospect 2/5 (Three.)'],
    },
  ],
  guardian: [
    {
      about: 'drawn stars, none of another review linked in the text',
      url: 'https://www.theguardian.com/film/2026/jan/02/paper-lantern-review',
      page: guardianPage(
        filled.repeat(3) + outline.repeat(2),
        `<a href="/x">Other review ${filled.repeat(5)}</a>`,
      ),
      marks: ['3/5'],
    },
    {
      about: 'stars of one shape in two colours',
      url: 'https://www.theguardian.com/film/2026/jan/02/paper-lantern-review',
      page: guardianPage(coloured('#121212').repeat(2) + coloured('#DCDCDC').repeat(3)),
      marks: ['2/5'],
    },
    {
      about: 'no stars',
      url: 'https://www.theguardian.com/film/2014/may/04/x-review',
      page: guardianPage(''),
      marks: [],
    },
    {
      about: 'two grades in plain text',
      url: 'https://www.theguardian.com/film/2014/apr/24/x',
      page: guardianPage(
        '',
        '<p>Paper Lantern (1974)<br>Director: Nora Quist<br>Entertainment grade: B<br>History grade: D–</p>',
      ),
      marks: ['Entertainment grade B/null', 'History grade D-/null'],
    },
  ],
  rogerebert: [
    {
      about: 'one image, not those of other films',
      url: 'https://www.rogerebert.com/reviews/paper-lantern-1974',
      page: html(
        `<main><header><h1>Paper Lantern</h1><img class="h-6 star35" alt="3.5 star rating" src="s.svg"></header>${ARTICLE}<aside><ul><li><a href="/x"><img class="star10" alt="star rating" src="s.svg"></a></li></ul></aside></main>`,
      ),
      marks: ['3.5/4'],
    },
    {
      about: 'a thumb down',
      url: 'https://www.rogerebert.com/reviews/paper-lantern-1974',
      page: html(
        `<main><h1>Paper Lantern</h1><img class="rotate-180" alt="thumbs down rating" src="t.svg">${ARTICLE}</main>`,
      ),
      marks: ['0/4'],
    },
    {
      about: 'a thumb down of 2019 to 2024',
      url: 'https://www.rogerebert.com/reviews/paper-lantern-1974',
      page: html(
        `<main><h1>Paper Lantern</h1><div class="page-content--star-rating"><i class="icon-thumbsdown"></i></div>${ARTICLE}</main>`,
      ),
      marks: ['0/4'],
    },
    {
      about: 'icons of 2013 to 2024',
      url: 'https://www.rogerebert.com/reviews/paper-lantern-1974',
      page: html(
        `<main><h1>Paper Lantern</h1><div class="page-content--star-rating"><i class="icon-star-full"></i><i class="icon-star-full"></i><i class="icon-star-half"></i></div>${ARTICLE}</main>`,
      ),
      marks: ['2.5/4'],
    },
  ],
  slant: [
    {
      about: 'icons in the credits',
      url: 'https://www.slantmagazine.com/film/paper-lantern-review/',
      page: html(
        `<h1>‘Paper Lantern’ Review</h1>${ARTICLE}<div id="credits"><p>Score: ${slantStar('')}${slantStar('')}${slantStar('-half-o')}${slantStar('-o')}</p></div>`,
      ),
      marks: ['2.5/4'],
    },
  ],
  empire: [
    {
      about: 'stars by the beginnings of hashed classes',
      url: 'https://www.empireonline.com/movies/reviews/paper-lantern/',
      page: html(
        `<h1>Paper Lantern Review</h1><div>${'<span class="ratings-module_a__x1 ratings-module_rating__on__x2"></span>'.repeat(2)}<span class="ratings-module_a__x1"></span></div>${ARTICLE}<a href="/x"><span class="ratings-module_rating__on__x2"></span></a>`,
      ),
      marks: ['2/5'],
    },
  ],
  rollingstone: [
    {
      about: 'a row of four',
      url: 'https://www.rollingstone.com/movies/movie-reviews/paper-lantern-1/',
      page: html(
        `<article><header><h1>‘Paper Lantern’: A Slow Glow</h1>${filled.repeat(3)}${outline}</header>${ARTICLE}</article>`,
      ),
      marks: ['3/4'],
    },
    {
      about: 'no row of buttons',
      url: 'https://www.rollingstone.com/movies/movie-reviews/paper-lantern-1/',
      page: html(
        `<article><header><h1>‘Paper Lantern’: A Slow Glow</h1>${star('m0 0h10v10z').repeat(4)}</header>${ARTICLE}</article>`,
      ),
      marks: [],
    },
  ],
  nypost: [
    {
      about: 'the word zero',
      url: 'https://nypost.com/2026/01/02/entertainment/paper-lantern-review/',
      page: html(
        `<article><h1>‘Paper Lantern’ review: Put it out</h1><div class="inline-module--review"><ul><li>Paper Lantern</li></ul><div class="rating"><div class="rating__stars">zero</div></div></div>${ARTICLE}</article>`,
      ),
      marks: ['0/4'],
    },
  ],
  commonsense: [
    {
      about: 'stars and an age, not the parents’',
      url: 'https://www.commonsensemedia.org/movie-reviews/paper-lantern',
      page: html(
        `<main><h1>Paper Lantern</h1><div id="review-view-content-main"><span class="rating__age">age 10+</span><span class="rating__score">${'<i class="icon-star-solid active"></i>'.repeat(4)}<i class="icon-star-solid"></i></span>${ARTICLE}<div class="user-reviews"><span class="rating__age">age 8+</span><span class="rating__score"><i class="icon-star-solid active"></i></span></div></div></main>`,
      ),
      marks: ['Age 10/null', '4/5'],
    },
  ],
  screenrant: [
    {
      about: 'a number, not the visitor’s nought',
      url: 'https://screenrant.com/paper-lantern-movie-review/',
      page: html(
        `<article><h1>Paper Lantern Review – A Slow Glow</h1>${ARTICLE}<div class="w-rating-logo-stars"><div class="rate-number">0/10</div></div><div class="w-rating-logo-stars"><div class="rate-number"><em>7</em>/10</div></div></article>`,
      ),
      marks: ['7/10'],
    },
    {
      about: 'no box that only the visitor may fill',
      url: 'https://screenrant.com/paper-lantern-movie-review/',
      page: html(
        `<article><h1>Paper Lantern Review – A Slow Glow</h1>${ARTICLE}<div class="w-rating-logo-stars">${'<div class="rating-stars full" style="width:0%"></div>'.repeat(5)}</div></article>`,
      ),
      marks: [],
    },
  ],
  timeout: [
    {
      about: 'a label',
      url: 'https://www.timeout.com/movies/paper-lantern',
      page: html(
        `<article><h1>Paper Lantern</h1><div class="_stars_x1" aria-label="3 out of 5 stars"></div>${ARTICLE}<div class="userRating" aria-label="5 out of 5 stars"></div></article>`,
      ),
      marks: ['3/5'],
    },
    {
      about: 'six stars of before',
      url: 'http://www.timeout.com/london/film/paper-lantern',
      page: html(
        `<div><h1>Paper Lantern (15)</h1><span class="starRating">4 out of 6</span>${ARTICLE}</div>`,
      ),
      marks: ['4/6'],
    },
  ],
};

testMarks(cases);

it('gives an expectation its role', () => {
  for (const roles of rolesOf(cases['lwlies']?.[0]))
    expect(roles).toEqual(['expectation', undefined, undefined]);
});

it('gives an age the role of a content rating', () => {
  for (const roles of rolesOf(cases['commonsense']?.[0]))
    expect(roles.slice(0, 2)).toEqual(['content', undefined]);
});
