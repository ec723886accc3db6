import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { takeBackImport, workOnImports } from '../../../../lib/library/importing/imports.ts';
import { previewImport } from '../../../../lib/library/importing/preview.ts';
import { saveReview } from '../../../../lib/library/save.ts';
import { BLANK, bury, isLive } from '../../../../lib/library/stamp.ts';
import { draft, emptyLibrary } from '../making.ts';
import { file, importAll, kept, openSources, timeless } from './files.ts';

const EXPORT = [
  file(
    'ratings.csv',
    'Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Playtime,1967,https://boxd.it/p1,4.5\n',
  ),
  file('watched.csv', 'Date,Name,Year,Letterboxd URI\n2024-01-01,Playtime,1967,https://boxd.it/p1\n'),
  file(
    'diary.csv',
    [
      'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date',
      '2024-01-01,Playtime,1967,https://boxd.it/e1,3,,"comedy, Paris",2023-12-31',
      '2024-05-01,Playtime,1967,https://boxd.it/e2,4.5,Yes,paris,2024-04-30',
    ].join('\n'),
  ),
  file('watchlist.csv', 'Date,Name,Year,Letterboxd URI\n2024-01-05,Mon Oncle,1958,https://boxd.it/m1\n'),
  file('likes/films.csv', 'Date,Name,Year,Letterboxd URI\n2024-01-05,Playtime,1967,https://boxd.it/p1\n'),
];

it('brings the whole of a Letterboxd export together by its films', async () => {
  const library = emptyLibrary();
  const job = await importAll(library, EXPORT);
  expect(job).toMatchObject({ state: 'done', cursor: 6, counts: { new: 2, added: 3, same: 1, differs: 0 } });
  const { films, watchlist, lists, tags } = await kept(library);
  expect(films).toHaveLength(2);
  const playtime = films?.find((film) => 'title' in film && film.title === 'Playtime');
  expect(playtime).toMatchObject({
    ownScore: { kind: 'stars', value: 4.5, best: 5 },
    tags: ['comedy', 'Paris'],
    ids: { boxd: 'p1' },
  });
  expect(watchlist).toContainEqual(
    expect.objectContaining({
      id: playtime?.id,
      state: 'seen',
      seenOn: '2024-04-30',
      earlier: ['2023-12-31'],
    }),
  );
  expect(watchlist).toContainEqual(expect.objectContaining({ state: 'want' }));
  expect(lists).toMatchObject([{ name: 'Liked', films: [playtime?.id] }]);
  expect(tags).toHaveLength(2);
});

it('adds nothing the second time', async () => {
  const library = emptyLibrary();
  await importAll(library, EXPORT);
  const before = await kept(library);
  const again = await importAll(library, EXPORT);
  expect(again.counts).toMatchObject({ new: 0, added: 0 });
  expect(await kept(library)).toEqual(before);
});

it('is taken back as a whole, and leaves what was there as it was', async () => {
  const library = emptyLibrary();
  await saveReview(
    library,
    draft({ filmTitle: 'Playtime', year: 1967, directors: [], watch: 'want', tags: ['comedy'] }),
  );
  const before = await kept(library);
  const job = await importAll(library, EXPORT);
  expect(await kept(library)).not.toEqual(before);
  await takeBackImport(library, job.id);
  await workOnImports(library);
  expect(await kept(library)).toEqual(before);
  expect(await library.imports.get(job.id)).toMatchObject({ state: 'undone' });
});

it('brings back what was deleted here, and the tombstones with the undoing', async () => {
  const library = emptyLibrary();
  await importAll(library, EXPORT);
  for (const film of await library.films.toArray()) {
    await library.films.put(bury(BLANK.films, film, Date.now()));
    await library.watchlist.put(bury(BLANK.watchlist, film, Date.now()));
  }
  for (const list of await library.lists.toArray())
    await library.lists.put(bury(BLANK.lists, list, Date.now()));
  const before = await kept(library);
  const job = await importAll(library, EXPORT);
  expect(job.counts).toMatchObject({ new: 2 });
  expect((await library.films.toArray()).filter(isLive)).toHaveLength(2);
  await takeBackImport(library, job.id);
  await workOnImports(library);
  expect(await kept(library)).toEqual(before);
});

it('keeps what was changed since it was imported', async () => {
  const library = emptyLibrary();
  const job = await importAll(library, EXPORT);
  await saveReview(library, draft({ filmTitle: 'Mon Oncle', year: 1958, directors: ['Jacques Tati'] }));
  await takeBackImport(library, job.id);
  await workOnImports(library);
  const { films, lists, tags } = await kept(library);
  expect(films).toMatchObject([{ title: 'Mon Oncle' }]);
  expect([lists, tags]).toEqual([[], []]);
});

it('says before it does anything what each row will do', async () => {
  const library = emptyLibrary();
  await importAll(library, EXPORT.slice(0, 1));
  const before = await timeless(library);
  const files = [
    file(
      'ratings.csv',
      'Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Playtime,1967,https://boxd.it/p1,2\n2024-01-01,,1967,https://boxd.it/p2,2\n',
    ),
    file(
      'watched.csv',
      'Date,Name,Year,Letterboxd URI\n2024-01-01,Playtime,1967,https://boxd.it/p1\n2024-01-02,Trafic,1971,https://boxd.it/t1\n',
    ),
    file('other.txt', 'Dear diary'),
  ];
  const preview = await previewImport(library, await openSources(files), { options: {}, liked: 'Liked' });
  expect(preview.rows.map(({ file, line, kind, about }) => [file, line, kind, about])).toEqual([
    ['other.txt', 0, 'unread', ''],
    ['ratings.csv', 2, 'differs', 'Playtime (1967)'],
    ['ratings.csv', 3, 'unread', ''],
    ['watched.csv', 2, 'same', 'Playtime (1967)'],
    ['watched.csv', 3, 'new', 'Trafic (1971)'],
  ]);
  expect(preview.rows[1]?.differences).toMatchObject([{ mine: [{ value: 4.5 }], theirs: [{ value: 2 }] }]);
  expect(await timeless(library)).toEqual(before);
});

it('takes the file’s mark where its reader says so', async () => {
  const rated = (rating: number) => [
    file(
      'ratings.csv',
      `Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Playtime,1967,https://boxd.it/p1,${rating}\n`,
    ),
  ];
  const library = emptyLibrary();
  await importAll(library, rated(2));
  await importAll(library, rated(3));
  expect(await library.films.toArray()).toMatchObject([{ ownScore: { value: 2 } }]);
  await importAll(library, rated(3), { choice: { take: 'mine', but: [0] } });
  expect(await library.films.toArray()).toMatchObject([{ ownScore: { value: 3 } }]);
  await importAll(library, rated(4), { choice: { take: 'theirs', but: [] } });
  expect(await library.films.toArray()).toMatchObject([{ ownScore: { value: 4 } }]);
});
