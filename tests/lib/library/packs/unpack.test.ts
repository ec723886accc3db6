import 'fake-indexeddb/auto';
import Dexie, { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { type Library, openLibrary } from '../../../../lib/library/db.ts';
import { NO_COUNTS } from '../../../../lib/library/importing/job.ts';
import { countFilms } from '../../../../lib/library/marks/films.ts';
import { openPacks } from '../../../../lib/library/packs/open-packs.ts';
import { pagesOf } from '../../../../lib/library/packs/pages-of.ts';
import { unpack } from '../../../../lib/library/packs/unpack.ts';
import { addNew } from '../../../../lib/library/packs/vouch.ts';
import type { FilmRecord } from '../../../../lib/library/records.ts';
import { emptyLibrary } from '../making.ts';

const ROWS = 600;

function film(i: number, title = `Film No ${i}`): FilmRecord {
  return {
    id: `film-${String(i).padStart(4, '0')}`,
    v: 1,
    created: 1,
    changed: {},
    title,
    otherTitles: [],
    directors: [],
    ids: {},
    keys: [title.toLowerCase()],
  };
}
const films = Array.from({ length: ROWS }, (_, i) => film(i));

const add = (library: Library, records: FilmRecord[]) =>
  library.transaction('rw', library.films, () => addNew(library.films, records));

/** A library whose films are in packs. */
async function packed(): Promise<Library> {
  const library = emptyLibrary();
  await openPacks(library);
  await add(library, films);
  expect(await byItself(library)).toBe(0);
  return library;
}

/** How many films stand by themselves. */
async function byItself(library: Library): Promise<number> {
  const { backendDB } = library;
  const store = backendDB.call(library).transaction('films').objectStore('films');
  return new Promise((resolve) => {
    const request = store.count();
    request.addEventListener('success', () => resolve(request.result));
  });
}

it('unpacks every record, and leaves no pack', async () => {
  const library = await packed();
  await unpack(library);
  expect(await byItself(library)).toBe(ROWS);
  expect(await library.filmPacks.count()).toBe(0);
  expect(await library.films.toArray()).toEqual(films);
});

it('keeps what was changed since in place of what is in a pack', async () => {
  const library = await packed();
  await library.films.put(film(7, 'Changed'));
  await library.films.delete(film(8).id);
  await unpack(library);
  const left = films.filter((_, i) => i !== 8).map((each, i) => (i === 7 ? film(7, 'Changed') : each));
  expect(await library.films.toArray()).toEqual(left);
});

it('waits for an import that is running', async () => {
  const library = await packed();
  const job = { id: 'job', at: 1, names: [], forms: [], cursor: 0, rows: 1, counts: NO_COUNTS, options: {} };
  const choice = { take: 'mine' as const, but: [] };
  await library.imports.put({ ...job, choice, liked: '', state: 'running' });
  await unpack(library);
  expect(await byItself(library)).toBe(0);
  await library.imports.update('job', { state: 'stopped' });
  await unpack(library);
  expect(await byItself(library)).toBe(ROWS);
});

it('stops between two packs, and goes on', async () => {
  const library = await packed();
  const stop = new AbortController();
  stop.abort();
  await unpack(library, stop.signal);
  expect(await byItself(library)).toBe(0);
  await unpack(library);
  expect(await byItself(library)).toBe(ROWS);
});

it('gives every record once, from packs and by itself', async () => {
  const library = await packed();
  await library.films.bulkPut([film(3, 'Changed'), film(ROWS + 1)]);
  const found: FilmRecord[] = [];
  for await (const page of pagesOf<FilmRecord>(library, 'films', 100)) found.push(...page);
  const expected = [...films.map((each, i) => (i === 3 ? film(3, 'Changed') : each)), film(ROWS + 1)];
  expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected);
});

it('does not pack a record of an id that another window wrote meanwhile', async () => {
  const library = emptyLibrary();
  await openPacks(library);
  const other = openLibrary(library.name);
  await other.films.add(film(5, 'Saved in another window'));
  await expect(add(library, films)).rejects.toBeInstanceOf(Dexie.BulkError);
  expect(await library.films.toArray()).toEqual([film(5, 'Saved in another window')]);
});

it('tells live queries of what is packed, and nothing of what is unpacked', async () => {
  const library = emptyLibrary();
  await openPacks(library);
  const counts: number[] = [];
  const next = (count: number) => counts.push(count);
  const told = liveQuery(() => library.films.count()).subscribe({ next });
  await expect.poll(() => counts).toEqual([0]);
  await add(library, films);
  await expect.poll(() => counts).toEqual([0, ROWS]);
  await unpack(library);
  await library.tags.count();
  expect(counts).toEqual([0, ROWS]);
  told.unsubscribe();
});

it('counts films in packs as others', async () => {
  const library = await packed();
  const inPacks = await countFilms(library, 'linear');
  await unpack(library);
  expect(inPacks.map(({ film }) => film.id)).toHaveLength(ROWS);
  expect(await countFilms(library, 'linear')).toEqual(inPacks);
});
