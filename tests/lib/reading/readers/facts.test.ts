import { describe, expect, it } from 'vitest';
import { ARTICLE, html } from '../documents.ts';
import { both, facts } from './reading-of.ts';

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const review = (more: object) => ({
  '@type': 'Review',
  itemReviewed: { '@type': 'Movie', name: 'Paper Lantern' },
  ...more,
});

describe('the film', () => {
  it('by structured data, its year taken off', () => {
    const page = html(
      `<h1>A slow glow</h1>${ARTICLE}`,
      ld(review({ itemReviewed: { '@type': 'Movie', name: 'Paper Lantern (1974)' } })),
    );
    expect(facts(page, 'filmTitle')).toEqual(both('Paper Lantern'));
    expect(facts(page, 'year')).toEqual(both(1974));
  });

  it('by a release, not by the database’s own date', () => {
    const film = {
      '@type': 'Movie',
      name: 'Paper Lantern',
      dateCreated: '2011-01-01',
      releasedEvent: [{ '@type': 'PublicationEvent', startDate: '1974' }],
    };
    expect(facts(html('<h1>Paper Lantern</h1>', ld(film)), 'year')).toEqual(both(1974));
  });

  it.each([
    ['a sentence', '<p>Directed by <a href="/x">Nora Quist</a></p>'],
    ['a label', '<p>Director: Nora Quist</p>'],
    ['a line of facts', '<p>Cast: Jane Doe Director: Nora Quist Screenwriter: John Roe</p>'],
    ['a cell beside', '<table><tr><td>Regie</td><td>Nora Quist</td></tr></table>'],
    [
      'running text',
      '<p>It is the second feature by a born stylist; director Nora Quist has never been funnier than here.</p>',
    ],
    [
      'the beginning of a sentence',
      '<p>Director Nora Quist has never been funnier than here, nor has she been so sad.</p>',
    ],
    [
      'possession',
      '<p>We were not prepared for Nora Quist’s Paper Lantern, which takes its time and then takes ours.</p>',
    ],
  ])('its director by %s', (_, markup) => {
    const page = html(`<h1>Paper Lantern review</h1>${markup}${ARTICLE}`);
    expect(facts(page, 'directors')).toEqual(both(['Nora Quist']));
  });

  it.each([
    ['a label', '<p>Year: 1974</p>'],
    ['its release', '<p>Released 06 Sep 1974</p>'],
    ['a line of facts', '<p>Drama | 1974 | 1h 44min</p>'],
    ['country and length', '<p>Paper Lantern, regia di Nora Quist, Italia 1974, 130 minuti</p>'],
  ])('its year by %s', (_, markup) => {
    const page = html(`<h1>Paper Lantern review</h1>${markup}${ARTICLE}`);
    expect(facts(page, 'year')).toEqual(both(1974));
  });

  it('its ids by links, unless several films are linked', () => {
    const link = (id: string) => `<p><a href="https://www.imdb.com/title/${id}/">IMDb</a></p>`;
    expect(facts(html(`<h1>Paper Lantern review</h1>${ARTICLE}${link('tt0012345')}`), 'filmIds')).toEqual(
      both({ imdb: 'tt0012345' }),
    );
    expect(
      facts(
        html(`<h1>Paper Lantern review</h1>${ARTICLE}${link('tt0012345')}${link('tt0054321')}`),
        'filmIds',
      ),
    ).toEqual(both(undefined));
  });

  it('by its long title where the text itself says it', () => {
    const page = html(
      `<h1>Review: Orbit: Second Fall</h1><p>For all its noise, Orbit: Second Fall is a quiet film.</p>${ARTICLE}`,
    );
    expect(facts(page, 'filmTitle')).toEqual(both('Orbit: Second Fall'));
  });
});

