import { doc, headed, ld, review, S, side, T, type Wild } from './page.ts';
import { prose } from './prose.ts';
import { PLOT, ps } from './texts.ts';

const star = '<i class="td-icon-star"></i>';
const half = '<i class="td-icon-star-half"></i>';
const empty = '<i class="td-icon-star-empty"></i>';
const fivestar = [1, 2, 3, 4, 5]
  .map((at) => `<div class="star star-${at}"><span class="on">${at === 1 ? '5' : ''}</span></div>`)
  .join('');

/** Boxes of parts and sums as themes and plugins draw them, with the visitors' marks beside. */
export const boxes: readonly Wild[] = [
  headed(
    'box-of-parts-in-lines',
    '‘Salt Children’ Review: Dreams in Unison',
    'Salt Children',
    { s: [S('', 8, 10, 'Story'), S('', 10, 10, 'Look'), S('', 8, 10, 'Overall')] },
    '<div class="review-wrapper"><ul class="review-list"><li><div>Story - 8/10</div></li><li><div>Look - 10/10</div></li></ul><div class="review-total-wrapper"><span class="review-total-box"><h5>Overall</h5><div>8/10</div></span></div><div class="user-review-area"><h5 class="user-review-title">User Review</h5><span class="review-total-box">9.1/10 <small>(12 votes)</small></span></div></div>',
  ),
  headed(
    'box-of-percents',
    'Movie Review: Salt Children',
    'Salt Children',
    { s: [S('', 90, 100, 'Dread'), S('', 70, 100, 'Ending'), S('', 80, 100)] },
    '<div id="review-box" class="review-percentage"><h2>Our verdict</h2><div class="review-item"><span><h5>Dread - 90%</h5><span style="width:90%"></span></span></div><div class="review-item"><span><h5>Ending - 70%</h5><span style="width:70%"></span></span></div><div class="review-final-score"><h3>80%</h3><h4>Very Good</h4></div><div class="user-rate-wrap"><strong>User Rating: </strong><span>3.4</span> ( 7 votes)</div></div>',
  ),
  headed(
    'table-of-stars',
    'Film review: Salt Children',
    'Salt Children',
    { s: [S('', 3.8), S('', 4.5, 5, 'Direction'), S('', 3, 5, 'Screenplay')] },
    `<table class="td-review"><tr class="td-review-row-stars"><td class="td-review-desc">Direction</td><td class="td-review-stars">${star.repeat(4)}${half}</td></tr><tr class="td-review-row-stars"><td class="td-review-desc">Screenplay</td><td class="td-review-stars">${star.repeat(3)}${empty.repeat(2)}</td></tr><tr><td>Loud and bleak.</td><td class="td-review-score"><div>OVERALL SCORE</div><div class="td-review-final-score">3.8</div></td></tr></table>`,
  ),
  headed(
    'five-that-are-on',
    'Salt Children review',
    'Salt Children',
    { s: [S('', 5, 5)] },
    `<div class="field--name-field-rating field--type-fivestar"><div class="fivestar-widget-static">${fivestar}</div></div>`,
  ),
  headed(
    'scale-beside-the-picture',
    'Salt Children review',
    'Salt Children',
    { s: [S('', 3.5, 4)] },
    '<p><img class="stars" src="/img/3halfstars.gif" alt="3 1/2 stars"> <em>(out of four)</em></p>',
  ),
  headed('moons', 'Salt Children review', 'Salt Children', { s: [S('', 2, 3)] }, '<p>🟡🟡⚪ for the owl</p>'),
  review(
    'picture in Portuguese',
    'https://salaescura.example/critica-filhos-do-sal/',
    doc(
      'pt-BR',
      'Crítica | Filhos do Sal - Sala Escura',
      `<article><h1>Crítica | Filhos do Sal</h1><p>por <a rel="author">Davi Prado</a> · 7 de novembro de 2024</p>${prose('pt', 'Filhos do Sal')}<div class="nota"><img src="/up/estrelas-4-5.png" alt="4,5 estrelas"></div></article>${side}`,
    ),
    { t: 'Filhos do Sal', c: 'Davi Prado', p: '2024-11-07', s: [S('', 4.5)] },
  ),
  review(
    'film called by the headline in its data',
    'https://reelsoul.example/salt-children-movie-review/',
    doc(
      'en',
      'Salt Children Movie Review - Dreams In Unison',
      `<article><h1>Salt Children Movie Review – Dreams In Unison</h1>${ps(PLOT, 'Salt Children')}</article>`,
      ld({
        '@type': 'Movie',
        name: 'Salt Children Movie Review - Dreams In Unison',
        director: { '@type': 'Person', name: 'Aino Berg' },
        review: {
          '@type': 'Review',
          datePublished: '2023-09-08',
          author: { '@type': 'Person', name: 'Imogen Parr' },
          reviewRating: { '@type': 'Rating', ratingValue: '4.5', bestRating: '5' },
        },
      }),
    ),
    { t: 'Salt Children', d: 'Aino Berg', c: 'Imogen Parr', p: '2023-09-08', s: [S('', 4.5, 5)] },
  ),
  review(
    'what other blogs say',
    'https://filmtimmen.example/2019/07/saltbarn/',
    doc(
      'sv',
      'Saltbarn (2019) | Filmtimmen',
      `<article><h1>Saltbarn (2019)</h1><p>Publicerad 10 juli, 2019 av <a rel="author">Sofia Lund</a></p>${prose('sv', 'Saltbarn')}<p>Betyg: 4/5</p></article><h3>Andra bloggar om filmen</h3>${T(['Jojo: 3/5', 'Stefan: 5/5'])}`,
    ),
    { t: 'Saltbarn', y: 2019, c: 'Sofia Lund', p: '2019-07-10', s: [S('', 4, 5)] },
  ),
];
