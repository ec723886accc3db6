import { doc, ld, og, review, S, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { PLOT, ps } from './texts.ts';

/** Reviews as blog systems and publishers print them. */
export const systems: readonly Wild[] = [
  review(
    'ghost',
    'https://slowlight.example/night-orchard/',
    doc(
      'en',
      'Night Orchard',
      `<header class="gh-head"></header><main><article class="gh-article post tag-film-reviews"><header class="gh-article-header"><a class="gh-article-tag" href="/tag/film-reviews/">Film reviews</a><h1 class="gh-article-title">Night Orchard</h1><p class="gh-article-excerpt">A ferry, a storm, and an hour of looking.</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/lena/">Lena Sørby</a></h4><time class="gh-article-meta-date" datetime="2023-05-02">May 2, 2023</time></div></header><section class="gh-content"><p><em>Night Orchard</em> (dir. Pia Lund, 2022)</p>${prose('en', 'Night Orchard')}<p>★★★★</p></section></article></main>`,
      og({
        'og:type': 'article',
        'og:title': 'Night Orchard',
        'og:site_name': 'Slow Light',
        'article:published_time': '2023-05-02T08:00:00.000Z',
        'article:tag': 'Film reviews',
        'twitter:label1': 'Written by',
        'twitter:data1': 'Lena Sørby',
        'link:canonical': 'https://slowlight.example/night-orchard/',
      }),
    ),
    {
      t: 'Night Orchard',
      y: 2022,
      d: 'Pia Lund',
      c: 'Lena Sørby',
      p: '2023-05-02',
      s: [S('★★★★', 4, null)],
      u: 'https://slowlight.example/night-orchard/',
    },
  ),
  review(
    'substack',
    'https://thepicturehouse.substack.com/p/review-copper-sky',
    doc(
      'en',
      'Review: Copper Sky - by Ellis Marr - The Picture House',
      `<div class="main-menu"></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">Review: Copper Sky</h1><h3 class="subtitle">A ferry that goes nowhere beautifully</h3><div class="byline-wrapper"><div class="pencraft"><a href="https://substack.com/@ellismarr">Ellis Marr</a></div><div class="pencraft">Feb 14, 2025</div></div></div><div class="available-content"><div class="body markup">${prose('en', 'Copper Sky')}<p><strong>Grade: B+</strong></p></div></div></article><div class="comments">Discussion about this post</div>`,
      og({
        'og:type': 'article',
        'og:title': 'Review: Copper Sky',
        'og:site_name': 'The Picture House',
        'link:canonical': 'https://thepicturehouse.substack.com/p/review-copper-sky',
      }) +
        '<meta name="author" content="Ellis Marr">' +
        ld({
          '@type': 'NewsArticle',
          headline: 'Review: Copper Sky',
          datePublished: '2025-02-14T13:00:00+00:00',
          author: [{ '@type': 'Person', name: 'Ellis Marr' }],
          publisher: { '@type': 'Organization', name: 'The Picture House' },
        }),
    ),
    {
      t: 'Copper Sky',
      c: 'Ellis Marr',
      p: '2025-02-14',
      s: [S('B+', 'B+')],
      u: 'https://thepicturehouse.substack.com/p/review-copper-sky',
    },
  ),
  review(
    'medium',
    'https://medium.com/@rosahale/film-review-the-glass-tide-2021-9a8b7c6d5e4f',
    doc(
      'en',
      'Film Review: The Glass Tide (2021) | by Rosa Hale | Medium',
      `<article><h1 class="pw-post-title">Film Review: The Glass Tide (2021)</h1><div><a rel="noopener follow" href="/@rosahale">Rosa Hale</a><span>4 min read</span><span>·</span><span>Oct 3, 2021</span></div>${prose('en', 'The Glass Tide')}<p>My rating: 3.5 out of 5 stars</p></article>`,
      og({
        'og:type': 'article',
        'og:title': 'Film Review: The Glass Tide (2021)',
        'og:site_name': 'Medium',
        'article:published_time': '2021-10-03T17:22:11.000Z',
        'article:author': 'https://medium.com/@rosahale',
      }) +
        '<meta name="author" content="Rosa Hale"><link rel="canonical" href="https://medium.com/@rosahale/film-review-the-glass-tide-2021-9a8b7c6d5e4f">',
    ),
    {
      t: 'The Glass Tide',
      y: 2021,
      c: 'Rosa Hale',
      p: '2021-10-03',
      s: [S('3.5 out of 5 stars', 3.5, 5)],
      u: 'https://medium.com/@rosahale/film-review-the-glass-tide-2021-9a8b7c6d5e4f',
    },
  ),
  review(
    'squarespace',
    'https://www.lamplightreviews.example/blog/2022/4/7/copper-sky',
    doc(
      'en-US',
      'Copper Sky &mdash; Lamplight Reviews',
      `<article class="entry"><div class="blog-item-top-wrapper"><h1 class="entry-title" data-content-field="title" itemprop="headline">Copper Sky</h1><div class="blog-item-meta"><time class="dt-published blog-item-meta-item" datetime="Apr 7" pubdate>Apr 7</time><span class="blog-item-author-name">Written By <a href="/blog?author=1">Gwen Ash</a></span></div></div><div class="sqs-block-content">${prose('en', '<em>Copper Sky</em>')}<p>Final score: 7.5/10</p></div></article>`,
      og({
        'og:site_name': 'Lamplight Reviews',
        'og:title': 'Copper Sky &mdash; Lamplight Reviews',
        'og:type': 'article',
        'link:canonical': 'https://www.lamplightreviews.example/blog/2022/4/7/copper-sky',
      }) +
        '<meta itemprop="datePublished" content="2022-04-07T10:12:00-0700"><meta itemprop="author" content="Gwen Ash">',
    ),
    {
      t: 'Copper Sky',
      c: 'Gwen Ash',
      p: '2022-04-07',
      s: [S('7.5/10', 7.5, 10)],
      u: 'https://www.lamplightreviews.example/blog/2022/4/7/copper-sky',
    },
  ),
  review(
    'drupal',
    'https://thecollegian.example/article/2018/02/review-copper-sky-soars',
    doc(
      'en',
      'Review: ‘Copper Sky’ soars on quiet wings | The Collegian',
      `<main><h1 class="page-title">Review: ‘Copper Sky’ soars on quiet wings</h1><article class="node node--type-article"><div class="node__meta"><span>By <span class="field--name-uid"><span typeof="schema:Person" property="schema:name">Maya Ortiz</span></span> | February 22, 2018</span></div><div class="field--name-body">${prose('en', '“Copper Sky”')}</div><div class="field--name-field-rating"><div class="field__label">Rating</div><div class="field__item">4 out of 5</div></div></article></main>`,
    ),
    { t: 'Copper Sky', c: 'Maya Ortiz', p: '2018-02-22', s: [S('4 out of 5', 4, 5)] },
  ),
  review(
    'joomla',
    'https://www.kinoklub.example/index.php/kritiken/47-copper-sky',
    doc(
      'de-de',
      'Copper Sky',
      `<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="de-DE"><div class="page-header"><h1>Kritiken</h1></div><h2 itemprop="headline">Copper Sky</h2><dl class="article-info text-muted"><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Geschrieben von <span itemprop="name">Uwe Lindner</span></dd><dd class="published"><time datetime="2015-10-02T18:22:00+02:00" itemprop="datePublished">Veröffentlicht: 02. Oktober 2015</time></dd></dl><div itemprop="articleBody">${prose('de', 'Copper Sky')}<p>Fazit: 4 von 5 Sternen</p></div></div>`,
    ),
    { t: 'Copper Sky', c: 'Uwe Lindner', p: '2015-10-02', s: [S('4 von 5 Sternen', 4, 5)] },
  ),
  review(
    'archive',
    'https://web.archive.org/web/20050310120000/http://www.filmpaper.example/reviews/harbour-lights.asp',
    doc(
      'en',
      'FilmPaper: Harbour Lights',
      `<div id="wm-ipp-base"><div id="wm-ipp"><p>The Wayback Machine - http://www.filmpaper.example/reviews/harbour-lights.asp</p><table><tr><td>12 captures</td><td>10 Mar 2005 - 3 Feb 2011</td></tr></table></div></div><table><tr><td class="story"><h1>Harbour Lights</h1><i>By Pat Dolan</i><br>March 4, 2005<br>Rating: 3 stars (out of 4)<br>${prose('en', 'Harbour Lights')}</td></tr></table>`,
    ),
    { t: 'Harbour Lights', c: 'Pat Dolan', p: '2005-03-04', s: [S('3 stars (out of 4)', 3, 4)] },
  ),
  review(
    'arc',
    'https://www.capitalpost.example/arts/movies/2022/10/copper-sky-review/',
    doc(
      'en',
      'Review | ‘Copper Sky’ is a marvel of patience',
      `<main><article><h1 data-qa="headline">‘Copper Sky’ is a marvel of patience</h1><div data-qa="kicker">Movie review</div><div class="rating"><span class="stars">(3 stars)</span></div><div data-qa="author-byline">Review by <a href="/people/ann-horn/">Ann Horn</a></div><div data-qa="timestamp">October 13, 2022 at 10:00 a.m. EDT</div>${prose('en', '“Copper Sky”')}<p><b>R.</b> At area theaters. Contains strong language. 112 minutes.</p><p>Rating guide: Four stars masterpiece, three stars very good, two stars OK, one star poor, no stars waste of time.</p></article></main>`,
      ld({
        '@type': 'NewsArticle',
        headline: '‘Copper Sky’ is a marvel of patience',
        datePublished: '2022-10-13T14:00:00.000Z',
        author: [{ '@type': 'Person', name: 'Ann Horn' }],
      }),
    ),
    { t: 'Copper Sky', c: 'Ann Horn', p: '2022-10-13', s: [S('(3 stars)', 3, null)] },
  ),
  review(
    'kinja',
    'https://www.theafisha.example/salt-children-review-1844',
    doc(
      'en-us',
      'Salt Children is a dream you can’t wake from',
      `<main><header><h1>Salt Children is a dream you can’t wake from</h1><div><a href="https://kinja.com/ab">A.A. Bell</a></div><time datetime="2020-09-04T01:00:00-05:00">9/4/20 1:00AM</time><a href="/c/movie-review">Movie Review</a></header><div class="js_post-content">${ps(PLOT, '<i>Salt Children</i>')}<aside class="js_reviewbox"><h3>Salt Children</h3><div>B+</div><div>Director</div><div>Aino Berg</div><div>Runtime</div><div>101 minutes</div></aside></div></main>`,
    ),
    { t: 'Salt Children', d: 'Aino Berg', c: 'A.A. Bell', p: '2020-09-04', s: [S('B+', 'B+')] },
  ),
  review(
    'next',
    'https://moviediary.example/reviews/salt-children',
    doc(
      'en',
      'Salt Children',
      `<div id="__next"><header><a href="/">Movie Diary</a></header><main><h1>Salt Children</h1><p>A town dreams.</p><article>${ps(PLOT, 'Salt Children')}</article><div>Rating: 4/5</div></main></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"review":{"title":"Salt Children","date":"2022-06-07T00:00:00.000Z","author":{"name":"Uma Reed"},"rating":4}}}}</script>`,
    ),
    { t: 'Salt Children', p: '2022-06-07', s: [S('4/5', 4, 5)] },
  ),
  review(
    'verge',
    'https://www.theedge.example/2021/10/22/22741111/salt-children-movie-review-horror',
    doc(
      'en',
      'Salt Children review: a thriller that dreams in unison - The Edge',
      `<main><div class="c-entry-hero"><ul class="p-dynamic"><li class="c-entry-group-labels__item"><a href="/entertainment">Entertainment</a></li><li><a href="/film">Film</a></li><li><a>Movie Review</a></li></ul><h1 class="c-page-title">Salt Children is the quietest scare of the year</h1><p class="c-entry-summary">A thriller that trusts you</p><div class="c-byline"><span class="c-byline__item">By <a href="/authors/kesia-blum"><span class="c-byline__author-name">Kesia Blum</span></a></span> <time class="c-byline__item" data-ui="timestamp" datetime="2021-10-22T13:00:00">Oct 22, 2021, 9:00am EDT</time></div></div><div class="c-entry-content">${ps(PLOT, '<em>Salt Children</em>')}</div></main>`,
      og({
        'og:type': 'article',
        'og:site_name': 'The Edge',
        'og:title': 'Salt Children is the quietest scare of the year',
        'link:canonical': 'https://www.theedge.example/2021/10/22/22741111/salt-children-movie-review-horror',
      }) +
        ld({
          '@type': 'NewsArticle',
          headline: 'Salt Children review: a thriller that dreams in unison',
          author: { '@type': 'Person', name: 'Kesia Blum' },
          datePublished: '2021-10-22T13:00:00+00:00',
        }),
    ),
    {
      t: 'Salt Children',
      c: 'Kesia Blum',
      p: '2021-10-22',
      u: 'https://www.theedge.example/2021/10/22/22741111/salt-children-movie-review-horror',
    },
  ),
  review(
    'wiredlike',
    'https://www.plugged.example/story/salt-children-review/',
    doc(
      'en-US',
      'Review: ‘Salt Children’ Will Haunt Your Sleep | Plugged',
      `<article><h1 data-testid="ContentHeaderHed">‘Salt Children’ Will Haunt Your Sleep</h1><div data-testid="BylinesWrapper"><span itemprop="author" itemtype="http://schema.org/Person"><span itemprop="name"><span>By </span><a href="/author/ori-venn">Ori Venn</a></span></span></div><time>Mar 3, 2023 7:00 AM</time><div class="rating" aria-label="Rating: 8 out of 10"><span>Rating:</span><p>8/10</p></div>${ps(PLOT, '<em>Salt Children</em>')}</article>`,
    ),
    { t: 'Salt Children', c: 'Ori Venn', p: '2023-03-03', s: [S('8/10', 8, 10)] },
  ),
];
