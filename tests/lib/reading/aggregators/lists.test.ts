import { describe, expect, it } from 'vitest';
import { aggregatorOf, aggregators } from '../../../../lib/reading/aggregators/index.ts';
import { lists } from '../../../../lib/reading/aggregators/lists.ts';
import { rowsOf } from '../../../../lib/reading/aggregators/rows.ts';
import { type Facts, type ListedReview, SURE } from '../../../../lib/reading/model.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { taken } from '../../work.ts';
import { documents, html, pages } from '../documents.ts';
import { listingOf } from './listing-of.ts';

/** What a page lists, in both document implementations, which must agree. */
function listOf(body: string, url: string, head = ''): ListedReview[] {
  const [one, other] = pages(html(body, head), url).map(([, page]) => listingOf(page));
  expect(other).toEqual(one);
  return one ?? [];
}
const marks = (review: ListedReview | undefined) =>
  review?.scores.map(({ value, best, givenBy }) => `${value}/${best}${givenBy ? ' by the aggregator' : ''}`);

describe('the registry', () => {
  it('has every reader’s sites, each id and host once', () => {
    const hosts = aggregators.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(lists.flatMap(({ of }) => of).filter((site) => !aggregators.includes(site))).toEqual([]);
  });

  it('counts the rows that a reader reads', () => {
    const body = '<article class="article-review"></article>'.repeat(3);
    for (const [, document] of documents(html(body))) {
      const site = aggregatorOf('https://www.csfd.cz/film/1-x/recenze/');
      expect(site && rowsOf(document, site)).toBe(3);
    }
  });
});

/** What is filled in of the film that a page is about, in both document implementations. */
function filmOf(body: string, url: string): Partial<Facts> {
  const [one, other] = documents(html(body)).map(([, document]) => {
    const { facts } = readKnown(document, url);
    const sure = Object.entries(facts).filter(
      ([, [first]]) => first !== undefined && first.confidence >= SURE,
    );
    return Object.fromEntries(sure.map(([name, [first]]) => [name, first?.value])) as Partial<Facts>;
  });
  expect(other).toEqual(one);
  return one ?? {};
}

describe('what a page with a list is not walked for', () => {
  const url = 'https://letterboxd.com/film/stalker/';
  const body =
    '<h1>Stalker</h1><p>By Jane Doe, 12 March 2011. Rating: 4/5. Directed by Andrei Tarkovsky.</p>';

  it('is read where the page is a member’s review', () => {
    expect(filmOf(body, 'https://letterboxd.com/jane/film/stalker/')).toMatchObject({
      critics: ['Jane Doe'],
    });
    expect(filmOf(body, url)).not.toHaveProperty('critics');
  });

  it('is read of an aggregator without a reader of its own', () => {
    expect(filmOf(body, 'https://www.listal.com/movie/stalker')).toMatchObject({ critics: ['Jane Doe'] });
  });
});

