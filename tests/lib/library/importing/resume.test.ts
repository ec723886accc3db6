import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Library } from '../../../../lib/library/db.ts';
import {
  resumeImport,
  stopImport,
  takeBackImport,
  workOnImports,
} from '../../../../lib/library/importing/imports.ts';
import { BLANK, bury, isLive } from '../../../../lib/library/stamp.ts';
import { emptyLibrary } from '../making.ts';
import { begin, file, importAll, kept, timeless } from './files.ts';

const ROWS = 2080;

const big = [
  file(
    'watched.csv',
    [
      'Date,Name,Year,Letterboxd URI',
      ...Array.from(
        { length: ROWS },
        (_, i) => `2024-01-01,Film No ${i % 1600},${1950 + (i % 50)},https://boxd.it/c${i % 1600}`,
      ),
    ].join('\n'),
  ),
];

/** Has the so-many-th write of films fail, as on a disk that is full. */
function failAt(library: Library, write: number): () => void {
  let writes = 0;
  const hook = () => {
    if (++writes === write) throw new DOMException('No room', 'QuotaExceededError');
  };
  library.films.hook('creating', hook);
  return () => library.films.hook('creating').unsubscribe(hook);
}

it('comes to the same however often it is stopped and taken up again', async () => {
  const whole = emptyLibrary();
  await importAll(whole, big);
  const result = await timeless(whole);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }), async (stops) => {
      const library = emptyLibrary();
      const id = await begin(library, big);
      for (const batches of stops) {
        const stop = new AbortController();
        const watched = watchCursor(library, id, batches, () => stop.abort());
        await workOnImports(library, stop.signal);
        watched();
        await stopImport(library, id);
        await resumeImport(library, id);
      }
      await workOnImports(library);
      expect(await library.imports.get(id)).toMatchObject({ state: 'done', cursor: ROWS });
      expect(await timeless(library)).toEqual(result);
    }),
    { numRuns: 4 },
  );
});

it('leaves nothing half done when a write fails, and goes on where it was', async () => {
  const whole = emptyLibrary();
  await importAll(whole, big);
  const library = emptyLibrary();
  const id = await begin(library, big);
  const mend = failAt(library, 1333);
  await expect(workOnImports(library)).rejects.toMatchObject({ code: 'full' });
  mend();
  const job = await library.imports.get(id);
  expect(job).toMatchObject({ state: 'failed', cursor: 1000, counts: { new: 1000 } });
  expect(await library.films.count()).toBe(1000);
  expect(await library.watchlist.count()).toBe(1000);
  await resumeImport(library, id);
  await workOnImports(library);
  expect(await timeless(library)).toEqual(await timeless(whole));
  await takeBackImport(library, id);
  await workOnImports(library);
  expect(Object.values(await kept(library)).flat()).toEqual([]);
});

it('takes back what is in of an import that was stopped', async () => {
  const library = emptyLibrary();
  const id = await begin(library, big);
  const stop = new AbortController();
  const watched = watchCursor(library, id, 1, () => stop.abort());
  await workOnImports(library, stop.signal);
  watched();
  expect(await library.films.count()).toBeGreaterThan(0);
  await takeBackImport(library, id);
  await workOnImports(library);
  expect(Object.values(await kept(library)).flat()).toEqual([]);
});

/** Calls `then` once so many batches are written. Ends the watching. */
function watchCursor(library: Library, id: string, batches: number, then: () => void): () => void {
  if (batches === 0) then();
  let seen = 0;
  const hook = (_: unknown, key: unknown) => {
    if (key === id && ++seen >= batches) then();
  };
  library.imports.hook('updating', hook);
  return () => library.imports.hook('updating').unsubscribe(hook);
}

it('brings a film back that was deleted, beside others that are new', async () => {
  const library = emptyLibrary();
  await importAll(library, big);
  const [film, place] = [
    await library.films.toCollection().first(),
    await library.watchlist.toCollection().last(),
  ];
  if (!film || !place) throw new Error('Nothing was brought in.');
  await library.films.clear();
  await library.watchlist.clear();
  await library.films.put(bury(BLANK.films, film, 5));
  await library.watchlist.put(bury(BLANK.watchlist, place, 5));
  const job = await importAll(library, big);
  expect(job).toMatchObject({ state: 'done', counts: { new: 1600 } });
  expect((await library.films.toArray()).filter(isLive)).toHaveLength(1600);
  expect((await library.watchlist.toArray()).filter(isLive)).toHaveLength(1600);
});
