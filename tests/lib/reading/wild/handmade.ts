import { doc, og, review, S, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { CASUAL, HARSH, PLOT, ps } from './texts.ts';

/** Reviews as people write them by hand, as icon fonts draw their marks. */
export const handmade: readonly Wild[] = [
  review(
    'nineties',
    'http://www.geocities.example/hollywood/lot/4412/ferry.html',
    `<HTML><HEAD><TITLE>THE LAST FERRY - a review by Walt Brannigan</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=600><TR><TD WIDTH=120 VALIGN=top><A HREF="index.html">Home</A><BR><A HREF="reviews.html">Reviews A-Z</A><BR><A HREF="mailto:walt@example.com">Mail me</A></TD><TD><CENTER><FONT SIZE=5><B>THE LAST FERRY</B></FONT><BR>A film review by Walt Brannigan<BR>Copyright 1998 Walt Brannigan</CENTER><P>Starring: Mara Okonjo, Teodor Vance. Directed by Ida Falkenrath. Rated PG-13. 112 minutes.</P>${prose('en', 'THE LAST FERRY')}<P>Rating: *** (out of four)</P></TD></TR></TABLE></BODY></HTML>`,
    { t: 'The Last Ferry', d: 'Ida Falkenrath', c: 'Walt Brannigan', s: [S('*** (out of four)', 3, 4)] },
  ),
  review(
    'divs',
    'https://myfilmlog.example/?p=112',
    doc(
      'en',
      'My Film Log',
      `<div id="wrap"><div id="top">My Film Log</div><div id="left">Home<br>Archive</div><div id="main"><h2>Harbour Lights (2018)</h2><div class="small">Posted by Cass on June 3, 2019</div>${prose('en', 'Harbour Lights', 'div')}<div>My verdict: 6.5/10</div></div></div>`,
    ),
    { t: 'Harbour Lights', y: 2018, c: 'Cass', p: '2019-06-03', s: [S('6.5/10', 6.5, 10)] },
  ),
  review(
    'brs',
    'https://oldschoolcritic.example/reviews/harbour.htm',
    `<html><head><title>Old School Critic - Harbour Lights</title></head><body><font face=verdana><b>Harbour Lights</b> (2001)<br>reviewed by Dean Okafor<br>Grade: C-<br><br>${prose('en', 'Harbour Lights', 'span').replaceAll('\n', '<br><br>')}<br><br><a href="index.htm">back to reviews</a></font></body></html>`,
    { t: 'Harbour Lights', y: 2001, c: 'Dean Okafor', s: [S('C-', 'C-')] },
  ),
  review(
    'saved',
    'https://filmfan.example/pages/movie3.html',
    `<!DOCTYPE html><html lang="en"><head><title>Movie 3</title><link rel="stylesheet" href="style.css"></head><body><header><h1>My Movie Reviews</h1></header><nav><a href="index.html">Home</a><a href="movie1.html">Movie 1</a></nav><main><h2>Harbour Lights</h2><img src="images/harbour.jpg" alt="Harbour Lights poster"><p><strong>Release Date:</strong> June 14, 2019</p><p><strong>Director:</strong> Ida Falkenrath</p><p><strong>Rating:</strong> 4/5 stars</p><h3>Review</h3>${prose('en', 'Harbour Lights')}</main><footer><p>&copy; 2023 Kim Doyle. All rights reserved.</p></footer></body></html>`,
    { t: 'Harbour Lights', y: 2019, d: 'Ida Falkenrath', s: [S('4/5 stars', 4, 5)] },
  ),
  review(
    'tumblr',
    'https://filmscribbles.tumblr.com/post/187654321/harbour-lights-dir-ida-falkenrath-2017-the',
    doc(
      'en',
      'Film Scribbles — Harbour Lights (dir. Ida Falkenrath, 2017)',
      `<div id="content"><div class="post text"><h2 class="title"><a href="#">Harbour Lights (dir. Ida Falkenrath, 2017)</a></h2>${prose('en', 'Harbour Lights')}<p>4/5</p><div class="tags"><a href="/tagged/film">#film</a> <a href="/tagged/review">#review</a></div><div class="date">Posted September 12, 2019</div></div></div>`,
      og({ 'og:site_name': 'Film Scribbles', 'og:title': 'Harbour Lights (dir. Ida Falkenrath, 2017)' }),
    ),
    { t: 'Harbour Lights', y: 2017, d: 'Ida Falkenrath', p: '2019-09-12', s: [S('4/5', 4, 5)] },
  ),
  review(
    'us-paper',
    'https://www.riverherald.example/entertainment/movies/2019/08/16/copper-sky-okonjo/1999001/',
    doc(
      'en',
      "'Copper Sky' finds grandeur in small places",
      `<article><h1>'Copper Sky' finds grandeur in small places</h1><div class="asset-metabar"><span class="asset-metabar-author">Leo Bandt</span>, River Herald <span class="asset-metabar-time">Published 6:00 a.m. CT Aug. 16, 2019 | Updated 9:12 a.m. CT Aug. 17, 2019</span></div>${prose('en', '"Copper Sky"')}<p><strong>'Copper Sky'</strong></p><p>Rating: 3 1/2 stars (out of 4)</p><p>Cast: Mara Okonjo, Teodor Vance</p><p>Director: Ida Falkenrath</p><p>MPAA rating: R for language</p><p>Running time: 1 hour, 52 minutes</p></article>`,
      og({ 'article:section': 'Movies' }),
    ),
    {
      t: 'Copper Sky',
      d: 'Ida Falkenrath',
      c: 'Leo Bandt',
      p: '2019-08-16',
      s: [S('3 1/2 stars (out of 4)', 3.5, 4)],
    },
  ),
  review(
    'india',
    'https://timesnews.example/entertainment/hindi/movie-reviews/aakhri-naav/movie-review/98765432.cms',
    doc(
      'en',
      'Aakhri Naav Movie Review: A slow-burning tale of two siblings',
      `<div class="breadcrumb"><a>News</a> / <a>Entertainment</a> / <a>Movie Reviews</a></div><h1>Aakhri Naav Movie Review: A slow-burning tale of two siblings</h1><div class="byline">Renuka Iyer, TNN, Mar 10, 2023, 08.11 AM IST</div><div class="ratings"><span>Critic's Rating: </span><span>3.5/5</span></div><div class="avg"><span>Avg. Users' Rating: </span><span>4.2/5</span></div><p><b>Story:</b> Two siblings run a ferry.</p><p><b>Review:</b></p>${prose('en', 'Aakhri Naav')}`,
    ),
    { t: 'Aakhri Naav', c: 'Renuka Iyer', p: '2023-03-10', s: [S('3.5/5', 3.5, 5)] },
  ),
  review(
    'fa-checked',
    'https://mariap.github.io/blog/copper.html',
    doc(
      'en',
      "Maria's Movie Blog",
      `<h1>Maria's Movie Blog</h1><div class="post"><h2>Copper Sky Movie Review</h2><p class="date">10/24/2021</p>${'<span class="fa fa-star checked"></span>'.repeat(4)}<span class="fa fa-star"></span>${prose('en', 'Copper Sky')}</div>`,
    ),
    { t: 'Copper Sky', p: '2021-10-24', c: 'Maria', s: [S('4 checked', 4, 5)] },
  ),
  review(
    'caps',
    'https://thebackrow.example/2023/02/review-harbour-lights-2023/',
    doc(
      'en-US',
      'REVIEW: HARBOUR LIGHTS (2023) – The Back Row',
      `<article><h1 class="entry-title">REVIEW: HARBOUR LIGHTS (2023)</h1><div class="entry-meta">Posted on <a href="#"><time datetime="2023-02-11T09:00:00+00:00">February 11, 2023</time></a> by <a href="/author/tk">Tariq Khan</a></div>${prose('en', 'Harbour Lights')}<p>Three and a half stars out of five.</p><p><em>Harbour Lights is in cinemas now.</em></p></article>`,
    ),
    {
      t: 'Harbour Lights',
      y: 2023,
      c: 'Tariq Khan',
      p: '2023-02-11',
      s: [S('Three and a half stars out of five', 3.5, 5)],
    },
  ),
  review(
    'subtitle',
    'https://popcorn.example/movies/dead-tide-2-the-return-review',
    doc(
      'en',
      'Dead Tide 2: The Return Review - Popcorn Weekly',
      `<article><h1>Dead Tide 2: The Return Review</h1><p>by Lou Grey | Jul 12, 2024</p>${prose('en', 'Dead Tide 2: The Return')}<p>Final Verdict</p><p>6/10</p></article>`,
    ),
    { t: 'Dead Tide 2: The Return', c: 'Lou Grey', p: '2024-07-12', s: [S('6/10', 6, 10)] },
  ),
  review(
    'dashlead',
    'https://thequickcut.example/movie-review-copper-sky/',
    doc(
      'en',
      'Movie Review – Copper Sky | The Quick Cut',
      `<article><h1>Movie Review – Copper Sky</h1><p>September 30, 2016 · by Will Abbot · in <a href="/category/reviews" rel="category tag">Movie Reviews</a></p><p>Copper Sky, 2016.</p><p>Directed by Ida Falkenrath.<br>Starring Mara Okonjo, Teodor Vance.</p><p>SYNOPSIS: Two siblings keep a ferry running.</p>${prose('en', 'Copper Sky')}<p>Flickering Myth Rating – Film: ★ ★ ★ / Movie: ★ ★ ★ ★</p></article>`,
    ),
    {
      t: 'Copper Sky',
      y: 2016,
      d: 'Ida Falkenrath',
      c: 'Will Abbot',
      p: '2016-09-30',
      s: [S('★ ★ ★', 3, null, 'Film'), S('★ ★ ★ ★', 4, null, 'Movie')],
    },
  ),
  review(
    'imgscore',
    'https://www.moviepalace.example/reviews/copper_sky.php',
    doc(
      'en',
      'Copper Sky (2009) review at Movie Palace',
      `<table><tr><td><h1>Copper Sky (2009)</h1><img src="/images/stars/3.5stars.gif" alt="3.5 stars"><p>Review by Alan Boyd, 14 May 2009</p>${prose('en', 'Copper Sky')}</td></tr></table>`,
    ),
    { t: 'Copper Sky', y: 2009, c: 'Alan Boyd', p: '2009-05-14', s: [S('3.5 stars', 3.5, null)] },
  ),
  review(
    'procon',
    'https://gamerflix.example/movies/copper-sky-review',
    doc(
      'en',
      'Copper Sky Review | Gamerflix',
      `<main><h1>Copper Sky Review</h1><p>By Theo Marsh Published Aug 4, 2023</p>${prose('en', 'Copper Sky')}<section class="verdict"><h2>Verdict</h2><p>A quiet triumph.</p><div class="score-box"><div class="score">8</div><div>out of 10</div></div><h3>Pros</h3><ul><li>Great acting</li></ul><h3>Cons</h3><ul><li>Slow start</li></ul></section></main>`,
    ),
    { t: 'Copper Sky', c: 'Theo Marsh', p: '2023-08-04', s: [S('8 out of 10', 8, 10)] },
  ),
  review(
    'bi-icons',
    'https://kimfilms.github.io/reviews/clockwork-hearts',
    doc(
      'en',
      'Clockwork Hearts - Kim Films',
      `<nav class="navbar"><a class="navbar-brand" href="/">Kim Films</a></nav><div class="container"><h1>Clockwork Hearts</h1><p class="lead">Directed by Joon Park &bull; 2021 &bull; 118 min</p><div class="my-rating"><i class="bi bi-star-fill"></i><i class="bi bi-star-fill"></i><i class="bi bi-star-fill"></i><i class="bi bi-star-half"></i><i class="bi bi-star"></i></div>${ps(CASUAL, 'Clockwork Hearts')}<p class="text-muted">Reviewed on January 5, 2022 by Kim Tran</p></div>`,
    ),
    { t: 'Clockwork Hearts', y: 2021, d: 'Joon Park', c: 'Kim Tran', p: '2022-01-05', s: [S('3.5', 3.5, 5)] },
  ),
  review(
    'fa5',
    'https://sofafilms.example/post/clockwork-hearts',
    doc(
      'en',
      'Clockwork Hearts Review | Sofa Films',
      `<div class="post"><h2 class="post-title">Clockwork Hearts Review</h2><span class="post-meta">Published: 12/03/2020 | Author: Dev Malik</span><p>${'<i class="fas fa-star"></i>'.repeat(4)}<i class="far fa-star"></i></p>${ps(CASUAL, 'Clockwork Hearts')}</div>`,
    ),
    { t: 'Clockwork Hearts', c: 'Dev Malik', p: '2020-12-03', s: [S('4', 4, 5)] },
  ),
  review(
    'material',
    'https://filmshelf.example/r/12',
    doc(
      'en',
      'FilmShelf',
      `<h1>Clockwork Hearts (2019)</h1><div class="rating">${'<i class="material-icons">star</i>'.repeat(3)}<i class="material-icons">star_half</i><i class="material-icons">star_border</i></div><p>Review by Ana Ruiz</p>${ps(CASUAL, 'Clockwork Hearts')}`,
    ),
    { t: 'Clockwork Hearts', y: 2019, c: 'Ana Ruiz', s: [S('3.5', 3.5, 5)] },
  ),
  review(
    'glyphicon',
    'https://movieblog.example/salt',
    doc(
      'en',
      'Movie Blog | Salt Children',
      `<h1>Salt Children</h1><h4>Release Date: March 2, 2018</h4><h4>Director: Aino Berg</h4><p>${'<span class="glyphicon glyphicon-star"></span>'.repeat(3)}${'<span class="glyphicon glyphicon-star-empty"></span>'.repeat(2)}</p>${ps(PLOT, 'Salt Children')}`,
    ),
    { t: 'Salt Children', y: 2018, d: 'Aino Berg', s: [S('3', 3, 5)] },
  ),
  review(
    'halfstar',
    'http://www.filmfrenzy.example/review.asp?id=331',
    `<html><head><title>Film Frenzy - Satellite Down 2</title></head><body><table border=0><tr><td colspan=2><font size=4><b>Satellite Down 2</b></font></td></tr><tr><td>Rating:</td><td><img src="star.gif"><img src="star.gif"><img src="halfstar.gif"> (out of 4)</td></tr><tr><td>Director:</td><td>Rex Holt</td></tr><tr><td>Year:</td><td>2003</td></tr><tr><td colspan=2>${ps(HARSH, 'Satellite Down 2')}<i>Reviewed by Moe Gibbs, 7/18/2003</i></td></tr></table></body></html>`,
    { t: 'Satellite Down 2', y: 2003, d: 'Rex Holt', c: 'Moe Gibbs', p: '2003-07-18', s: [S('2.5', 2.5, 4)] },
  ),
  review(
    'meter',
    'https://quietcorner.example/film/salt-children',
    doc(
      'en',
      'Salt Children (2022) — Quiet Corner',
      `<main><h1>Salt Children <small>(2022)</small></h1><p>dir. Aino Berg</p>${ps(PLOT, 'Salt Children')}<p>Rating: <meter min="0" max="10" value="7">7/10</meter></p><p><time datetime="2023-01-08">8th January 2023</time></p></main>`,
    ),
    { t: 'Salt Children', y: 2022, d: 'Aino Berg', p: '2023-01-08', s: [S('7/10', 7, 10)] },
  ),
];
