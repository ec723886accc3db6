import { expect, it } from 'vitest';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { documents, html, ARTICLE as PROSE } from '../documents.ts';
import { type Case, testMarks } from './cases.ts';

/** An article that is clearly of a film, and says nothing else. */
const ARTICLE = `${PROSE}<p>The director of this film has cast it well, and every scene of it is acted with care; the actors, the screenplay and the camera serve a story that viewers will recommend.</p>`;

const one = (about: string, url: string, body: string, ...marks: string[]): Case => ({
  about,
  url,
  page: html(body),
  marks,
});
const heading = '<h1>Paper Lantern review: a slow glow</h1>';

const wapo = 'https://www.washingtonpost.com/entertainment/movies/2026/01/02/paper-lantern-movie-review/';
const playlist = 'https://theplaylist.net/paper-lantern-review-20260102/';
const epd = 'https://www.epd-film.de/filmkritiken/paper-lantern';
const telerama = 'https://www.telerama.fr/cinema/films/paper-lantern,1.php';
const monde = 'https://www.lemonde.fr/cinema/article/2026/01/02/paper-lantern_1_2.html';
const mymovies = 'https://www.mymovies.it/film/2026/paperlantern/';
const geek = 'https://www.denofgeek.com/movies/paper-lantern-review/';
const filmstarts = 'https://www.filmstarts.de/kritiken/1/kritik.html';
const kids = 'https://kids-in-mind.com/p/paperlantern-parents-guide-movie-review.htm';
const plugged = 'https://www.pluggedin.com/movie-reviews/paper-lantern-2026/';

const item = (label: string, note: string) =>
  `<div class="rating-item"><span>${label}</span> <span class="stareval-note">${note}</span></div>`;
const caution = (who: string, level: string) =>
  `<div class="caution-column">${who} <a href="#">${level}</a></div>`;

