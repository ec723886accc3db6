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
