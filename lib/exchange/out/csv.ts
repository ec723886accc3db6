import { calibrated } from '../../scores/calibrated.ts';
import { linear } from '../../scores/linear.ts';
import type { Entry, EntryReview } from '../entry.ts';
import type { OutForm } from '../form.ts';
import { defused } from '../text/defuse.ts';
import { csvLine } from '../write/csv.ts';
import { meanPlace } from '../write/mark.ts';
import { scoresLine } from '../write/scores.ts';

const FILE = 'cutting-room.csv';

type Cell = string | number | undefined;

/** What stands of a film, by the names of the columns. */
const FILM: Record<string, (entry: Entry) => Cell> = {
  Title: ({ film }) => film.title,
  'Original Title': ({ film }) => film.originalTitle,
  Year: ({ film }) => film.year,
  Directors: ({ film }) => film.directors?.join('; '),
  'IMDb ID': ({ film }) => film.ids?.imdb,
  'TMDB ID': ({ film }) => film.ids?.tmdb,
  'Wikidata ID': ({ film }) => film.ids?.wikidata,
  'Letterboxd ID': ({ film }) => film.ids?.letterboxd,
  'My Score': ({ ownScore }) => scoresLine(ownScore && [ownScore]),
  Watchlist: ({ watch }) => watch?.state,
  'Seen On': ({ watch }) => watch?.seenOn,
  Lists: ({ lists }) => lists?.join('; '),
  'Film Tags': ({ tags }) => tags?.join('; '),
  'Film Note': ({ note }) => note,
};

/** What stands of a review. */
const REVIEW: Record<string, (review: EntryReview) => Cell> = {
  Critics: ({ critics }) => critics?.join('; '),
  Outlet: ({ outlet }) => outlet,
  Published: ({ published }) => published,
  Score: ({ scores }) => scoresLine(scores),
  'Linear (0-100)': ({ scores }) => meanPlace(scores, linear),
  'Calibrated (0-100)': ({ scores }) => meanPlace(scores, calibrated),
  Headline: ({ headline }) => headline,
  Excerpt: ({ excerpt }) => excerpt,
  Address: ({ url }) => url,
  Tags: ({ tags }) => tags?.join('; '),
  Note: ({ note }) => note,
  Clipped: ({ saved }) => saved,
};

/**
 * A table for spreadsheets: a row a review, with its film's facts in each, and a row for a film without reviews. Several
 * names in a cell are parted by "; ". No cell is run as a formula (text/defuse.ts). UTF-8 with a mark at the start, by
 * which spreadsheets know it.
 */
export const csv: OutForm = {
  id: 'csv',
  name: 'form_csv',
  carries: [
    'title',
    'originalTitle',
    'year',
    'directors',
    'ids',
    'ownScore',
    'watch',
    'seenOn',
    'note',
    'tags',
    'lists',
    'reviews',
    'scores',
  ],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  takes: 'entries',
  async *write(entries) {
    yield { name: FILE, text: `\uFEFF${csvLine([...Object.keys(FILM), ...Object.keys(REVIEW)])}` };
    for await (const entry of entries) {
      const film = Object.values(FILM).map((cell) => cell(entry));
      const rows = entry.reviews.map((review) => Object.values(REVIEW).map((cell) => cell(review)));
      for (const row of rows.length > 0 ? rows : [Object.values(REVIEW).map(() => undefined)])
        yield { name: FILE, text: csvLine([...film, ...row].map(safe)) };
    }
  },
};

const safe = (cell: Cell) => (typeof cell === 'string' ? defused(cell) : cell);
