import fc from 'fast-check';
import { ARTICLE, html, PROSE } from '../documents.ts';

const TITLES = ['Paper Lantern', 'The Long Field', 'Salt & Smoke', 'Nora’s Winter', 'Élise', 'Harbour 7'];
const NAMES = ['Jane Doe', 'Ola Nordmann', 'Béla Tarján', 'Mary-Ann O’Neill', 'Pascal Verhoeven'];
const HEADS = [
  (title: string) => `${title} review – a slow burn`,
  (title: string) => `Film review: ${title}`,
  (title: string) => `‘${title}’ Review: Patience Rewarded`,
];
const BYLINES = [
  (name: string) => `<p class="byline">By <a rel="author" href="/author/x/">${name}</a></p>`,
  (name: string) => `<div class="meta"><span class="author">${name}</span></div>`,
];
const DATES = [
  '<time datetime="2024-03-08T09:00:00+00:00">8 March 2024</time>',
  '<p class="date">8 March 2024</p>',
];
const full = '<svg class="star star--full" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>';
const empty = full.replace('full', 'empty');
const MARKS = [
  '<p class="rating">★★★★☆</p>',
  '<p>Rating: 7/10</p>',
  '<p><strong>Grade: B+</strong></p>',
  `<div class="rating">${full.repeat(3)}${empty.repeat(2)}</div>`,
  '<div class="review-score" role="img" aria-label="3.5 out of 5 stars"></div>',
  '<p>Two and a half stars out of four.</p>',
  '',
];

const data = (title: string, critic: string, director: string, rated: boolean) => ({
  '@context': 'https://schema.org',
  '@type': 'Review',
  itemReviewed: { '@type': 'Movie', name: title, director: { '@type': 'Person', name: director } },
  author: { '@type': 'Person', name: critic },
  datePublished: '2024-03-08',
  ...(rated && { reviewRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5 } }),
});

/** A small review: a heading, a byline, a date, a mark in one of the forms that pages have, perhaps data. */
export const generated = fc
  .record({
    title: fc.constantFrom(...TITLES),
    people: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 }),
    head: fc.constantFrom(...HEADS),
    byline: fc.constantFrom(...BYLINES),
    date: fc.constantFrom(...DATES),
    mark: fc.constantFrom(...MARKS),
    markFirst: fc.boolean(),
    holder: fc.constantFrom('article', 'main', 'div'),
    jsonLd: fc.boolean(),
  })
  .map(({ title, people, head, byline, date, mark, markFirst, holder, jsonLd }) => {
    const [critic = '', director = ''] = people;
    const heading = head(title);
    const text = `<p>${title} is directed by ${director}.</p>${ARTICLE}${PROSE}`;
    const parts = [
      `<h1>${heading}</h1>`,
      byline(critic),
      date,
      markFirst ? mark : '',
      text,
      markFirst ? '' : mark,
    ];
    const written = JSON.stringify(data(title, critic, director, mark === ''));
    const script = jsonLd ? `<script type="application/ld+json">${written}</script>` : '';
    return {
      name: `${title} by ${critic}`,
      url: 'https://matinee.example/reviews/a-film/',
      html: html(`<${holder}>${parts.join('')}</${holder}>`, `<title>${heading} | Matinee</title>${script}`),
    };
  });
