import { describe, expect, it } from 'vitest';
import { ARTICLE, html } from '../documents.ts';
import { both, marks } from './reading-of.ts';

const page = (markup: string, head = '') =>
  html(`<h1>Paper Lantern review</h1>${markup}<div>${ARTICLE}</div>`, head);
const after = (markup: string) => html(`<h1>Paper Lantern review</h1><div>${ARTICLE}${markup}</div>`);
const rating = (value: unknown, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'Review',
    itemReviewed: { '@type': 'Movie', name: 'Paper Lantern' },
    reviewRating: { '@type': 'Rating', ratingValue: value, ...more },
  })}</script>`;
const star = (name: string) => `<i class="fa fa-star${name}"></i>`;

describe('this critic’s mark', () => {
  it.each([
    ['in structured data', page('', rating('3.5', { bestRating: '4' })), ['3.5/4']],
    ['in structured data with a comma', page('', rating('3,5', { bestRating: 5 })), ['3.5/5']],
    ['in structured data without a best, which is 5 by schema.org', page('', rating(4)), ['4/5']],
    ['as glyphs', after('<p>★★★☆☆</p>'), ['3/5']],
    ['as a fraction at the end', after('<p>8/10</p>'), ['8/10']],
    ['in words', after('<p>Running time: 90 minutes. Two and a half stars out of four.</p>'), ['2.5/4']],
    ['as a letter', after('<p>Grade: B+</p>'), ['B+/null']],
    ['as a picture’s text', page('<img src="/s.svg" alt="3 out of 5 stars">'), ['3/5']],
    ['as a label', page('<span role="img" aria-label="4 out of 5 stars"></span>'), ['4/5']],
    ['as a label that rates', page('<span role="img" aria-label="Rated 4 out of 5 stars"></span>'), ['4/5']],
    ['as icons', after(`<p>${star('')}${star('')}${star('-half-o')}${star('-o')}</p>`), ['2.5/4']],
    [
      'as boxes of which the filled ones are named',
      page(
        '<div class="rating"><span class="star star--filled"></span><span class="star star--filled"></span><span class="star star--half"></span><span class="star"></span></div>',
      ),
      ['2.5/4'],
    ],
    [
      'as a width',
      page('<div class="star-rating"><span class="stars" style="width:70%"></span></div>'),
      ['3.5/5'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(marks(markup)).toEqual(both(expected));
  });

  it('is one though data, picture and text all state it', () => {
    const markup = html(
      `<h1>Paper Lantern review</h1><img alt="4 out of 5 stars" src="s.png"><div>${ARTICLE}<p>Rating: 4/5</p></div>`,
      rating(4, { bestRating: 5 }),
    );
    expect(marks(markup)).toEqual(both(['4/5']));
  });

  it('may be of several parts', () => {
    const markup = after('<div><p>Plot: 9/10</p><p>Acting: 7/10</p><p>Overall: 7,8/10</p></div>');
    expect(marks(markup)).toEqual(both(['Plot 9/10', 'Acting 7/10', 'Overall 7.8/10']));
  });
});

describe('is not', () => {
  it.each([
    [
      'an average',
      page(
        '',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'Movie', name: 'Paper Lantern', aggregateRating: { '@type': 'AggregateRating', ratingValue: 7.1, bestRating: 10 } })}</script>`,
      ),
    ],
    ['a fresh flag', page('', rating(1, { bestRating: '1', worstRating: '-1' }))],
    ['the nought of a template', page('', rating(0, { bestRating: 5 }))],
    ['another film’s, in a list beside', page('<aside><h2>More</h2><p>Other Film ★★★★☆</p></aside>')],
    ['another film’s, in a link', page('<ul><li><a href="/x">Other Film review ★★★★☆</a></li></ul>')],
    ['the visitors’', page('<div class="user-rating"><span>4.5/5</span></div>')],
    ['IMDb’s', after('<p>IMDb: 7.9/10</p>')],
    ['a comment’s', `${page('')}<div id="comments"><p>5/5 from me</p></div>`],
    ['said of people', after('<p>Two stars of the ensemble have seldom been better.</p>')],
  ])('%s', (_, markup) => {
    expect(marks(markup)).toEqual(both([]));
  });
});
