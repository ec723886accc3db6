import { doc, review, S, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { KIDS, ps, WAR } from './texts.ts';

/** Reviews as papers, portals and blogs of many languages print them: a second lot. */
export const portals: readonly Wild[] = [
  review(
    'hobby-simple',
    'https://jdoe.github.io/movie-reviews/night-train.html',
    doc(
      'en',
      'Movie Reviews',
      `<header><h1>John's Movie Reviews</h1></header><nav><a href="index.html">Home</a> <a href="about.html">About</a></nav><main><section><h2>The Last Signal</h2><p class="info">2017 | Director: Petra Hollow | Starring: Josef Hahn, Milo Dent</p>${ps(WAR, 'The Last Signal')}<p class="score">Score: 8.5/10</p></section></main><footer>© 2018 John Doe</footer>`,
    ),
    { t: 'The Last Signal', y: 2017, d: 'Petra Hollow', s: [S('8.5/10', 8.5, 10)] },
  ),
  review(
    'kids-blog',
    'https://www.popcornmum.example/2016/07/firefly-road-film-review/',
    doc(
      'en-GB',
      'Firefly Road Film Review - Popcorn Mum',
      `<div class="site-branding"><p class="site-title">Popcorn Mum</p></div><article><h1 class="entry-title">Firefly Road Film Review</h1><p class="post-meta"><span>July 11, 2016</span> by <span class="author">Popcorn Mum</span> <a href="#c">3 Comments</a></p>${ps(KIDS, 'Firefly Road')}<p>Firefly Road is in UK cinemas from 15th July. Certificate U. Running time 92 minutes.</p></article>`,
    ),
    { t: 'Firefly Road', p: '2016-07-11' },
  ),
  review(
    'eng-tabloid',
    'https://www.dailyecho.example/showbiz/film/the-last-signal-review-12345678',
    doc(
      'en',
      'The Last Signal review: Josef Hahn is superb in this tense war drama',
      `<main><h1>The Last Signal review: Josef Hahn is superb in this tense war drama</h1><p class="sub">By Ned Colley, Film Critic</p><ul class="time-info"><li>Published 20:00, 4 Nov 2017</li><li>Updated 21:13, 4 Nov 2017</li></ul><h3>★★★★☆ (15) 104 mins</h3>${ps(WAR, 'The Last Signal')}<p>READ MORE: Ten best war films</p></main>`,
    ),
    { t: 'The Last Signal', c: 'Ned Colley', p: '2017-11-04', s: [S('★★★★☆', 4, 5)] },
  ),
  review(
    'roundup-single',
    'https://thevalleystar.example/arts/2017/11/last-signal',
    doc(
      'en',
      'Tension on the tracks | The Valley Star',
      `<article><div class="kicker">Film Review</div><h1>Tension on the tracks</h1><h2>‘The Last Signal’ finds heroism in a signal box</h2><div class="byline">NINA FOSS | Staff Writer</div><div class="date">November 9, 2017</div>${ps(WAR, '“The Last Signal”')}<p>“The Last Signal” (R) ★★★ ½ (out of four)</p></article>`,
    ),
    { t: 'The Last Signal', c: 'Nina Foss', p: '2017-11-09', s: [S('3.5/4', 3.5, 4)] },
  ),
  review(
    'de-tages',
    'https://www.abendpost.example/kultur/kino/das-letzte-signal-li.1234',
    doc(
      'de',
      'Kriegsdrama „Das letzte Signal“: Zwei Männer, ein Zug',
      `<article><span class="kicker">Film</span><h1>Zwei Männer, ein Zug</h1><p class="teaser">Petra Hollows Kriegsdrama „Das letzte Signal“ kommt mit wenigen Worten aus.</p><div class="author">Jens Krull</div><time datetime="2018-02-01T06:00:00+01:00">01.02.2018, 06:00 Uhr</time>${prose('de', '„Das letzte Signal“')}<p class="info">Das letzte Signal. GB 2017. Regie: Petra Hollow. Mit Josef Hahn, Milo Dent. 104 Minuten. FSK 12.</p></article>`,
    ),
    { t: 'Das letzte Signal', y: 2017, d: 'Petra Hollow', c: 'Jens Krull', p: '2018-02-01' },
  ),
  review(
    'de-critic',
    'https://www.kinozeit.example/film-kritiken-trailer/das-letzte-signal',
    doc(
      'de',
      'Das letzte Signal (2017) - Film, Trailer, Kritik',
      `<main><h1>Das letzte Signal (2017)</h1><h2>Warten auf den Zug</h2><p>Eine Filmkritik von Ulla Reisch</p>${prose('de', '<i>Das letzte Signal</i>')}<dl><dt>Regie:</dt><dd>Petra Hollow</dd><dt>Laufzeit:</dt><dd>104 Min.</dd></dl><div class="meinungen"><h3>Meinungen</h3><p>Paul am 3.2.2018: Toller Film! 5/5</p></div></main>`,
    ),
    { t: 'Das letzte Signal', y: 2017, d: 'Petra Hollow', c: 'Ulla Reisch' },
  ),
  review(
    'fr-lecool',
    'https://www.lebleudumiroir.example/critique-le-dernier-signal/',
    doc(
      'fr-FR',
      'LE DERNIER SIGNAL - Le Bleu',
      `<article><h1 class="entry-title">LE DERNIER SIGNAL</h1><p>Deux aiguilleurs doivent décider s’ils laissent passer un dernier train.</p><h2>Critique du film</h2>${prose('fr', '<em>Le Dernier Signal</em>')}<h2>La fiche</h2><p><strong>LE DERNIER SIGNAL</strong><br>Réalisé par Petra Hollow<br>Avec Josef Hahn, Milo Dent<br>Royaume-Uni – Drame<br>Sortie : 7 février 2018<br>Durée : 104 min</p><p>Par Théo Lamy le 5 février 2018</p></article>`,
    ),
    { t: 'Le Dernier Signal', d: 'Petra Hollow', c: 'Théo Lamy', p: '2018-02-05', y: 2018 },
  ),
  review(
    'fr-avis',
    'https://blogcine.over-blog.example/2018/02/le-dernier-signal-de-petra-hollow.html',
    doc(
      'fr',
      'Le Dernier Signal de Petra Hollow - Blog Ciné',
      `<h1><a href="/">Blog Ciné</a></h1><div class="ob-section"><h2>Le Dernier Signal de Petra Hollow</h2><div class="date">7 Février 2018</div><p>Publié par Mina</p>${prose('fr', 'Le Dernier Signal')}<p>Ma note : 15/20</p></div>`,
    ),
    { t: 'Le Dernier Signal', d: 'Petra Hollow', c: 'Mina', p: '2018-02-07', s: [S('15/20', 15, 20)] },
  ),
  review(
    'es-espinof',
    'https://www.blogdecine.example/criticas/la-ultima-senal-critica',
    doc(
      'es',
      "'La última señal': un drama bélico que aprieta los dientes",
      `<article><h1>'La última señal': un drama bélico que aprieta los dientes</h1><p class="author">Mikel Zorrila</p><time datetime="2018-03-02T09:01:34Z">2 Marzo 2018</time>${prose('es', "'La última señal'")}<h2>Valoración 3.5 sobre 5</h2></article>`,
    ),
    { t: 'La última señal', c: 'Mikel Zorrila', p: '2018-03-02', s: [S('3.5 sobre 5', 3.5, 5)] },
  ),
  review(
    'it-blog',
    'https://cinefiliaritrovata.example/lultimo-segnale/',
    doc(
      'it',
      'L’ultimo segnale di Petra Hollow | Cinefilia',
      `<article><h1>“L’ultimo segnale” di Petra Hollow</h1><p>Scritto da Anna Berti, Recensioni, 3 marzo 2018</p>${prose('it', '<em>L’ultimo segnale</em>')}<p>Giudizio: ★★★½</p></article>`,
    ),
    { t: 'L’ultimo segnale', d: 'Petra Hollow', c: 'Anna Berti', p: '2018-03-03', s: [S('★★★½', 3.5, null)] },
  ),
  review(
    'nl-krant',
    'https://www.dekrant.example/cultuur/het-laatste-sein-b123',
    doc(
      'nl',
      'Het laatste sein is oorlogsdrama zonder helden ★★★★☆',
      `<article><p>recensie film</p><h1>Het laatste sein is oorlogsdrama zonder helden ★★★★☆</h1><p>Floor Kuiper 15 februari 2018, 10:00</p>${prose('nl', 'Het laatste sein')}<p>Het laatste sein<br>Drama<br>★★★★☆<br>Regie Petra Hollow.<br>Met Josef Hahn, Milo Dent.<br>104 min., in 31 zalen.</p></article>`,
    ),
    { t: 'Het laatste sein', d: 'Petra Hollow', c: 'Floor Kuiper', p: '2018-02-15', s: [S('★★★★☆', 4, 5)] },
  ),
  review(
    'pl-portal',
    'https://naekranie.example/recenzje/ostatni-sygnal',
    doc(
      'pl',
      'Ostatni sygnał - recenzja filmu',
      `<article><h1>Ostatni sygnał – recenzja filmu</h1><p>Adam Siennica</p><p>02.03.2018, 10:15</p>${prose('pl', '<i>Ostatni sygnał</i>')}<div class="ocena"><span>Ocena recenzenta</span><strong>7</strong><span>/10</span></div><div class="users"><span>Ocena użytkowników</span><strong>8.1</strong></div></article>`,
    ),
    { t: 'Ostatni sygnał', c: 'Adam Siennica', p: '2018-03-02', s: [S('7/10', 7, 10)] },
  ),
  review(
    'cs-portal',
    'https://www.cervenykoberec.example/recenze-posledni-signal/',
    doc(
      'cs',
      'Recenze: Poslední signál – válka bez hrdinů',
      `<article><h1>Recenze: Poslední signál – válka bez hrdinů</h1><p>Autor: Jan Varga, 12. 2. 2018</p>${prose('cs', 'Poslední signál')}<p>Naše hodnocení: 7/10</p></article>`,
    ),
    { t: 'Poslední signál', c: 'Jan Varga', p: '2018-02-12', s: [S('7/10', 7, 10)] },
  ),
  review(
    'tr-blog',
    'https://filmloverss.example/son-isaret/',
    doc(
      'tr',
      'Son İşaret: Savaşın Sessizliği',
      `<article><h1>Son İşaret: Savaşın Sessizliği</h1><div class="meta"><a href="/author/ece" rel="author">Ece Yılmaz</a> <time datetime="2018-03-02">2 Mart 2018</time> <a href="/category/elestiri" rel="category tag">Eleştiri</a></div>${prose('tr', 'Son İşaret')}</article>`,
    ),
    { t: 'Son İşaret', c: 'Ece Yılmaz', p: '2018-03-02' },
  ),
  review(
    'ru-blog',
    'https://www.kinoafisha.example/news/recenziya-posledniy-signal/',
    doc(
      'ru',
      '«Последний сигнал»: война без героев — рецензия',
      `<article><h1>«Последний сигнал»: война без героев</h1><div>Рецензия</div><div>2 марта 2018, 12:00</div><div>Текст: Антон Белов</div>${prose('ru', '«Последний сигнал»')}<p>★★★★☆</p></article>`,
    ),
    { t: 'Последний сигнал', c: 'Антон Белов', p: '2018-03-02', s: [S('★★★★☆', 4, 5)] },
  ),
  review(
    'ja-blog',
    'https://eigakantoku.hatenablog.example/entry/2018/03/02/200000',
    doc(
      'ja',
      '『最後の信号』感想 - 映画日記',
      `<article><h1 class="entry-title">『最後の信号』感想</h1><time datetime="2018-03-02T11:00:00Z">2018-03-02</time>${prose('ja', '最後の信号')}</article>`,
    ),
    { t: '最後の信号', p: '2018-03-02' },
  ),
  review(
    'gatsby',
    'https://cinelog.example/the-last-signal/',
    doc(
      'en',
      'The Last Signal (2017)',
      `<div id="___gatsby"><main><h1>The Last Signal <span class="year">2017</span></h1><div class="grade"><img src="/a-minus.svg" alt="A- rating"/></div><p>Watched on <a href="/viewings">Mar 3, 2019</a></p>${ps(WAR, 'The Last Signal')}</main></div>`,
    ),
    { t: 'The Last Signal', y: 2017, s: [S('A-', 'A-')] },
  ),
  review(
    'notitle',
    'https://reelrants.example/2018/03/02/all-quiet-at-the-depot/',
    doc(
      'en',
      'All quiet at the depot | Reel Rants',
      `<article><h1>All quiet at the depot</h1><p>Posted by Gil on March 2, 2018 · <a rel="category tag">Movie Reviews</a></p><p><strong>The Last Signal</strong> (2017)<br>Directed by Petra Hollow<br>Written by Sam Oke<br>★★★★</p>${ps(WAR, '<em>The Last Signal</em>')}</article>`,
    ),
    { t: 'The Last Signal', y: 2017, d: 'Petra Hollow', c: 'Gil', p: '2018-03-02', s: [S('★★★★', 4, null)] },
  ),
  review(
    'numbered',
    'https://1001films.example/234-the-last-signal-1944',
    doc(
      'en',
      '#234. The Last Signal (1944)',
      `<article><h1>#234. The Last Signal (1944)</h1><p>Director: Petra Hollow</p>${ps(WAR, 'The Last Signal')}<p>My verdict: 4 stars out of 5</p><p>October 3, 2012</p></article>`,
    ),
    { t: 'The Last Signal', y: 1944, d: 'Petra Hollow', p: '2012-10-03', s: [S('4 stars out of 5', 4, 5)] },
  ),
];