describe('Rotten Tomatoes', () => {
  const url = 'https://www.rottentomatoes.com/m/paper_lantern';

  it('as of 2018: the film’s director and year in the box beside its reviews', () => {
    const box = (lines: string[]) =>
      `<div class="bottom_divider"><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></div>`;
    const lines = [
      '<span class="subtle">Directed By:&nbsp;&nbsp;</span> <a href="/celebrity/a">Ana Lind</a>, <a href="/celebrity/b">Jo Reed</a>',
      '<span class="subtle">In Theaters:&nbsp;&nbsp;</span> Jun 29, 2011Wide',
      '<span class="subtle">On DVD:&nbsp;&nbsp;</span> Sep 30, 2012',
    ];
    expect(filmOf(box(lines), `${url}/reviews/`)).toMatchObject({
      directors: ['Ana Lind', 'Jo Reed'],
      year: 2011,
    });
  });

  it('as of 2010: the mark in a tip', () => {
    const [review] = listOf(
      `<div id="reviews"><div class="quote_bubble"><div class="review_quote"><div tip="Original Score: B+" class="icon small rotten"></div><p>Thin.</p>
       <div class="small"><span class="fr subtle">March 9, 2010</span><a href="http://www.reel.example/1">Full Review</a></div></div>
       <div class="review_source"><div class="bold"><a href="/critic/jane-doe/">Jane Doe</a></div><div class="subtle italic">Reel Weekly</div></div></div></div>`,
      url,
    );
    expect(review).toMatchObject({
      outlet: 'Reel Weekly',
      critics: ['Jane Doe'],
      quote: 'Thin.',
      url: 'http://www.reel.example/1',
      published: '2010-03-09',
    });
    expect(marks(review)).toEqual(['B+/null', 'rotten/null by the aggregator']);
  });

  it('as of 2021: the mark after a label; what only the data lists comes after', () => {
    const data = {
      '@type': 'Movie',
      review: ['https://reel.example/1', 'https://kino.example/2'].map((address) => ({
        '@type': 'Review',
        author: { '@type': 'Person', name: 'Jane Doe' },
        publisher: { '@type': 'Organization', name: 'Reel' },
        url: address,
        reviewRating: { '@type': 'Rating', bestRating: '1', worstRating: '-1', ratingValue: 1 },
      })),
    };
    const reviews = listOf(
      `<ul><li class="quote_bubble"><div class="review_quote"><span class="icon small fresh"></span><blockquote><p>Warm.</p>
       <div class="pull-right smaller">February 7, 2021 | Rating: 3/4 | <a href="https://reel.example/1/">Full Review…</a></div></blockquote></div>
       <div class="review_source"><p><a href="/critic/jane-doe">Jane Doe</a></p><a class="subtle small" href="http://reel.example" data-qa="quote-bubble-source-link">Reel</a></div></li></ul>`,
      url,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(reviews.map((review) => review.url)).toEqual([
      'https://reel.example/1/',
      'https://kino.example/2',
    ]);
    expect(reviews.map(marks)).toEqual([
      ['3/4', 'fresh/null by the aggregator'],
      ['fresh/null by the aggregator'],
    ]);
    expect(reviews[0]).toMatchObject({ outlet: 'Reel', published: '2021-02-07' });
  });
});

describe('Metacritic', () => {
  it('says the year of release where it has no data', () => {
    const release =
      '<span class="release_date"><span>Release Date:</span> <span>December 19, 2012</span></span>';
    const page = 'https://www.metacritic.com/movie/paper-lantern/details';
    expect(filmOf(release, page)).toMatchObject({ year: 2012 });
    expect(filmOf('<span class="release_date">soon</span>', page)).not.toHaveProperty('year');
  });
});

describe('Letterboxd', () => {
  it('names the film’s entries elsewhere', () => {
    const links = `<a href="https://www.imdb.com/title/tt0000042/maindetails" data-track-action="IMDb">IMDb</a>
      <a href="https://www.themoviedb.org/movie/42/" data-track-action="TMDB">TMDB</a>
      <p><a href="https://www.imdb.com/title/tt0000043/">another film</a></p>`;
    expect(filmOf(links, 'https://letterboxd.com/film/stalker/')).toMatchObject({
      filmIds: { imdb: 'tt0000042', tmdb: '42', letterboxd: 'stalker' },
    });
  });

  it('counts half stars by class where none are written, and finds the address by that of its likes', () => {
    const [review] = listOf(
      `<ul><li class="film-detail"><a class="name" href="/jane/">Jane</a><span class="rating rated-7"></span>
       <div class="body-text"><p>One.</p><p>Two.</p></div><p data-likes-page="/jane/film/stalker/likes/"></p></li></ul>`,
      'https://letterboxd.com/film/stalker/reviews/',
    );
    expect(review).toMatchObject({
      critics: ['Jane'],
      quote: 'One. Two.',
      url: 'https://letterboxd.com/jane/film/stalker/',
    });
    expect(review?.scores).toEqual([{ raw: '★★★½', kind: 'stars', value: 3.5, best: 5, worst: 0.5 }]);
  });
});

describe('AlloCiné', () => {
  const url = 'https://www.allocine.fr/film/fichefilm-1/critiques/presse/';
  const press = (mark: string) =>
    `<div class="reviews-press-comment"><div class="item"><h2><span>Positif</span></h2><div class="eval-holder">${mark} par Ana Écrivain</div><p>Froid.</p></div></div>`;

  it.each([
    ['<div class="rating-mdl n45 stareval-stars" title="Excellent"></div>', 'Excellent', 4.5],
    ['<div class="rating-mdl n10 stareval-stars" title="Très mauvais"></div>', 'Très mauvais', 1],
    ['<div class="rating-mdl n50 stareval-stars" title="Chef-d’œuvre"></div>', 'Chef-d’œuvre', 5],
    ['<span class="stareval-note">2,5</span>', '2,5', 2.5],
    ['<div class="rating-mdl n35 stareval-stars"></div>', '3.5', 3.5],
  ])('%s', (mark, raw, value) => {
    const [review] = listOf(press(mark), url);
    expect(review).toMatchObject({ outlet: 'Positif', critics: ['Ana Écrivain'], quote: 'Froid.' });
    expect(review?.scores).toEqual([
      { raw, kind: 'stars', value, best: 5, worst: 0.5, givenBy: 'aggregator' },
    ]);
  });

  it('lists members where no press is, their stars their own, under the sister site’s name', () => {
    const [review] = listOf(
      `<div class="review-card"><div class="review-card-user-infos"><span class="meta-title">Minuit 37</span></div><span class="stareval-note">4,5</span>
       <div class="content-txt review-card-content">Helada.</div><div class="review-card-meta-date">20 de enero de 2024</div></div>`,
      'https://www.sensacine.com/peliculas/pelicula-1/criticas-espectadores/',
    );
    expect(review).toMatchObject({
      outlet: 'SensaCine',
      critics: ['Minuit 37'],
      quote: 'Helada.',
      published: '2024-01-20',
    });
    expect(marks(review)).toEqual(['4.5/5']);
  });
});

describe('FilmAffinity', () => {
  it('in Spanish, with a critic’s own mark, and an outlet that signs alone', () => {
    const reviews = listOf(
      `<ul id="pro-reviews"><li><div class="pro-review"><div itemprop="reviewBody">"Helada. Puntuación: ★★½ (sobre 5)"</div><div class="pro-crit-med">Ana Pérez: El Diario <i class="fas fa-circle neu"></i></div></div></li>
       <li><div class="pro-review"><div itemprop="reviewBody">"Rating: yes"</div><div class="pro-crit-med">Screen24 <i class="fas fa-circle neg"></i></div></div></li></ul>`,
      'https://www.filmaffinity.com/es/film1.html',
    );
    expect(reviews.map(({ outlet, critics, quote }) => [outlet, critics, quote])).toEqual([
      ['El Diario', ['Ana Pérez'], 'Helada.'],
      ['Screen24', undefined, 'Rating: yes'],
    ]);
    expect(reviews.map(marks)).toEqual([
      ['2.5/5', 'neutral/null by the aggregator'],
      ['negative/null by the aggregator'],
    ]);
  });

  it('members', () => {
    const [review] = listOf(
      `<div class="movie-review-wrapper"><div class="mr-user-nick"><a href="/u">pelli</a></div><div class="user-reviews-movie-rating"> 8 </div>
       <div class="review-date">12 de marzo de 2024</div><div class="review-title"><a href="/es/review/1.html">Fría</a></div><div class="review-text1">Sí.</div></div>`,
      'https://www.filmaffinity.com/es/reviews/1/1.html',
    );
    expect(review).toMatchObject({
      outlet: 'FilmAffinity',
      critics: ['pelli'],
      published: '2024-03-12',
      url: 'https://www.filmaffinity.com/es/review/1.html',
    });
    expect(marks(review)).toEqual(['8/10']);
  });
});

describe('IMDb', () => {
  it('before 2024', () => {
    const [review] = listOf(
      `<div class="review-container"><span class="rating-other-user-rating"><span>7</span><span class="point-scale">/10</span></span><a class="title" href="/review/rw1/?ref_=x">Cold</a>
       <span class="display-name-link"><a href="/user/ur1/">pelli</a></span><span class="review-date">2 March 2019</span><div class="content"><div class="text show-more__control">Brr.</div></div></div>`,
      'https://www.imdb.com/title/tt0012345/reviews',
    );
    expect(review).toMatchObject({
      critics: ['pelli'],
      quote: 'Brr.',
      url: 'https://www.imdb.com/review/rw1/',
      published: '2019-03-02',
    });
    expect(marks(review)).toEqual(['7/10']);
  });

  it('critics as Metacritic marks them', () => {
    const [review] = listOf(
      `<table><tr itemprop="reviews"><td><div class="criticscore" itemprop="ratingValue">75</div></td><td><b itemprop="publisher"><span>Reel</span></b> <span itemprop="author">Jane Doe</span>
       <div class="summary">Warm. <a href="https://reel.example/1">full review</a></div></td></tr></table>`,
      'https://www.imdb.com/title/tt0012345/criticreviews',
    );
    expect(review).toMatchObject({ outlet: 'Reel', critics: ['Jane Doe'], url: 'https://reel.example/1' });
    expect(marks(review)).toEqual(['75/100 by the aggregator']);
  });

  it('links to reviews elsewhere', () => {
    const item = (url: string, label: string) =>
      `<li data-testid="list-item"><a href="${url}">${label}</a></li>`;
    expect(
      listOf(
        `<ul>${item('https://reel.example/1', 'Reel Weekly [Jane Doe]')}${item('https://kino.example/2', 'Kino')}${item('/title/tt1/', 'Back')}</ul>`,
        'https://www.imdb.com/title/tt0012345/externalreviews/',
      ),
    ).toEqual([
      { outlet: 'Reel Weekly', critics: ['Jane Doe'], scores: [], url: 'https://reel.example/1' },
      { outlet: 'Kino', scores: [], url: 'https://kino.example/2' },
    ]);
  });
});

describe('a page out of bounds', () => {
  const row = '<article class="article-review"><a class="user-title-name">A</a></article>';

  it('of too many rows is read so far', () => {
    expect(listOf(row.repeat(700), 'https://www.csfd.cz/film/1-x/recenze/')).toHaveLength(200);
  });

  it('of one row with everything in it is read once', () => {
    const stuffed = `<article class="article-review"><a class="user-title-name">${'A'.repeat(1e5)}</a>${'<p>x</p>'.repeat(2000)}</article>`;
    const [, page] = pages(html(stuffed), 'https://www.csfd.cz/film/1-x/recenze/')[0] ?? [];
    if (!page) throw new Error('no page');
    const { characters } = taken(page.document, () => expect(listingOf(page)).toHaveLength(1));
    // The name, and the text of the row.
    expect(characters).toBeLessThan(3 * 1e5);
  });
});
