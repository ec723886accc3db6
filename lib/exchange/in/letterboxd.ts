import type { Head, InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { FilmItem, Item } from '../model.ts';
import type { Problem } from '../problem.ts';
import { boxdCode } from '../text/boxd.ts';
import { isoDate } from '../text/dates.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { plainText } from '../text/plain.ts';
import { type Cells, hasColumns, readTable, tagsIn } from '../text/table.ts';
import { isLetterboxdList, readLetterboxdList } from './letterboxd-list.ts';

const STARS = { kind: 'stars', best: 5, worst: 0.5 } as const;
const COLUMNS = 'date,name,year,letterboxd uri';
/** First columns of the tables that are about no film: comments, liked reviews, liked lists, the profile. */
const OTHERS = /^date,(?:content,comment|review|list)$|^date joined,username,/;

/**
 * What Letterboxd exports: a zip of tables, or any of them by itself (as of January 2025). A table of ratings, of
 * the diary and of reviews shows by its columns; those of the watchlist, of what was watched and of likes have the
 * same ones, and show by their files' names. The address of an entry in the diary or of a review is not its film's.
 */
export const letterboxd: InForm = {
  id: 'letterboxd',
  name: 'form_letterboxd',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch', 'seenOn', 'note', 'tags', 'lists', 'liked'],
  extensions: ['zip', 'csv'],
  mediaTypes: ['application/zip', 'text/csv'],
  recognise: (head) => (isLetterboxdList(head) || hasColumns(head, COLUMNS) || isOther(head) ? 1 : 0),
  // The marks in the diary are those of their day, the ratings those of now.
  order: (head) => PARTS.indexOf(partOf(head) ?? 'watchlist'),
  asks: (head) => (partOf(head) === undefined ? ['holds'] : []),
  read,
};

const PARTS = ['diary', 'ratings', 'watched', 'watchlist', 'likes', 'list', 'gone', 'other'] as const;
type Part = (typeof PARTS)[number];

const isOther = ({ columns }: Pick<Head, 'columns'>) => OTHERS.test(columns.join(','));

function partOf(head: Head): Part | undefined {
  const name = head.name.toLowerCase();
  if (/(?:^|\/)(?:deleted|orphaned)\//.test(name)) return 'gone';
  if (isOther(head)) return 'other';
  if (isLetterboxdList(head)) return 'list';
  if (hasColumns(head, 'watched date')) return 'diary';
  if (hasColumns(head, 'rating')) return 'ratings';
  if (/(?:^|\/)likes\//.test(name)) return 'likes';
  return (['watchlist', 'watched', 'likes'] as const).find((part) => name.includes(part));
}

function read(file: TextFile, { holds }: ReadOptions): AsyncIterable<Row> {
  const part = partOf(file.head);
  if (part === 'list') return readLetterboxdList(file);
  if (part === 'other') return leftOut(file);
  const asked = holds && ({ want: 'watchlist', seen: 'watched', liked: 'likes' } as const)[holds];
  return readTable(file, (cells) => rowOf(part ?? asked ?? 'watchlist', cells));
}

/** Of what is about no film, one line says so: nobody needs to see a profile row by row. */
async function* leftOut({ head }: TextFile): AsyncGenerator<Row> {
  yield { line: 0, problem: { code: 'otherKind', about: head.name } };
}

function rowOf(part: Part, cells: Cells): Item | Problem {
  if (part === 'gone') return { code: 'deleted', about: cells('name') };
  const film = filmOf({
    title: cells('name'),
    year: cells('year'),
    ...(part !== 'diary' && { boxd: boxdCode(cells('letterboxd uri')) }),
  });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(cells('rating'), STARS);
  const item: FilmItem = { kind: 'film', film, ...(score && { ownScore: score }) };
  switch (part) {
    case 'watchlist':
      return { ...item, watch: { state: 'want' } };
    case 'likes':
      return { ...item, liked: true };
    case 'diary':
      return { ...item, ...entryOf(cells) };
    default:
      return { ...item, watch: { state: 'seen' } };
  }
}

function entryOf(cells: Cells): Partial<FilmItem> {
  const seenOn = isoDate(cells('watched date'));
  const note = plainText(cells('review'));
  const tags = tagsIn(cells('tags'));
  return {
    past: true,
    watch: { state: 'seen', ...(seenOn && { seenOn }) },
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
  };
}