describe('the critic', () => {
  it.each([
    ['structured data', '', ld(review({ author: { '@type': 'Person', name: 'Jane Doe' } }))],
    ['a meta tag', '', '<meta name="author" content="Jane Doe">'],
    ['an old meta tag', '', '<meta name="byl" content="By JANE DOE">'],
    ['a byline', '<div class="byline">By <a rel="author" href="/a">Jane Doe</a></div>', ''],
    ['a line', '<p>By Jane Doe</p>', ''],
    ['a line with a date', '<p>12 March 2023 · by Jane Doe</p>', ''],
    ['a name under the heading', '<p class="info">Jane Doe</p>', ''],
  ])('by %s', (_, markup, head) => {
    expect(facts(html(`<h1>Paper Lantern review</h1>${markup}${ARTICLE}`, head), 'critics')).toEqual(
      both(['Jane Doe']),
    );
  });

  it('by a signature under the text', () => {
    expect(facts(html(`<h1>Paper Lantern review</h1>${ARTICLE}<p>– Jane Doe</p>`), 'critics')).toEqual(
      both(['Jane Doe']),
    );
  });

  it('is not the paper, nor an address, nor "Admin"', () => {
    const head =
      '<meta property="og:site_name" content="The Daily Reel"><meta name="author" content="dailyreel"><meta property="article:author" content="https://a.example/jane">';
    expect(
      facts(html(`<h1>Paper Lantern review</h1><p class="author">Admin</p>${ARTICLE}`, head), 'critics'),
    ).toEqual(both(undefined));
  });

  it('is not the person who directed the film', () => {
    const page = html(
      `<h1>Paper Lantern review</h1><p>Directed by Nora Quist</p><p>Nora Quist</p>${ARTICLE}`,
    );
    expect(facts(page, 'critics')).toEqual(both(undefined));
  });
});

describe('the date', () => {
  it.each([
    [
      'a meta tag',
      '',
      '<meta property="article:published_time" content="2024-09-06T06:00:00Z">',
      '2024-09-06T06:00:00Z',
    ],
    ['structured data', '', ld(review({ datePublished: '2024-09-06' })), '2024-09-06'],
    ['a time element', '<time datetime="2024-09-06">yesterday</time>', '', '2024-09-06'],
    ['a line under the heading', '<p>6 September 2024</p>', '', '2024-09-06'],
  ])('by %s', (_, markup, head, expected) => {
    expect(facts(html(`<h1>Paper Lantern review</h1>${markup}${ARTICLE}`, head), 'published')).toEqual(
      both(expected),
    );
  });

  it('by the address', () => {
    const page = html(`<h1>Paper Lantern review</h1>${ARTICLE}`);
    expect(facts(page, 'published', 'https://a.example/film/2024/sep/06/paper-lantern')).toEqual(
      both('2024-09-06'),
    );
  });

  it('is not the day of the film’s release', () => {
    const page = html(`<h1>Paper Lantern review</h1><p>06 Sep 2024 / Released: 13 Sep 2024</p>${ARTICLE}`);
    expect(facts(page, 'published')).toEqual(both('2024-09-06'));
  });

  it('is not the film’s date in structured data', () => {
    const page = html(
      `<h1>Paper Lantern review</h1>${ARTICLE}`,
      ld({ '@type': 'Movie', name: 'Paper Lantern', datePublished: '1974-05-01' }),
    );
    expect(facts(page, 'published')).toEqual(both(undefined));
  });
});

describe('outlet, language, address', () => {
  it('are read off the head and the address', () => {
    const page = html(
      `<h1>Paper Lantern review</h1>${ARTICLE}`,
      '<meta property="og:site_name" content="The Daily Reel">',
    );
    expect(facts(page, 'outlet')).toEqual(both('The Daily Reel'));
    expect(facts(page, 'language')).toEqual(both('en'));
    expect(facts(page, 'outlet', 'https://www.rogerebert.com/reviews/x')).toEqual(both('RogerEbert.com'));
  });
});
