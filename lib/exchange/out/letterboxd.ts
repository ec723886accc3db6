import type { Entry } from '../entry.ts';
import type { OutForm, Part } from '../form.ts';
import { csvLine } from '../write/csv.ts';
import { halfStars } from '../write/mark.ts';

/** Largest file, in bytes of UTF-8: Letterboxd takes 1 MB. */
const LARGEST = 900_000;

const NAMED = ['LetterboxdURI', 'tmdbID', 'imdbID', 'Title', 'Year'];
const WATCHED = [...NAMED, 'Directors', 'Rating', 'WatchedDate', 'Tags'];

/**
 * What letterboxd.com/import takes (its page "Importing data", as of 2025). Films to see stand in files of their own, with
 * nothing but what names them: a row with a date would become an entry of the diary. Films seen or marked carry the
 * mark in half stars, the date and the tags. Notes stay here: Letterboxd would publish them as reviews. Dropped films stay
 * here too, it has no such list. Each file is under 1 MB and has the columns' names.
 */
export const letterboxd: OutForm = {
  id: 'letterboxd',
  name: 'form_letterboxd',
  carries: ['title', 'year', 'directors', 'ids', 'ownScore', 'watch', 'seenOn', 'tags'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  takes: 'entries',
  async *write(entries) {
    const files = [
      { name: 'letterboxd-watchlist', columns: NAMED, takes: isWanted, cells: namedCells },
      { name: 'letterboxd-watched', columns: WATCHED, takes: isWatched, cells: watchedCells },
    ].map((file) => ({ ...file, number: 1, bytes: 0 }));
    // Parts of one file stand together, so what belongs to the second waits for the end of the first.
    const waiting: Entry[] = [];
    const [wanted, watched] = files;
    if (!wanted || !watched) return;
    for await (const entry of entries) {
      if (isWatched(entry)) waiting.push(entry);
      yield* partsOf(wanted, entry);
    }
    for (const entry of waiting) yield* partsOf(watched, entry);
  },
};

interface Growing {
  name: string;
  columns: readonly string[];
  takes: (entry: Entry) => boolean;
  cells: (entry: Entry) => (string | number | undefined)[];
  number: number;
  bytes: number;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function* partsOf(file: Growing, entry: Entry): Generator<Part> {
  if (!file.takes(entry)) return;
  const row = csvLine(file.cells(entry));
  const head = csvLine(file.columns);
  if (file.bytes > 0 && file.bytes + bytesOf(row) > LARGEST) {
    file.number++;
    file.bytes = 0;
  }
  const text = file.bytes === 0 ? head + row : row;
  file.bytes += bytesOf(text);
  yield { name: `${file.name}${file.number > 1 ? `-${file.number}` : ''}.csv`, text };
}

const isWanted = (entry: Entry) => entry.watch?.state === 'want';
const isWatched = (entry: Entry) =>
  entry.watch?.state === 'seen' || (!entry.watch && halfStars(entry.ownScore) !== undefined);

function namedCells({ film }: Entry): (string | number | undefined)[] {
  const slug = film.ids?.letterboxd;
  const address = slug && `https://letterboxd.com/film/${slug}/`;
  return [address, film.ids?.tmdb, film.ids?.imdb, film.title, film.year];
}

function watchedCells(entry: Entry): (string | number | undefined)[] {
  const { film, watch, tags = [] } = entry;
  return [
    ...namedCells(entry),
    film.directors?.join(', '),
    halfStars(entry.ownScore),
    watch?.seenOn?.slice(0, 10),
    // A comma parts tags there, and cannot stand in one.
    tags.map((tag) => tag.replaceAll(/(?<!\s)\s*,\s*/g, ' ')).join(', '),
  ];
}
