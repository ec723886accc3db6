import type { Entry } from '../entry.ts';
import type { OutForm, Part } from '../form.ts';
import { pointsOfTen } from '../write/mark.ts';

/** A film as Trakt names it. Its own number is not known here; ids of TMDB are numbers there. */
function movieOf({ film }: Entry): object {
  const { imdb, tmdb } = film.ids ?? {};
  const ids = { ...(imdb && { imdb }), ...(tmdb && { tmdb: Number(tmdb) }) };
  return { title: film.title, year: film.year ?? null, ids };
}

/** Midday, where only the day is known: in every time zone of Trakt's readers it stays that day, or nearly. */
const moment = (date: string) => (date.includes('T') ? date : `${date.slice(0, 10)}T12:00:00.000Z`);

type Row = (entry: Entry, now: string) => object | undefined;

/** The files of Trakt's own export, and what of an entry goes into each. */
const FILES: Record<string, Row> = {
  'lists-watchlist.json': (entry, now) =>
    entry.watch?.state === 'want'
      ? { listed_at: entry.added ?? now, notes: entry.note ?? null, type: 'movie', movie: movieOf(entry) }
      : undefined,
  'ratings-movies.json': (entry, now) => {
    const rating = pointsOfTen(entry.ownScore);
    return rating ? { rated_at: now, rating, type: 'movie', movie: movieOf(entry) } : undefined;
  },
  'watched-history.json': ({ watch, ...entry }) =>
    watch?.state === 'seen' && watch.seenOn
      ? { watched_at: moment(watch.seenOn), action: 'watch', type: 'movie', movie: movieOf(entry) }
      : undefined,
  'watched-movies.json': ({ watch, ...entry }) =>
    watch?.state === 'seen' && !watch.seenOn
      ? { plays: 1, last_watched_at: null, movie: movieOf(entry) }
      : undefined,
};

/** Trakt's own files: the watchlist, marks in whole points of ten, and what was seen, with its day or without. */
export const trakt: OutForm = {
  id: 'trakt',
  name: 'form_trakt',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch', 'seenOn', 'note'],
  extensions: ['json'],
  mediaTypes: ['application/json'],
  takes: 'entries',
  async *write(entries, { now }) {
    const all: Entry[] = [];
    for await (const entry of entries) all.push(entry);
    for (const [name, rowOf] of Object.entries(FILES)) {
      const rows = all.map((entry) => rowOf(entry, now)).filter((row) => row !== undefined);
      yield* list(name, rows);
    }
  },
};

function* list(name: string, rows: readonly object[]): Generator<Part> {
  if (rows.length === 0) return;
  yield { name, text: '[' };
  for (const [i, row] of rows.entries())
    yield { name, text: `${i > 0 ? ',' : ''}\n${JSON.stringify(row, null, 2)}` };
  yield { name, text: '\n]\n' };
}
