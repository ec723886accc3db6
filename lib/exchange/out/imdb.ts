import type { Entry } from '../entry.ts';
import type { OutForm } from '../form.ts';
import { csvLine } from '../write/csv.ts';
import { pointsOfTen } from '../write/mark.ts';

const FILE = 'imdb-list.csv';

type Cell = string | number | undefined;

/** The columns of IMDb's own lists since 2024. IMDb itself takes no files; many other programs take this one. */
const COLUMNS: Record<string, (entry: Entry, position: number) => Cell> = {
  Position: (_, position) => position,
  Const: ({ film }) => film.ids?.imdb,
  Created: dayAdded,
  Modified: dayAdded,
  Description: ({ note }) => note,
  Title: ({ film }) => film.title,
  'Original Title': ({ film }) => film.originalTitle ?? film.title,
  URL: ({ film }) => film.ids?.imdb && `https://www.imdb.com/title/${film.ids.imdb}/`,
  'Title Type': () => 'Movie',
  'IMDb Rating': unknown,
  'Runtime (mins)': unknown,
  Year: ({ film }) => film.year,
  Genres: unknown,
  'Num Votes': unknown,
  'Release Date': unknown,
  Directors: ({ film }) => film.directors?.join(', '),
  'Your Rating': ({ ownScore }) => pointsOfTen(ownScore),
  'Date Rated': unknown,
};

function dayAdded({ added }: Entry): Cell {
  return added?.slice(0, 10);
}

/** What only IMDb knows. */
function unknown(): Cell {
  return undefined;
}

/** A list as IMDb writes it. What only IMDb knows is left empty; marks are in whole points of ten. */
export const imdb: OutForm = {
  id: 'imdb',
  name: 'form_imdb',
  carries: ['title', 'originalTitle', 'year', 'directors', 'ids', 'ownScore', 'note'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  takes: 'entries',
  async *write(entries) {
    yield { name: FILE, text: csvLine(Object.keys(COLUMNS)) };
    let position = 0;
    for await (const entry of entries) {
      position++;
      const cells = Object.values(COLUMNS).map((cell) => cell(entry, position));
      yield { name: FILE, text: csvLine(cells) };
    }
  },
};
