import { doc, ld, nav, og, review, S, side, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { PLOT, ps } from './texts.ts';

/** Reviews marked up by plugins for them and by hand. */
export const plugins: readonly Wild[] = [
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