testMarks({
  washingtonpost: [
    one(
      'words before the running time, not the guide to them',
      wapo,
      `${heading}${ARTICLE}<p>Two and a half stars. PG-13. At area theaters. 99 minutes.</p><p>Rating guide: Four stars masterpiece, three stars very good, two stars okay, one star poor, no stars waste of time.</p>`,
      '2.5/4',
    ),
    one(
      'no stars at all',
      wapo,
      `${heading}${ARTICLE}<p>No stars. R. At area theaters. 99 minutes.</p>`,
      '0/4',
    ),
    one('no stars of the cast', wapo, `${heading}${ARTICLE}<p>Three stars. All of them asleep.</p>`),
  ],
  theplaylist: [
    one('a letter in brackets', playlist, `${heading}${ARTICLE}<p>It stays with you. [B–]</p>`, 'B-/null'),
    one('no festival in brackets', playlist, `${heading}${ARTICLE}<p>More from the Lido. [Venice]</p>`),
  ],
  epdfilm: [
    one(
      'a number without its scale, not the readers’',
      epd,
      `<h1>Kritik zu Paper Lantern</h1><div>Leserbewertung: 2</div><div>Bewertung: 4</div>${ARTICLE}`,
      '4/5',
    ),
  ],
  telerama: [
    one(
      'letters and words',
      telerama,
      `${heading}<p>TT On aime beaucoup</p>${ARTICLE}`,
      'on aime beaucoup/null',
    ),
    one('the later words', telerama, `${heading}<p>TTT Très bien</p>${ARTICLE}`, 'très bien/null'),
    one('words without letters that are no mark', telerama, `${heading}<p>Bien</p>${ARTICLE}`),
  ],
  lemonde: [
    one(
      'advice, not another film’s',
      monde,
      `${heading}<p>L’avis du « Monde » : à ne pas manquer</p>${ARTICLE}<p>Lire aussi : à voir</p>`,
      'à ne pas manquer/null',
    ),
  ],
  mymovies: [
    one(
      'a word and a number, not the public’s',
      mymovies,
      `<h1>Paper Lantern</h1><p>Regia di Nora Quist. Un film con Ida Brandt. Genere Drammatico, Danimarca, 2026, durata 101 minuti.</p><p>Consigliato assolutamente sì</p><p>VOTO 4,00</p><p>PUBBLICO 2,10</p>${ARTICLE}`,
      'Consigliato assolutamente sì/null',
      '4/5',
    ),
  ],
  filmtv: [
    one(
      'a number of ten',
      'https://www.filmtv.it/film/1/paper-lantern/recensioni/2/',
      `<h1>Paper Lantern</h1>${ARTICLE}<p>Voto: 6,5</p>`,
      '6.5/10',
    ),
  ],
  ft: [
    one(
      'five filled stars',
      'https://www.ft.com/content/1',
      `${heading}${ARTICLE}<p>★★★★★</p><p>In cinemas now</p>`,
      '5/5',
    ),
  ],
  reelviews: [
    one(
      'stars of four',
      'https://www.reelviews.net/reelviews/paper-lantern',
      `<h1>Paper Lantern (Japan, 2026)</h1><p>★★½</p>${ARTICLE}`,
      '2.5/4',
    ),
  ],
  paste: [
    one(
      'a number of ten',
      'https://www.pastemagazine.com/movies/paper-lantern/review',
      `<h1><i>Paper Lantern</i> Glows</h1>${ARTICLE}<p><b>Rating:</b> 7.4</p>`,
      '7.4/10',
    ),
  ],
  bloodydisgusting: [
    one(
      'skulls',
      'https://bloody-disgusting.com/reviews/1/paper-lantern-review/',
      `${heading}${ARTICLE}<p>3.5 out of 5 skulls</p>`,
      '3.5/5',
    ),
  ],
  denofgeek: [
    one(
      'the words beside the drawing, not those of the sidebar',
      geek,
      `<main><article>${heading}<span class="star-rating__text">3.5 out of 5</span>${ARTICLE}</article><aside><span class="star-rating__text">1 out of 5</span></aside></main>`,
      '3.5/5',
    ),
    one(
      'no label without a mark',
      geek,
      `<main><article>${heading}<span class="star-rating__text">Rating:</span>${ARTICLE}</article></main>`,
    ),
  ],
  filmstarts: [
    one(
      'the house’s mark among three',
      filmstarts,
      `<h1 class="titlebar-title">Paper Lantern</h1>${item('Pressekritiken', '4,1')}${item('User-Wertung', '3,9')}${item('FILMSTARTS', '2,5')}<h2>Kritik der FILMSTARTS-Redaktion</h2>${ARTICLE}`,
      '2.5/5',
    ),
    one(
      'none where the house has given none',
      filmstarts,
      `<h1 class="titlebar-title">Paper Lantern</h1>${item('User-Wertung', '3,9')}${item('FILMSTARTS', '--')}<h2>Kritik der FILMSTARTS-Redaktion</h2>${ARTICLE}`,
    ),
  ],
  kidsinmind: [
    one(
      'three counts',
      kids,
      `<article><h1>Paper Lantern | 2026 | PG-13 | – 5.6.10</h1>${ARTICLE}</article>`,
      'Sex & nudity 5/10',
      'Violence & gore 6/10',
      'Language 10/10',
    ),
  ],
  pluggedin: [
    one(
      'levels by age, a dash for none given',
      plugged,
      `<h1>Paper Lantern</h1>${caution('Kids', 'Heavy')}${caution('Teens', 'Medium')}${caution('Adults', '–')}${ARTICLE}`,
      'Kids heavy/null',
      'Teens medium/null',
    ),
  ],
});

it.each([
  ['Kids-In-Mind', kids, '<article><h1>Paper Lantern | 2026 | PG-13 | – 5.6.3</h1></article>', 3],
  ['Plugged In', plugged, `<h1>Paper Lantern</h1>${caution('Kids', 'Heavy')}${caution('Teens', 'Light')}`, 2],
])('%s counts content and gives no verdict', (_, url, top, count) => {
  for (const [, document] of documents(html(top + ARTICLE), url)) {
    const roles = readKnown(document, url).scores.map(({ value }) => value.role);
    expect(roles).toEqual(Array.from({ length: count }, () => 'content'));
  }
});
