import type { Head, InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { FilmItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isoDate } from '../text/dates.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { jsonValues, own, ownText } from '../text/json.ts';
import { type Cells, hasColumns, readTable } from '../text/table.ts';

const POINTS = { kind: 'points', best: 10, worst: 1 } as const;
const NAMED =
  /(?:^|\/)(?:watched|ratings|lists?|collection|comments|likes|favorites|hidden)-[\w-]{1,200}\.json$/i;
/** An entry says when it was rated, watched or listed, and what: one expression for both would run away. */
const WHEN = /"(?:rated_at|watched_at|last_watched_at|listed_at|collected_at|liked_at|comment)"/;
const WHAT = /"(?:movie|show|season|episode|list)"/;

/**
 * Trakt's export: lists in JSON, in a zip (watched-history.json, ratings-movies.json, lists-watchlist.json,
 * lists-list-1-rain.json; large ones in parts) or by themselves, and its table of ratings. What an entry is shows by
 * its own fields: when it was rated, watched or listed. Times are UTC, and a day is the reader's.
 */
export const trakt: InForm = {
  id: 'trakt',
  name: 'form_trakt',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch', 'seenOn', 'note', 'lists'],
  extensions: ['zip', 'json', 'csv'],
  mediaTypes: ['application/zip', 'application/json', 'text/csv'],
  recognise(head) {
    if (hasColumns(head, 'trakt_id,title,rated_at')) return 1;
    if (!/^\s*\[/.test(head.text)) return 0;
    // A list of nothing is only known by its name.
    if (/^\s*\[\s*\]\s*$/.test(head.text)) return NAMED.test(head.name) ? 0.5 : 0;
    return WHEN.test(head.text) && WHAT.test(head.text) ? 1 : 0;
  },
  read: (file, options) =>
    hasColumns(file.head, 'trakt_id')
      ? readTable(file, (cells) => ofTable(cells, options))
      : read(file, options),
};

async function* read({ head, text }: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  const list = listOf(head);
  for await (const { value, line } of jsonValues(text(), ['$.*'])) {
    const reading = readEntry(value, list, options);
    yield 'kind' in reading ? { line, item: reading } : { line, problem: reading };
  }
}

/** "lists-list-123-film-noir-2.json" is a part of the list "film noir". */
function listOf({ name }: Head): string | undefined {
  const slug = /^lists?-list-\d+-(.+?)(?:-\d{1,9})?\.json$/i.exec(name.slice(name.lastIndexOf('/') + 1))?.[1];
  return slug?.replaceAll('-', ' ');
}

function readEntry(entry: unknown, list: string | undefined, { series }: ReadOptions): FilmItem | Problem {
  if (own(entry, 'episode') || own(entry, 'season')) return { code: 'episode', about: titleOf(entry) };
  const show = own(entry, 'show');
  if (show && !series) return { code: 'series', about: titleOf(entry) };
  const work = own(entry, 'movie') ?? show;
  if (!work) return { code: 'otherKind', about: ownText(entry, 'type') };
  const ids = own(work, 'ids');
  const film = filmOf({
    title: ownText(work, 'title'),
    year: ownText(work, 'year'),
    imdb: ownText(ids, 'imdb'),
    // A series has a number of its own, that some film has too.
    ...(!show && { tmdb: ownText(ids, 'tmdb') }),
  });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(ownText(entry, 'rating'), POINTS);
  const comment = own(entry, 'comment');
  const note = ownText(entry, 'notes') || ownText(comment, 'comment');
  const seenOn = isoDate(ownText(entry, 'watched_at') || ownText(entry, 'last_watched_at'));
  const seen = score || seenOn || own(entry, 'plays');
  const listed = ownText(entry, 'listed_at') !== '' && !list;
  return {
    kind: 'film',
    film,
    ...(score && { ownScore: score }),
    ...(seen
      ? { watch: { state: 'seen', ...(seenOn && { seenOn }) } }
      : listed && { watch: { state: 'want' } }),
    ...(note && { note }),
    ...(list && { lists: [list] }),
  };
}

function titleOf(entry: unknown): string {
  return ownText(own(entry, 'show') ?? own(entry, 'movie'), 'title');
}

function ofTable(cells: Cells, { series }: ReadOptions): FilmItem | Problem {
  const [type, title] = [cells('type').toLowerCase(), cells('title')];
  if (/episode|season/.test(type)) return { code: 'episode', about: title };
  const isShow = type === 'show';
  if (isShow && !series) return { code: 'series', about: title };
  const film = filmOf({
    title,
    year: cells('year') || cells('released'),
    imdb: cells('imdb_id'),
    ...(!isShow && { tmdb: cells('tmdb_id') }),
  });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(cells('rating'), POINTS);
  return { kind: 'film', film, ...(score && { ownScore: score }), watch: { state: 'seen' } };
}
