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
import { emptyLibrary } from '../making.ts';
import { begin, file, importAll, kept, timeless } from './files.ts';

const ROWS = 520;

const big = [
  file(
    'watched.csv',
    [
      'Date,Name,Year,Letterboxd URI',
      ...Array.from(
        { length: ROWS },
        (_, i) => `2024-01-01,Film No ${i % 400},${1950 + (i % 50)},https://boxd.it/c${i % 400}`,
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
  const mend = failAt(library, 333);
  await expect(workOnImports(library)).rejects.toMatchObject({ code: 'full' });
  mend();
  const job = await library.imports.get(id);
  expect(job).toMatchObject({ state: 'failed', cursor: 250, counts: { new: 250 } });
  expect(await library.films.count()).toBe(250);
  expect(await library.watchlist.count()).toBe(250);
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
