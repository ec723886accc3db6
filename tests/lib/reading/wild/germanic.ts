import { doc, og, review, S, type Wild } from './page.ts';
import { prose } from './prose.ts';

/** Reviews in Germanic and Nordic languages, as papers and blogs print them. */
export const germanic: readonly Wild[] = [
  review(
    'blogger-de',
    'https://filmtagebuch.blogspot.com/2019/11/kritik-die-letzte-faehre.html',
    doc(
      'de',
      'Filmtagebuch: Kritik: Die letzte Fähre (2019)',
      `<div id="header"><h1 class="title"><a href="/">Filmtagebuch</a></h1></div><div class="date-outer"><h2 class="date-header"><span>Sonntag, 17. November 2019</span></h2><div class="post hentry"><h3 class="post-title entry-title">Kritik: Die letzte Fähre (2019)</h3><div class="post-body entry-content"><div><b>Regie:</b> Ida Falkenrath<br><b>Drehbuch:</b> Ida Falkenrath, Tom Ek<br><b>Darsteller:</b> Mara Okonjo, Teodor Vance<br><b>Land:</b> D 2019<br><b>Laufzeit:</b> 112 Min.</div>${prose('de', 'Die letzte Fähre')}<p><b>Wertung: 7/10</b></p></div><div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">Jonas Brandt</span></span> <span class="post-timestamp">um <abbr class="published" title="2019-11-17T20:11:00+01:00">20:11</abbr></span> <span class="post-labels">Labels: <a href="/search/label/Drama" rel="tag">Drama</a>, <a rel="tag" href="/search/label/Filmkritik">Filmkritik</a></span></div></div></div><div id="comments"><h4>2 Kommentare:</h4><p>Anonym: Ich gebe 9/10!</p></div>`,
      '<link rel="canonical" href="https://filmtagebuch.blogspot.com/2019/11/kritik-die-letzte-faehre.html">',
    ),
    {
      t: 'Die letzte Fähre',
      y: 2019,
      d: 'Ida Falkenrath',
      c: 'Jonas Brandt',
      p: '2019-11-17',
      s: [S('7/10', 7, 10)],
      u: 'https://filmtagebuch.blogspot.com/2019/11/kritik-die-letzte-faehre.html',
    },
  ),
  review(
    'nl-site',
    'https://filmvandaag.example/recensies/de-laatste-veerboot',
    doc(
      'nl',
      'Recensie De laatste veerboot | Film Vandaag',
      `<main><article><h1>De laatste veerboot</h1><p class="meta">Recensie door Sanne de Wit | 4 april 2021</p><p class="facts">Regie: Ida Falkenrath | Cast: Mara Okonjo (Ro), Teodor Vance (Ben) | Speelduur: 112 minuten | Jaar: 2020</p>${prose('nl', 'De laatste veerboot')}<p class="rating">Beoordeling: 3,5 van 5 sterren</p></article></main>`,
    ),
    {
      t: 'De laatste veerboot',
      y: 2020,
      d: 'Ida Falkenrath',
      c: 'Sanne de Wit',
      p: '2021-04-04',
      s: [S('3,5 van 5', 3.5, 5)],
    },
  ),
  review(
    'sv-site',
    'https://norrbladet.example/kultur/film/recension-den-sista-farjan',
    doc(
      'sv',
      'Recension: ”Den sista färjan” är en stillsam pärla',
      `<article><p class="vignette">Filmrecension</p><h1>”Den sista färjan” är en stillsam pärla</h1><p class="byline">Av: Eva Lindmark</p><p>Publicerad 12 oktober 2023</p><div class="fakta"><p>”Den sista färjan”</p><p>Regi: Ida Falkenrath</p><p>I rollerna: Mara Okonjo, Teodor Vance</p><p>Betyg: 4 av 5</p></div>${prose('sv', '”Den sista färjan”')}</article>`,
    ),
    {
      t: 'Den sista färjan',
      d: 'Ida Falkenrath',
      c: 'Eva Lindmark',
      p: '2023-10-12',
      s: [S('4 av 5', 4, 5)],
    },
  ),
  review(
    'da-site',
    'https://dagensfilm.example/anmeldelser/den-sidste-faerge',
    doc(
      'da',
      'Anmeldelse: Den sidste færge',
      `<article><h1>Anmeldelse: Den sidste færge</h1><div class="rating"><img src="/img/stjerne_fuld.png" alt="stjerne"><img src="/img/stjerne_fuld.png" alt="stjerne"><img src="/img/stjerne_fuld.png" alt="stjerne"><img src="/img/stjerne_fuld.png" alt="stjerne"><img src="/img/stjerne_tom.png" alt=""><img src="/img/stjerne_tom.png" alt=""></div><p>Af Mette Holm, 3. marts 2022</p>${prose('da', '»Den sidste færge«')}<p>Instruktør: Ida Falkenrath. Danmark, 2021. 112 min.</p></article>`,
    ),
    {
      t: 'Den sidste færge',
      y: 2021,
      d: 'Ida Falkenrath',
      c: 'Mette Holm',
      p: '2022-03-03',
      s: [S('4 of 6 drawn', 4, 6)],
    },
  ),
  review(
    'no-site',
    'https://byavisa.example/kultur/i/abc123/anmeldelse-den-siste-fergen',
    doc(
      'nb',
      'Filmanmeldelse: «Den siste fergen»',
      `<article><h1>Filmanmeldelse: «Den siste fergen»</h1><p class="byline">Anmeldt av Kari Moe</p><time datetime="2021-09-17T07:00:00Z">17. september 2021</time><p>TERNINGKAST: 5</p><p>«Den siste fergen»<br>Drama<br>Regi: Ida Falkenrath<br>Premiere: 17. september</p>${prose('no', '«Den siste fergen»')}</article>`,
    ),
    {
      t: 'Den siste fergen',
      d: 'Ida Falkenrath',
      c: 'Kari Moe',
      p: '2021-09-17',
      s: [S('TERNINGKAST: 5', 5, 6)],
    },
  ),
  review(
    'fi-site',
    'https://kuvaruutu.example/arvostelu/viimeinen-lautta',
    doc(
      'fi',
      'Arvostelu: Viimeinen lautta | Kuvaruutu',
      `<article><h1>Arvostelu: Viimeinen lautta</h1><p>Teksti: Liisa Korpela</p><p>14.2.2020</p><p>Ohjaus: Ida Falkenrath. Pääosissa: Mara Okonjo, Teodor Vance. Kesto: 112 min. Ensi-ilta 14.2.</p>${prose('fi', 'Viimeinen lautta')}<p>★★★★</p></article>`,
    ),
    {
      t: 'Viimeinen lautta',
      d: 'Ida Falkenrath',
      c: 'Liisa Korpela',
      p: '2020-02-14',
      s: [S('★★★★', 4, null)],
    },
  ),
  review(
    'typo3',
    'https://www.stadtblatt.example/kultur/film/detail/die-letzte-faehre',
    doc(
      'de',
      'Stadtblatt: Die letzte Fähre',
      `<div class="news-single"><div class="article"><h1 itemprop="headline">Die letzte Fähre</h1><p class="news-list-date"><time itemprop="datePublished" datetime="2014-05-08">08.05.2014</time></p><p class="teaser">GB 2014 R: Ida Falkenrath D: Mara Okonjo, Teodor Vance 112 Min. FSK: 12</p>${prose('de', 'Die letzte Fähre')}<p>Susanne Veil</p></div></div>`,
    ),
    { t: 'Die letzte Fähre', y: 2014, d: 'Ida Falkenrath', c: 'Susanne Veil', p: '2014-05-08' },
  ),
  review(
    'factbox',
    'https://kinofenster.example/film/kritik/nachtgarten',
    doc(
      'de',
      'Nachtgarten - Filmkritik - Kinofenster',
      `<article><h1>Nachtgarten</h1><p class="autor">Eine Kritik von Petra Sommer</p><table class="facts"><tr><th>Regie</th><td>Ida Falkenrath</td></tr><tr><th>Erscheinungsjahr</th><td>2017</td></tr><tr><th>Bewertung</th><td>8 / 10</td></tr></table>${prose('de', 'Nachtgarten')}</article>`,
      og({ 'article:published_time': '2017-10-19T09:00:00+02:00' }),
    ),
    {
      t: 'Nachtgarten',
      y: 2017,
      d: 'Ida Falkenrath',
      c: 'Petra Sommer',
      p: '2017-10-19',
      s: [S('8 / 10', 8, 10)],
    },
  ),
  review(
    'de2',
    'https://filmgeist.example/salzkinder-kritik/',
    doc(
      'de',
      'Salzkinder (2021) | Filmgeist',
      `<article><h1>„Salzkinder“: Im Schlaf vereint</h1><p class="meta">08. Februar 2022 – Autor: Lena Vogt</p>${prose('de', '„Salzkinder“')}<p>OT: Salt Children, SE/FI 2021, Regie: Aino Berg, Laufzeit: 101 Minuten, FSK 16, Kinostart: 10. Februar 2022</p><p>Bewertung: ●●●○○</p></article>`,
    ),
    { t: 'Salzkinder', y: 2021, d: 'Aino Berg', c: 'Lena Vogt', p: '2022-02-08', s: [S('●●●○○', 3, 5)] },
  ),
];
