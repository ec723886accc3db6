import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { takenOf } from '../../../../lib/library/exporting/takeable.ts';
import { resumeImport, stopImport, workOnImports } from '../../../../lib/library/importing/imports.ts';
import { renameName } from '../../../../lib/library/rename-name.ts';
import { saveReview } from '../../../../lib/library/save.ts';
import { draft, emptyLibrary } from '../making.ts';
import { begin, file, importAll } from './files.ts';

const title = (i: number) => `Film No ${i}`;
const wanted = (from: number, to: number) =>
  file(
    'watchlist.csv',
    [
      'Date,Name,Year,Letterboxd URI',
      ...Array.from(
        { length: to - from },
        (_, i) => `2024-01-01,${title(from + i)},1990,https://boxd.it/c${from + i}`,
      ),
    ].join('\n'),
  );

/** The titles of what is to be seen, in its order. */
async function watchlist(library: ReturnType<typeof emptyLibrary>): Promise<(string | undefined)[]> {
  const scope = await takenOf(library, 'want');
  const ids = scope.of === 'films' ? [...scope.ids] : [];
  return (await library.films.bulkGet(ids)).map((film) => film?.title);
}

it('a watchlist keeps the order of its file, behind what was there, also when it was stopped', async () => {
  const library = emptyLibrary();
  await importAll(library, [wanted(0, 3)]);
  const id = await begin(library, [wanted(0, 600)]);
  const stop = new AbortController();
  library.imports.hook('updating', () => stop.abort());
  await workOnImports(library, stop.signal);
  await stopImport(library, id);
  await resumeImport(library, id);
  await workOnImports(library);
  expect(await watchlist(library)).toEqual(Array.from({ length: 600 }, (_, i) => title(i)));
});

it('outlets and critics come in under the names that their reader gave them', async () => {
  const library = emptyLibrary();
  await saveReview(library, draft({ outlet: 'The Grauniad', critics: ['P. Brad'] }));
  await renameName(library, { kind: 'outlet', from: 'The Grauniad', to: 'The Guardian' });
  await renameName(library, { kind: 'critic', from: 'P. Brad', to: 'Peter Brad' });
  const table =
    'Title,Year,Address,Outlet,Critics\nHer,2013,https://a.example/her,The Grauniad,P. Brad; Ann Author\n';
  await importAll(library, [file('reviews.csv', table)]);
  const review = await library.reviews.where('outlet').equals('The Guardian').toArray();
  expect(review.map(({ critics }) => critics)).toContainEqual(['Peter Brad', 'Ann Author']);
});
