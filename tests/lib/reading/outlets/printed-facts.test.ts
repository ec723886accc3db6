import { describe, expect, it } from 'vitest';
import { type FactName, type Facts, sure } from '../../../../lib/reading/model.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { documents, html, ARTICLE as PROSE } from '../documents.ts';

/** An article that is clearly of a film, and says nothing else. */
const ARTICLE = `${PROSE}<p>The director of this film has cast it well, and every scene is acted with care.</p>`;

interface Case {
  about: string;
  url: string;
  body: string;
  facts: Partial<Facts>;
}

const cases: Case[] = [
  {
    about: 'Screen Daily’s line of credits',
    url: 'https://www.screendaily.com/reviews/paper-lantern-cannes-review/1.article',
    body: `<h1>‘Paper Lantern’: Cannes Review</h1><p>Dirs/scr: Nora Quist, Ida Brandt. Denmark/Sweden. 2026. 101mins</p>${ARTICLE}`,
    facts: { directors: ['Nora Quist', 'Ida Brandt'], year: 2026 },
  },
  {
    about: 'the film in Sight and Sound’s last line',
    url: 'https://www.bfi.org.uk/sight-and-sound/reviews/paper-lantern-glow',
    body: `<h1>Paper Lantern: a slow glow in winter</h1>${ARTICLE}<p>► Paper Lantern is in UK cinemas from 2 January.</p>`,
    facts: { filmTitle: 'Paper Lantern' },
  },
  {
    about: 'the date that opens Cineuropa’s standfirst, day first',
    url: 'https://cineuropa.org/en/newsdetail/1/',
    body: `<h1>Review: Paper Lantern</h1><p>03/02/2026 - BERLIN 2026: Nora Quist’s second film listens to a winter in a house without a telephone, and takes a long while over it, as it should</p>${ARTICLE}`,
    facts: { published: '2026-02-03' },
  },
  {
    about: 'title and director in Le Monde’s heading',
    url: 'https://www.lemonde.fr/cinema/article/2026/01/02/paper-lantern_1_2.html',
    body: `<h1>« Paper Lantern », de Nora Quist : une lente lueur</h1>${ARTICLE}`,
    facts: { filmTitle: 'Paper Lantern', directors: ['Nora Quist'] },
  },
  {
    about: 'the director in Télérama’s line of credits',
    url: 'https://www.telerama.fr/cinema/films/paper-lantern,1.php',
    body: `<h1>“Paper Lantern” : la critique</h1>${ARTICLE}<p>Film danois de Nora Quist (1h41). Avec Ida Brandt.</p>`,
    facts: { directors: ['Nora Quist'] },
  },
  {
    about: 'the facts above FilmTV.it’s review',
    url: 'https://www.filmtv.it/film/1/paper-lantern/recensioni/2/',
    body: `<h1>Paper Lantern</h1><p>Regia di Nora Quist. Con Ida Brandt, Jan Holm. Danimarca, 2026, 101 min.</p>${ARTICLE}`,
    facts: { directors: ['Nora Quist'], year: 2026 },
  },
  {
    about: 'title, director, year and critic on MYmovies',
    url: 'https://www.mymovies.it/film/2026/paperlantern/',
    body: `<h1>Paper Lantern</h1><p>Regia di Nora Quist. Un film con Ida Brandt. Genere Drammatico, Danimarca, 2026, durata 101 minuti.</p><p>Recensione di Tullia Marconi</p>${ARTICLE}`,
    facts: { filmTitle: 'Paper Lantern', directors: ['Nora Quist'], year: 2026, critics: ['Tullia Marconi'] },
  },
  {
    about: 'the film in Dwutygodnik’s last line',
    url: 'https://www.dwutygodnik.com/artykul/1-blask.html',
    body: `<h1>Blask i cień</h1>${ARTICLE}<p>„Paper Lantern”, reż. Nora Quist. Dania 2026. W kinach od 2 stycznia</p>`,
    facts: { filmTitle: 'Paper Lantern', directors: ['Nora Quist'], year: 2026 },
  },
  {
    about: 'the title in italics in The Atlantic’s heading',
    url: 'https://www.theatlantic.com/culture/2026/01/paper-lantern-movie-review/1/',
    body: `<main><h1>What <em>Paper Lantern</em> Leaves Unlit</h1>${ARTICLE}</main>`,
    facts: { filmTitle: 'Paper Lantern' },
  },
  {
    about: 'title and year in ReelViews’ heading',
    url: 'https://www.reelviews.net/reelviews/paper-lantern',
    body: `<h1>Paper Lantern (Denmark/Sweden, 2026)</h1>${ARTICLE}`,
    facts: { filmTitle: 'Paper Lantern', year: 2026 },
  },
  {
    about: 'title and year in Kids-In-Mind’s heading',
    url: 'https://kids-in-mind.com/p/paperlantern-parents-guide-movie-review.htm',
    body: `<article><h1>Paper Lantern | 2026 | PG | – 1.2.3</h1>${ARTICLE}</article>`,
    facts: { filmTitle: 'Paper Lantern', year: 2026 },
  },
  {
    about: 'the reviewer below Plugged In’s text',
    url: 'https://www.pluggedin.com/movie-reviews/paper-lantern-2026/',
    body: `<h1>Paper Lantern</h1>${ARTICLE}<div class="contributor-bio-block"><h5>Tullia Marsh</h5><p>Tullia writes.</p></div>`,
    facts: { critics: ['Tullia Marsh'] },
  },
];

describe('outlets’ own forms of credits and headings', () => {
  it.each(cases)('gives $about', ({ url, body, facts }) => {
    for (const [, document] of documents(html(body), url)) {
      const reading = readKnown(document, url);
      const found = (Object.keys(facts) as FactName[]).map((name) => [name, sure(reading, name)]);
      expect(Object.fromEntries(found)).toEqual(facts);
    }
  });
});
