import { doc, ld, nav, og, review, S, side, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { PLOT, ps } from './texts.ts';

/** Reviews as systems of publishing and their plugins print them. */
export const systems: readonly Wild[] = [
  review(
    'wp-review-plugin',
    'https://reelnotes.example/2024/03/the-last-ferry-review/',
    doc(
      'en-US',
      'The Last Ferry Review: Slow Boat Rising - Reel Notes',
      `<header class="site-header"><a href="/">Reel Notes</a></header>${nav(['News', 'Reviews', 'Podcast'])}<article class="post type-post category-reviews"><header class="entry-header"><h1 class="entry-title">The Last Ferry Review: Slow Boat Rising</h1><div class="entry-meta"><span class="posted-on"><a href="#"><time class="entry-date published" datetime="2024-03-08T09:30:00+00:00">March 8, 2024</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/dana/">Dana Whitlock</a></span></span></div></header><div class="entry-content">${prose('en', 'The Last Ferry')}<div class="review-wrapper wp-review-star-type"><h5 class="review-title">The Last Ferry</h5><ul class="review-list"><li><span>Story</span><div class="review-star"><div class="review-result-wrapper"><div class="review-result" style="width:70%"></div></div></div></li></ul><div class="review-total-wrapper"><span class="review-total-box">3.5</span><div class="review-total-star"><div class="review-result" style="width:70%;"></div></div></div><div class="user-review-area"><span class="user-review-title">User Review</span><span class="review-total-box">4.67</span><small>(3 votes)</small></div></div></div></article>${side}`,
      og({
        'og:type': 'article',
        'og:title': 'The Last Ferry Review: Slow Boat Rising - Reel Notes',
        'og:site_name': 'Reel Notes',
        'og:url': 'https://reelnotes.example/2024/03/the-last-ferry-review/',
        'article:published_time': '2024-03-08T09:30:00+00:00',
        'link:canonical': 'https://reelnotes.example/2024/03/the-last-ferry-review/',
      }) +
        ld({
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'Article',
              '@id': '#article',
              headline: 'The Last Ferry Review: Slow Boat Rising',
              datePublished: '2024-03-08T09:30:00+00:00',
              author: { '@type': 'Person', name: 'Dana Whitlock' },
            },
            { '@type': 'WebSite', name: 'Reel Notes' },
          ],
        }),
    ),
    {
      t: 'The Last Ferry',
      c: 'Dana Whitlock',
      p: '2024-03-08',
      s: [S('3.5', 3.5, 5)],
      u: 'https://reelnotes.example/2024/03/the-last-ferry-review/',
    },
  ),
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
    'amp',
    'https://www.screenbeat.example/reviews/harbour-lights/amp/',
    `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>'Harbour Lights' Review: Mara Okonjo Steers a Fine Drama</title><link rel="canonical" href="https://www.screenbeat.example/reviews/harbour-lights/">${ld({ '@type': 'NewsArticle', headline: "'Harbour Lights' Review: Mara Okonjo Steers a Fine Drama", datePublished: '2022-01-20T18:00:00-08:00', author: { '@type': 'Person', name: 'Tess Gallo' }, mainEntityOfPage: 'https://www.screenbeat.example/reviews/harbour-lights/' })}</head><body><article class="amp-wp-article"><h1 class="amp-wp-title">'Harbour Lights' Review: Mara Okonjo Steers a Fine Drama</h1><div class="amp-wp-meta amp-wp-byline">Tess Gallo</div><div class="amp-wp-article-content"><p>Ida Falkenrath's quiet drama, which premiered at Sundance, gives its star a boat and lets her go.</p>${prose('en', '“Harbour Lights”')}</div></article></body></html>`,
    {
      t: 'Harbour Lights',
      d: 'Ida Falkenrath',
      c: 'Tess Gallo',
      p: '2022-01-20',
      u: 'https://www.screenbeat.example/reviews/harbour-lights/',
    },
  ),
  review(
    'rankmath',
    'https://cinegeek.example/harbour-lights-review/',
    doc(
      'en-US',
      'Harbour Lights Review - A Drama Worth the Wait',
      `<article><h1 class="entry-title">Harbour Lights Review – A Drama Worth the Wait</h1><span class="meta-author">By <a href="/author/sam-o/" rel="author">Sam Oduya</a></span> <span class="published">Updated on June 3, 2023</span>${prose('en', 'Harbour Lights')}<div id="rank-math-rich-snippet-wrapper"><div class="rank-math-total-wrapper"><strong>Editor's Rating:</strong><br><span class="rank-math-total">4</span><div class="rank-math-review-star"><div class="rank-math-review-result-wrapper"><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i><div class="rank-math-review-result" style="width:80%;"><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i></div></div></div></div></div><div class="kk-star-ratings"><div class="kksr-stars"><div class="kksr-star" data-star="1"></div></div><div class="kksr-legend">4.9/5 - (17 votes)</div></div></article>`,
      ld({
        '@graph': [
          {
            '@type': 'Article',
            headline: 'Harbour Lights Review – A Drama Worth the Wait',
            datePublished: '2023-06-01T11:00:00+00:00',
            author: { name: 'Sam Oduya', '@type': 'Person' },
          },
          {
            '@type': 'Movie',
            name: 'Harbour Lights',
            director: { '@type': 'Person', name: 'Ida Falkenrath' },
            dateCreated: '2023-05-12',
            review: {
              '@type': 'Review',
              datePublished: '2023-06-01T11:00:00+00:00',
              author: { '@type': 'Person', name: 'Sam Oduya' },
              reviewRating: { '@type': 'Rating', ratingValue: '4', worstRating: '1', bestRating: '5' },
            },
            aggregateRating: {
              '@type': 'AggregateRating',
              ratingValue: '4.9',
              bestRating: '5',
              ratingCount: '17',
            },
          },
        ],
      }),
    ),
    {
      t: 'Harbour Lights',
      y: 2023,
      d: 'Ida Falkenrath',
      c: 'Sam Oduya',
      p: '2023-06-01',
      s: [S('4/5', 4, 5)],
    },
  ),
  review(
    'kk-only',
    'https://plainfilm.example/harbour-lights/',
    doc(
      'en',
      'Harbour Lights – film review',
      `<article><h1>Harbour Lights – film review</h1><p class="byline">by Nora Fitch · 12 June 2023</p>${prose('en', 'Harbour Lights')}<div class="kk-star-ratings kksr-auto kksr-align-left"><div class="kksr-stars"><div class="kksr-stars-inactive"><div class="kksr-star"></div></div><div class="kksr-stars-active" style="width: 118px;"></div></div><div class="kksr-legend" style="font-size: 19.2px;">4.7/5 - (7 votes)</div></div></article>`,
    ),
    { t: 'Harbour Lights', c: 'Nora Fitch', p: '2023-06-12' },
  ),
  review(
    'taqyeem',
    'https://kinomag.example/harbour-lights-kritik/',
    doc(
      'de-DE',
      'Harbour Lights – Filmkritik',
      `<article><h1 class="name post-title entry-title">Harbour Lights – Filmkritik</h1><p class="post-meta"><span class="post-meta-author">Von <a href="/author/max">Max Reuter</a></span> <span class="tie-date">14. Juli 2016</span></p><div class="entry">${prose('de', 'Harbour Lights')}<div class="review_wrap"><div id="review-box" class="review-box review-bottom review-stars"><h2 class="review-box-header">Bewertung</h2><div class="review-item"><h5>Handlung</h5><span class="post-large-rate stars-large"><span style="width: 80%"></span></span></div><div class="review-summary"><div class="review-final-score"><span title="Gut" class="post-large-rate stars-large"><span style="width:80%"></span></span><h4>Gut</h4></div></div></div><div class="user-rate-wrap">Leserwertung: <strong>3.2</strong> ( 12 Stimmen)</div></div></div></article>`,
    ),
    { t: 'Harbour Lights', c: 'Max Reuter', p: '2016-07-14', s: [S('80% width', 4, 5)] },
  ),
  review(
    'yasr',
    'https://filmhut.example/copper-sky/',
    doc(
      'en-GB',
      'Copper Sky | Film Hut',
      `<article><h1>Copper Sky</h1><p>Directed by: Ida Falkenrath. Starring: Mara Okonjo. Cert: 15. UK release: 12 May 2017.</p><div class="yasr-overall-rating"><div class="yasr-rater-stars" id="yasr-1" data-rating="3.5" data-rater-starsize="24" data-rater-readonly="true"></div></div>${prose('en', 'Copper Sky')}<p>Review by Jo Banks</p></article>`,
      og({ 'og:type': 'article', 'article:published_time': '2017-05-12T10:00:00+00:00' }) +
        ld({
          '@type': 'Movie',
          name: 'Copper Sky',
          review: {
            '@type': 'Review',
            name: 'Copper Sky',
            author: { '@type': 'Person', name: 'Jo Banks' },
            datePublished: '2017-05-12T10:00:00+00:00',
            reviewRating: { '@type': 'Rating', ratingValue: 3.5, bestRating: 5, worstRating: 1 },
          },
        }).replace('<script', '<script class="yasr-schema-graph"'),
    ),
    { t: 'Copper Sky', y: 2017, d: 'Ida Falkenrath', c: 'Jo Banks', p: '2017-05-12', s: [S('3.5', 3.5, 5)] },
  ),
  review(
    'elementor',
    'https://thefilmden.example/reviews/copper-sky/',
    doc(
      'en',
      'Copper Sky Review – The Film Den',
      `<div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">Copper Sky</h1></div><div class="elementor-post-info"><span class="elementor-post-info__item--type-author">Priya Nand</span><span class="elementor-post-info__item--type-date">November 9, 2022</span></div><div class="elementor-star-rating__wrapper"><div class="elementor-star-rating" title="3.5/5" itemtype="http://schema.org/Rating" itemscope="" itemprop="reviewRating"><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-5">&#xE934;</i><i class="elementor-star-empty">&#xE934;</i> <span itemprop="ratingValue" class="elementor-screen-only">3.5/5</span></div></div><div class="elementor-widget-theme-post-content">${prose('en', 'Copper Sky')}</div>`,
    ),
    { t: 'Copper Sky', c: 'Priya Nand', p: '2022-11-09', s: [S('3.5/5', 3.5, 5)] },
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
    'rdfa',
    'https://filmdesk.example/reviews/salt-children',
    doc(
      'en',
      'Salt Children | Film Desk',
      `<div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Review"><h1 property="v:itemreviewed">Salt Children</h1><p>By <span property="v:reviewer">Omar Fay</span>, <span property="v:dtreviewed" content="2012-02-03">3 Feb 2012</span></p>${ps(PLOT, 'Salt Children')}<p>Our rating: <span property="v:rating">3.5</span>/5</p></div>`,
    ),
    { t: 'Salt Children', c: 'Omar Fay', p: '2012-02-03', s: [S('3.5/5', 3.5, 5)] },
  ),
  review(
    'hreview',
    'https://sarahwrites.example/2010/08/salt-children.html',
    doc(
      'en',
      'Sarah Writes: Movie Review: Salt Children',
      `<div class="hreview"><h2 class="summary item"><span class="fn">Salt Children</span></h2><p>Reviewed by <span class="reviewer vcard"><span class="fn">Sarah Lind</span></span> on <abbr class="dtreviewed" title="2010-08-14">August 14, 2010</abbr></p><div class="description">${ps(PLOT, 'Salt Children')}</div><p>Rating: <span class="rating"><span class="value">4</span> out of <span class="best">5</span></span></p></div>`,
    ),
    { t: 'Salt Children', c: 'Sarah Lind', p: '2010-08-14', s: [S('4 out of 5', 4, 5)] },
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
  review(
    'reviewld',
    'https://tinycritic.example/posts/salt',
    doc(
      'en',
      'Salt Children · Tiny Critic',
      `<main><article><h1>Salt Children</h1>${ps(PLOT, 'Salt Children')}</article></main>`,
      ld({
        '@context': 'http://schema.org',
        '@type': 'Review',
        itemReviewed: {
          '@type': 'Movie',
          name: 'Salt Children',
          director: 'Aino Berg',
          datePublished: '2019',
        },
        author: 'Bo Tull',
        datePublished: '2020-02-02',
        reviewRating: { '@type': 'Rating', ratingValue: '4.5', bestRating: '5' },
      }),
    ),
    { t: 'Salt Children', y: 2019, d: 'Aino Berg', c: 'Bo Tull', p: '2020-02-02', s: [S('4.5/5', 4.5, 5)] },
  ),
];
