import { expect, test } from 'vitest';
import type { Entry } from '../../../../lib/exchange/entry.ts';
import { letterboxd } from '../../../../lib/exchange/out/letterboxd.ts';
import type { Score } from '../../../../lib/scores/model.ts';
import { filesOf } from '../entries.ts';

const seen = (i: number, fields: Partial<Entry> = {}): Entry => ({
  id: `f${i}`,
  film: { title: `Film ${i}`, year: 1950 + (i % 70) },
  watch: { state: 'seen', seenOn: '2024-01-31' },
  reviews: [],
  ...fields,
});
const mark = (value: number | string, best: number | null, kind: Score['kind'] = 'points'): Score => ({
  raw: `${value}`,
  kind,
  value,
  best,
  worst: best === null ? null : 0,
});

/** The cells of a column, below its name. */
function column(table: string, name: string): (string | undefined)[] {
  const [head = [], ...rows] = table
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((cells) => cells[head.indexOf(name)]);
}

test('marks are half stars of five, whatever their scale', async () => {
  const marks = [
    mark(3.5, 5, 'stars'),
    mark(7, 10),
    mark(3, 4, 'stars'),
    mark(0, 5),
    mark(85, 100, 'percent'),
  ];
  const files = await filesOf(
    letterboxd,
    [...marks, mark('B+', null, 'letter'), mark('rotten', null, 'verdict')].map((ownScore, i) =>
      seen(i, { ownScore }),
    ),
  );
  expect(column(files.get('letterboxd-watched.csv') ?? '', 'Rating')).toEqual([
    '3.5',
    '3.5',
    '4',
    '0.5',
    '4.5',
    '4',
    '',
  ]);
});

test('what is to be seen has no date, no mark and no file in common with what was seen', async () => {
  const wanted = seen(1, { watch: { state: 'want' }, ownScore: mark(4, 5) });
  const files = await filesOf(letterboxd, [wanted, seen(2), seen(3, { watch: { state: 'dropped' } })]);
  expect([...files.keys()]).toEqual(['letterboxd-watchlist.csv', 'letterboxd-watched.csv']);
  expect(files.get('letterboxd-watchlist.csv')).toBe(
    'LetterboxdURI,tmdbID,imdbID,Title,Year\r\n,,,Film 1,1951\r\n',
  );
  expect(column(files.get('letterboxd-watched.csv') ?? '', 'Title')).toEqual(['Film 2']);
});

test('a private note never goes to where it would be published', async () => {
  const files = await filesOf(letterboxd, [seen(1, { note: 'private words' })]);
  expect([...files.values()].join('')).not.toContain('private');
});

test('no file is larger than Letterboxd takes, each has its columns, and no film is lost', async () => {
  const long = 'ü'.repeat(200);
  const films = Array.from({ length: 9000 }, (_, i) => seen(i, { tags: [long.slice(i % 100)] }));
  const files = await filesOf(letterboxd, films);
  expect([...files.keys()]).toEqual([
    'letterboxd-watched.csv',
    'letterboxd-watched-2.csv',
    'letterboxd-watched-3.csv',
    'letterboxd-watched-4.csv',
  ]);
  const titles = [...files.values()].flatMap((table) => {
    expect(new TextEncoder().encode(table).length).toBeLessThan(1_000_000);
    expect(table).toMatch(/^LetterboxdURI,tmdbID,imdbID,Title,/);
    return column(table, 'Title');
  });
  expect(new Set(titles).size).toBe(9000);
});
