import { doc, headed, other, review, S, T, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { PLOT, ps } from './texts.ts';

/** Film, maker and critic where the heading hides them or says them in passing. */
export const unnamed: readonly Wild[] = [
  headed('maker-before-the-title', 'Film review: Aino Berg’s Salt Children is a fever', 'Salt Children', {
    d: 'Aino Berg',
  }),
  headed(
    'maker-in-brackets',
    'Salt Children (Aino Berg)',
    'Salt Children',
    { d: 'Aino Berg', s: [S('', 4, 5)] },
    '<p>Berg lets nobody off. Rating: 4/5</p>',
  ),
  review(
    'only italics name the film',
    'https://slowburn.example/salt-children/',
    doc(
      'en',
      'Mothers, mines and metal',
      `<article><a rel="tag" href="/tag/film-reviews/">Film reviews</a><h1>Mothers, mines and metal</h1><p>Aino Berg’s <em>Salt Children</em> digs deep and finds most of what it looks for.</p><p><a rel="author" href="/author/ellie">Ellie Marsh</a></p>${ps(PLOT, '<em>Salt Children</em>')}<p>★★★★☆</p></article>`,
    ),
    { t: 'Salt Children', d: 'Aino Berg', c: 'Ellie Marsh', s: [S('', 4, 5)] },
  ),
  review(
    'standfirst names the film',
    'https://letters.example/p/the-mine-will-see-you-now',
    doc(
      'en',
      'The mine will see you now',
      `<article><h1>The mine will see you now</h1><h3>Reviewing Aino Berg’s <em>Salt Children</em></h3><p>Maya Lind</p>${ps(PLOT, '<em>Salt Children</em>')}</article>`,
    ),
    { t: 'Salt Children', d: 'Aino Berg', c: 'Maya Lind' },
  ),
  review(
    'my rating in a sentence',
    'https://recomendaciones.example/2009/12/hijos-de-la-sal.html',
    doc(
      'es',
      'Las recomendaciones: Hijos de la sal (Aino Berg)',
      `<h1>Las recomendaciones</h1><h2>lunes, 7 de diciembre de 2009</h2><article><h3 class="post-title">Hijos de la sal (Aino Berg)</h3><div>${prose('es', 'Hijos de la sal')}<p>Berg no se equivoca. Mi valoración es de un 9.</p></div><div>Publicado por Pablo Ruiz en 12:31</div></article>`,
    ),
    { d: 'Aino Berg', c: 'Pablo Ruiz', p: '2009-12-07', s: [S('', 9)] },
  ),
  review(
    'maker after the film at the end',
    'https://nieuws.example/recensie/zoutkinderen',
    doc(
      'nl',
      'Recensie: Zoutkinderen ★★★★',
      `<article><h1>Recensie: Zoutkinderen ★★★★</h1><p>zaterdag 11 december 2021 | Bert Hermans</p>${prose('nl', 'Zoutkinderen')}<p>Zoutkinderen van Aino Berg met Mara Okonjo, duur: 1u52.</p></article>`,
    ),
    { t: 'Zoutkinderen', d: 'Aino Berg', c: 'Bert Hermans', p: '2021-12-11', s: [S('', 4)] },
  ),
  review(
    'entry signed in its foot',
    'https://plainwords.example/salt-children',
    doc(
      'en',
      'Salt Children · Plain Words',
      `<main class="h-entry"><h1 class="p-name">Salt Children</h1><p>UK 2023 · 131 min · Dir. Aino Berg</p>${ps(PLOT, 'Salt Children')}<p>Two stars out of five.</p><footer><a class="p-author h-card">June Abara</a>, <time class="dt-published" datetime="2023-12-29">29.12.2023</time></footer></main>`,
    ),
    { t: 'Salt Children', y: 2023, d: 'Aino Berg', c: 'June Abara', p: '2023-12-29', s: [S('', 2, 5)] },
  ),
  review(
    'changed on another day in the same line',
    'https://butaca.example/critica-hijos-de-la-sal/',
    doc(
      'es',
      'Crítica de «Hijos de la sal»',
      `<article><h1>Crítica de «Hijos de la sal»</h1><div class="entry-meta">Por <a rel="author">Lucía Márquez</a> | <time datetime="2023-12-06T10:30:00+01:00">6 diciembre, 2023</time> | Actualizado: 8 diciembre, 2023</div>${prose('es', 'Hijos de la sal')}</article>`,
    ),
    { t: 'Hijos de la sal', c: 'Lucía Márquez', p: '2023-12-06' },
  ),
  review(
    'signed in Italian, at an hour in Polish',
    'https://gattonero.example/2023/09/figli-del-sale/',
    doc(
      'it',
      'Figli del sale (2023) di Aino Berg – Recensione',
      `<article><h1>Figli del sale (2023) di Aino Berg – Recensione</h1><p>Pubblicato il 11/09/2023 <span class="byline">da <a>Giulia Ferri</a></span></p>${prose('it', 'Figli del sale')}<p>VOTO: 7,5</p></article>`,
    ),
    { t: 'Figli del sale', y: 2023, d: 'Aino Berg', c: 'Giulia Ferri', p: '2023-09-11', s: [S('', 7.5)] },
  ),
  review(
    'two offices in one label',
    'https://filmtagebuch.example/2025/09/salzkinder/',
    doc(
      'de',
      'Salzkinder [Filmkritik]',
      `<article><h2>Salzkinder [Filmkritik]</h2><p>Geschrieben von Anke am 18. September 2025</p><p>Deutschland 2025 | 86 Minuten | FSK 12 | Regie &amp; Drehbuch: Aino Berg | mit Mara Okonjo</p>${prose('de', 'Salzkinder')}<p>⭐️⭐️⭐️⭐️ von 5</p></article>`,
    ),
    { t: 'Salzkinder', y: 2025, d: 'Aino Berg', c: 'Anke', p: '2025-09-18', s: [S('', 4, 5)] },
  ),
  review(
    'a film of somebody’s below the heading',
    'https://cine.example/critique/les-enfants-de-sel',
    doc(
      'fr',
      'Les Enfants de sel, film d’Aino Berg',
      `<article><h1>LES ENFANTS DE SEL</h1><h2>un film de Aino Berg</h2>${prose('fr', 'Les Enfants de sel')}<p>Note : 3/5</p></article>`,
    ),
    { t: 'Les Enfants de sel', d: 'Aino Berg', s: [S('', 3, 5)] },
  ),
  review(
    'site between the film and the word for reviews',
    'https://cineglobe.example/archives/2014/03/24/29508.html',
    doc(
      'fr',
      'Sel : les enfants du désert - Cinéglobe - Critiques des films à l’affiche par Aline',
      `<h1><a href="/">Cinéglobe</a></h1><div class="blogbody"><div>24 mars 2014</div><h3>Sel : les enfants du désert</h3><p>Note : 11/20</p><p>Réalisateur : Aino Berg</p>${prose('fr', 'Sel : les enfants du désert')}<p>Posté par Aline à 19:05 - Permalien</p></div>`,
    ),
    { t: 'Sel : les enfants du désert', d: 'Aino Berg', c: 'Aline', p: '2014-03-24', s: [S('', 11, 20)] },
  ),
  review(
    'debut of the maker, words of the critic',
    'https://fila.example/2017/03/hijos.html',
    doc(
      'es',
      'Crítica: Hijos de la sal',
      `<article><h1>Crítica: Hijos de la sal</h1><p>Words: Jess Boyle // 24.3.2017</p><p>El debut de Aino Berg apunta maneras.</p>${prose('es', 'Hijos de la sal')}<p>Calificación: 5</p></article>`,
    ),
    { t: 'Hijos de la sal', d: 'Aino Berg', c: 'Jess Boyle', s: [S('', 5)] },
  ),
  other(
    'a game after a film',
    'https://deck.example/copper-sky-rogue',
    doc(
      'en',
      'Copper Sky: Rogue Tide review',
      `<article><h1>Copper Sky: Rogue Tide review: in VR, everyone can hear you row</h1><p>Dom Pell | December 19, 2024</p>${T(['The 1979 film still casts a long shadow, and this shooter knows it. You are a ferry captain, and the pirates come at you out of the fog.', 'The headset puts you on the film’s decks, and the sound is a marvel. Shooting is satisfying; the map is not. Enemies respawn so often that dread turns into chores.', 'The story ends on a cliffhanger for part two.'])}<p>Score: 7/10</p></article>`,
    ),
  ),
  other(
    'a film on the stage',
    'https://whisper.example/salt-children',
    doc(
      'en',
      'Salt Children review – Mara Okonjo stuns in revival',
      `<article><h1>Salt Children review – Mara Okonjo stuns in stripped-back revival</h1><p>Ada Long · 13 October 2023 · Old Mint playhouse</p>${T(['Aino Berg’s film of 1998 casts a long shadow, and this musical steps right into it. Cameras follow the cast out into the street and project their faces behind them.', 'Okonjo is thrilling: vain, funny, in huge voice. The choreography is jagged, the orchestra superb, the direction so bold that you half expect credits.', 'At the Old Mint until 6 January.'])}<p>★★★★☆</p></article>`,
    ),
  ),
];
