import { doc, review, S, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { COM, DOCU, ps } from './texts.ts';

/** Reviews as film clubs, school papers and small blogs print them. */
export const clubs: readonly Wild[] = [
  review(
    'a2',
    'https://dryland.example/blog/review-thirst',
    doc(
      'en',
      'Documentary Review: “Thirst”',
      `<article><h1>Documentary Review: “Thirst”</h1><div class="byline">Reviewed by: Sal Okoye</div><div class="date">Thursday, 14 March 2019</div>${ps(DOCU, '<i>Thirst</i>')}<p>5 stars out of 5</p></article>`,
    ),
    { t: 'Thirst', c: 'Sal Okoye', p: '2019-03-14', s: [S('5 stars out of 5', 5, 5)] },
  ),
  review(
    'a3',
    'https://filmcritica.example/pane-e-rose',
    doc(
      'it',
      'Pane e rose - la recensione',
      `<article><h1>Pane e rose</h1><h2>La recensione del film con Bea Quill</h2><p>A cura di Lia Conti</p><p>Pubblicato il 12/04/2015</p>${prose('it', '<i>Pane e rose</i>')}<p>Valutazione: 3,5 su 5</p></article>`,
    ),
    { t: 'Pane e rose', c: 'Lia Conti', p: '2015-04-12', s: [S('3,5 su 5', 3.5, 5)] },
  ),
  review(
    'a4',
    'https://cine-ciel.example/pain-et-roses',
    doc(
      'fr',
      'Pain et Roses - Ciné-Ciel',
      `<main><p>Critiques</p><h1>Pain et Roses</h1><p>Hugo Stam, 2014 (Royaume-Uni)</p>${prose('fr', 'Pain et Roses')}<p><strong>Jules Ferrand</strong> – 4 mai 2015</p><p>★★★☆☆</p></main>`,
    ),
    { t: 'Pain et Roses', y: 2014, c: 'Jules Ferrand', p: '2015-05-04', s: [S('★★★☆☆', 3, 5)] },
  ),
  review(
    'a5',
    'https://filmstube.example/2015/brot-und-rosen-filmkritik/',
    doc(
      'de',
      'Brot und Rosen – Filmkritik – Filmstube',
      `<article><h1>Brot und Rosen – Filmkritik</h1><div class="post-meta">12. Mai 2015 | Tom Hardt | Filme | 2 Kommentare</div>${prose('de', '<em>Brot und Rosen</em>')}<p>Regie: Hugo Stam, Darsteller: Bea Quill, Laufzeit: 94 Min, FSK 6</p><p>6,5/10</p></article>`,
    ),
    { t: 'Brot und Rosen', d: 'Hugo Stam', c: 'Tom Hardt', p: '2015-05-12', s: [S('6,5/10', 6.5, 10)] },
  ),
  review(
    'a6',
    'https://cinepop.example/criticas/critica-pao-e-rosas',
    doc(
      'pt-BR',
      'Crítica: Pão e Rosas diverte sem pretensão',
      `<article><h1>Crítica: Pão e Rosas diverte sem pretensão</h1><p>Por Rita Lemos, 3 de junho de 2015 às 10:00</p>${prose('pt', 'Pão e Rosas')}<p>Avaliação: 7/10</p></article>`,
    ),
    { t: 'Pão e Rosas', c: 'Rita Lemos', p: '2015-06-03', s: [S('7/10', 7, 10)] },
  ),
  review(
    'a7',
    'https://cinemania.example/2015/pan-y-rosas-critica',
    doc(
      'es',
      'Pan y rosas: Crítica',
      `<article><h1>Crítica de Pan y rosas</h1><span class="autor">Texto: Luis Pardo</span><span>15-05-2015</span><p>Director: Hugo Stam. Reparto: Bea Quill. Género: Comedia. País: Reino Unido. Año: 2014. Duración: 94 min.</p>${prose('es', '<em>Pan y rosas</em>')}<p>Calificación: 3 / 5</p></article>`,
    ),
    { t: 'Pan y rosas', y: 2014, d: 'Hugo Stam', c: 'Luis Pardo', p: '2015-05-15', s: [S('3 / 5', 3, 5)] },
  ),
  review(
    'a8',
    'https://kinobloggen.example/recension-brod-och-rosor',
    doc(
      'sv',
      'Recension av Bröd och rosor (2014)',
      `<article><h1>Recension av Bröd och rosor (2014)</h1><p>Skriven av Malin Ek den 4 juni 2015</p>${prose('sv', 'Bröd och rosor')}<p>Mitt betyg: 3/5</p></article>`,
    ),
    { t: 'Bröd och rosor', y: 2014, c: 'Malin Ek', p: '2015-06-04', s: [S('3/5', 3, 5)] },
  ),
  review(
    'a9',
    'https://filmz.example/anmeldelse/brod-og-roser',
    doc(
      'da',
      'Brød og roser | Filmz',
      `<article><h1>Brød og roser</h1><p>Anmeldelse af Bo Krog</p><p>4. juni 2015</p>${prose('da', '<i>Brød og roser</i>')}<p>Karakter: 4 ud af 6 stjerner</p></article>`,
    ),
    { t: 'Brød og roser', c: 'Bo Krog', p: '2015-06-04', s: [S('4 ud af 6', 4, 6)] },
  ),
  review(
    'a10',
    'https://film.example/kritika/kenyer-es-rozsak',
    doc(
      'hu',
      'Kenyér és rózsák (2014) – kritika',
      `<article><h1>Kenyér és rózsák – kritika</h1><p>Szerző: Nagy Péter</p><p>2015. május 12.</p>${prose('hu', 'Kenyér és rózsák')}<p>Pontszám: 7/10</p></article>`,
    ),
    { t: 'Kenyér és rózsák', c: 'Nagy Péter', p: '2015-05-12', y: 2014, s: [S('7/10', 7, 10)] },
  ),
  review(
    'a11',
    'https://elokuvablogi.example/arvio-leipaa-ja-ruusuja',
    doc(
      'fi',
      'Leipää ja ruusuja (2014)',
      `<article><h1>Leipää ja ruusuja (2014)</h1><p>Arvostelu | 3.6.2015 | Tuomas Lehti</p>${prose('fi', 'Leipää ja ruusuja')}<p>Arvosana: 3/5</p></article>`,
    ),
    { t: 'Leipää ja ruusuja', y: 2014, c: 'Tuomas Lehti', p: '2015-06-03', s: [S('3/5', 3, 5)] },
  ),
  review(
    'a12',
    'https://kritik.example/kino/hlib-i-trojandy',
    doc(
      'uk',
      '«Хліб і троянди»: рецензія',
      `<article><h1>«Хліб і троянди»: рецензія</h1><p>Іван Ткач, 12 травня 2015</p>${prose('uk', '«Хліб і троянди»')}<p>Оцінка: 7 з 10</p></article>`,
    ),
    { t: 'Хліб і троянди', c: 'Іван Ткач', p: '2015-05-12', s: [S('7 з 10', 7, 10)] },
  ),
  review(
    'a13',
    'https://recenzie.example/film/paine-si-trandafiri',
    doc(
      'ro',
      'Recenzie film: Pâine și trandafiri',
      `<article><h1>Recenzie film: Pâine și trandafiri</h1><p>Autor: Ioana Pop | 12 mai 2015</p>${prose('ro', 'Pâine și trandafiri')}<p>Nota mea: 7/10</p></article>`,
    ),
    { t: 'Pâine și trandafiri', c: 'Ioana Pop', p: '2015-05-12', s: [S('7/10', 7, 10)] },
  ),
  review(
    'a14',
    'https://eiga.example/review/pan-to-bara',
    doc(
      'ja',
      '映画『パンとバラ』レビュー',
      `<article><h1>映画『パンとバラ』レビュー</h1><p>2015年5月12日</p>${prose('ja', 'パンとバラ')}<p>★★★☆☆</p></article>`,
    ),
    { t: 'パンとバラ', p: '2015-05-12', s: [S('★★★☆☆', 3, 5)] },
  ),
  review(
    'a15',
    'https://thefilmbook.example/thirst-doc-review/',
    doc(
      'en-US',
      'Thirst Documentary Review: Waiting for Rain',
      `<article><h1>Thirst Review: Waiting for Rain [Hot Docs 2019]</h1><p class="author-box"><a href="/author/rex">Rex Dunn</a></p><p><time datetime="2019-05-02T14:00:00-05:00">May 2, 2019</time></p><p><strong>Thirst (2018)</strong> <strong>Film Review</strong>, a movie directed by Ana Botha.</p>${ps(DOCU, '<strong>Thirst</strong>')}<p><strong>Rating: 8.5/10</strong></p></article>`,
    ),
    { t: 'Thirst', y: 2018, d: 'Ana Botha', c: 'Rex Dunn', p: '2019-05-02', s: [S('8.5/10', 8.5, 10)] },
  ),
  review(
    'a17',
    'https://schoolpaper.example/2019/03/thirst-quenches',
    doc(
      'en',
      'The Lion’s Roar : ‘Thirst’ quenches',
      `<article><h1 class="sno-story-headline">‘Thirst’ quenches</h1><div><span>Priya Shah</span>, <span>A&E Editor</span></div><div class="time-wrapper">March 20, 2019</div>${ps(DOCU, '“Thirst”')}<p>Rating: A</p></article>`,
    ),
    { t: 'Thirst', c: 'Priya Shah', p: '2019-03-20', s: [S('A', 'A')] },
  ),
  review(
    'a18',
    'https://mubilog.example/thirst',
    doc(
      'en',
      'Thirst (Botha, 2018)',
      `<article><h1>Thirst (Botha, 2018)</h1><p class="meta">seen 12 Mar 2019</p>${ps(DOCU, 'Thirst')}<p>***½</p></article>`,
    ),
    { t: 'Thirst', y: 2018, s: [S('***½', 3.5, null)] },
  ),
  review(
    'a19',
    'https://couplecritics.example/bread-and-roses-review',
    doc(
      'en',
      'Bread & Roses (2014) Review',
      `<article><h1>Bread &amp; Roses (2014) Review</h1><p>by Anna and Joel Weiss on 6 June 2014</p>${ps(COM, 'Bread &amp; Roses')}<p>Anna: 4/5<br>Joel: 3/5</p></article>`,
    ),
    {
      t: 'Bread & Roses',
      y: 2014,
      c: 'Anna, Joel Weiss',
      p: '2014-06-06',
      s: [S('Anna: 4/5', 4, 5, 'Anna'), S('Joel: 3/5', 3, 5, 'Joel')],
    },
  ),
  review(
    'a20',
    'https://vlog.example/watch',
    doc(
      'en',
      'Bread & Roses - Movie Review',
      `<main><h1>Bread &amp; Roses - Movie Review</h1><p>CineChat · 12,034 views · Jun 6, 2014</p>${ps(COM, 'Bread &amp; Roses')}</main>`,
    ),
    { t: 'Bread & Roses', p: '2014-06-06' },
  ),
];
