import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Source } from '../../../../lib/exchange/open.ts';
import { FileProblem } from '../../../../lib/exchange/problem.ts';
import { unzip } from '../../../../lib/exchange/text/unzip.ts';
import { zipped } from '../../../../lib/exchange/text/zip.ts';
import { keepCopy } from '../../../../lib/library/copies.ts';
import type { Library } from '../../../../lib/library/db.ts';
import { exportAll } from '../../../../lib/library/export.ts';
import { makeBackup } from '../../../../lib/library/exporting/backup.ts';
import { previewImport } from '../../../../lib/library/importing/preview.ts';
import { markPassage } from '../../../../lib/library/mark-passage.ts';
import { mergeFilms } from '../../../../lib/library/merge-films.ts';
import { deleteReviews, saveReview } from '../../../../lib/library/save.ts';
import { isLive } from '../../../../lib/library/stamp.ts';
import { streamed } from '../../exchange/entries.ts';
import { draft, emptyLibrary, mark, reading } from '../making.ts';
import { file, importAll, kept, openSources } from './files.ts';

/** Everything that a backup holds: what lives, and the tombstones of merged films. */
async function backedUp(library: Library) {
  const tables = Object.entries(await kept(library));
  return Object.fromEntries(
    tables.map(([name, records]) => [name, records.filter((one) => isLive(one) || 'mergedInto' in one)]),
  );
}

async function someLibrary(): Promise<Library> {
  const library = emptyLibrary();
  const url = 'https://paper.example/playtime';
  const one = await saveReview(
    library,
    draft({ tags: ['noir', 'Paris'], watch: 'want', ownScore: mark(5), note: 'Glass' }),
  );
  const two = await saveReview(
    library,
    draft({ filmTitle: 'Les chambres rouges', year: 2023, directors: [], url: 'https://b.example/1' }),
  );
  await saveReview(
    library,
    draft({
      filmTitle: 'Playtime',
      year: 1967,
      directors: ['Jacques Tati'],
      filmIds: { imdb: 'tt0062136' },
      url,
      watch: 'seen',
    }),
  );
  if (one.film.id !== two.film.id) await mergeFilms(library, one.film.id, two.film.id);
  const selector = { type: 'TextQuoteSelector', exact: 'glass', prefix: 'of ', suffix: '' } as const;
  await markPassage(
    library,
    { quote: 'glass', position: 12, selectors: [selector], aspect: 'image' },
    reading({ filmTitle: 'Playtime', year: 1967 }, { url }),
  );
  await keepCopy(library, one.review.id, {
    language: 'en',
    words: 2,
    blocks: [{ kind: 'paragraph', text: 'Two words' }],
  });
  return library;
}

it('comes back from its own export as it was', async () => {
  const library = await someLibrary();
  const other = emptyLibrary();
  const job = await importAll(other, [file('backup.json', await exportAll(library))]);
  expect(job.counts).toMatchObject({ unread: 0, differs: 0, same: 0 });
  expect(await kept(other)).toEqual(await backedUp(library));
});

it('comes back from a backup as it was, what was deleted included', async () => {
  const library = await someLibrary();
  const gone = await saveReview(library, draft({ filmTitle: 'Her', year: 2013, url: 'https://d.example/1' }));
  await deleteReviews(library, [gone.review.id]);
  const other = emptyLibrary();
  const blob = await makeBackup(library, new Date());
  const job = await importAll(other, [{ name: 'backup.zip', blob }]);
  expect(job.counts).toMatchObject({ unread: 0, differs: 0 });
  expect(await kept(other)).toEqual(await kept(library));
  await importAll(other, [{ name: 'backup.zip', blob }]);
  expect(await kept(other)).toEqual(await kept(library));
});

it('does not delete what is here, though it was deleted there', async () => {
  const library = await someLibrary();
  const other = emptyLibrary();
  await importAll(other, [{ name: 'a.zip', blob: await makeBackup(library, new Date()) }]);
  const before = await kept(other);
  const review = (await library.reviews.toArray()).find(isLive);
  await deleteReviews(library, [review?.id ?? '']);
  await importAll(other, [{ name: 'b.zip', blob: await makeBackup(library, new Date()) }]);
  expect(await kept(other)).toEqual(before);
});

it('takes nothing from a backup that is not whole', async () => {
  const blob = await makeBackup(await someLibrary(), new Date());
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const { name, bytes } of await unzip(blob)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes()) pieces.push(piece);
    files.push({ name, bytes: Buffer.concat(pieces) });
  }
  const changed = files.map(({ name, bytes }) => ({
    name,
    bytes: name.startsWith('films')
      ? Buffer.from(Buffer.from(bytes).toString().replace('Playtime', 'Playdate'))
      : bytes,
  }));
  const without = (part: string) => files.filter(({ name }) => !name.startsWith(part));
  for (const some of [changed, without('manifest'), without('reviews')]) {
    const source = { name: 'backup.zip', blob: await zipped(streamed(some), () => Promise.resolve()) };
    expect(await problemsOf(source)).toContain('checksum');
  }
});

/** What a preview says is wrong with a file. */
async function problemsOf(source: Source): Promise<unknown[]> {
  try {
    const looking = { options: {}, liked: 'Liked' };
    const { rows } = await previewImport(emptyLibrary(), await openSources([source]), looking);
    return rows.map(({ problem }) => problem?.code);
  } catch (error) {
    return [error instanceof FileProblem && error.problem.code];
  }
}

it('brings back what was deleted since', async () => {
  const library = await someLibrary();
  const blob = await makeBackup(library, new Date());
  const before = await kept(library);
  await deleteReviews(
    library,
    (await library.reviews.toArray()).map(({ id }) => id),
  );
  await importAll(library, [{ name: 'backup.zip', blob }]);
  expect(await kept(library)).toEqual(before);
});

it('adds nothing to the library that it came from', async () => {
  const library = await someLibrary();
  const before = await kept(library);
  const job = await importAll(library, [file('backup.json', await exportAll(library))]);
  expect(job.counts).toMatchObject({ new: 0, added: 0, differs: 0, unread: 0 });
  expect(await kept(library)).toEqual(before);
});

it('joins a library that knows a film under another id', async () => {
  const library = emptyLibrary();
  await saveReview(
    library,
    draft({
      filmTitle: 'Playtime',
      year: 1967,
      directors: ['Jacques Tati'],
      filmIds: {},
      url: 'https://c.example/1',
    }),
  );
  const [here] = await library.films.toArray();
  await importAll(library, [file('backup.json', await exportAll(await someLibrary()))]);
  const films = (await library.films.toArray()).filter(isLive);
  const playtime = films.filter(({ title }) => title === 'Playtime');
  expect(playtime).toMatchObject([{ id: here?.id, ids: { imdb: 'tt0062136' } }]);
  const reviews = await library.reviews
    .where('film')
    .equals(here?.id ?? '')
    .toArray();
  expect(reviews.map(({ url }) => url).sort()).toEqual([
    'https://c.example/1',
    'https://paper.example/playtime',
  ]);
  expect(await library.watchlist.get(here?.id ?? '')).toMatchObject({ state: 'seen' });
});

it('keeps of each field what was changed last', async () => {
  const library = await someLibrary();
  const old = await exportAll(library);
  await saveReview(library, draft({ tags: ['noir'], watch: 'seen', ownScore: mark(2), note: 'Later' }));
  const after = await kept(library);
  await importAll(library, [file('backup.json', old)]);
  expect(await kept(library)).toEqual(after);
});

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const film = fc.record({
  filmTitle: text.filter((title) => /[\p{L}\p{N}]/u.test(title)),
  year: fc.integer({ min: 1900, max: 2030 }),
  note: text,
  headline: text,
  tags: fc.array(
    text.filter((tag) => tag.trim() !== ''),
    { maxLength: 3 },
  ),
  watch: fc.constantFrom('want' as const, 'seen' as const, undefined),
});

it('comes back whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(film, { maxLength: 6 }), async (films) => {
      const library = emptyLibrary();
      for (const [i, { watch, ...one }] of films.entries())
        await saveReview(
          library,
          draft({ ...one, directors: [], url: `https://a.example/${i}`, ...(watch && { watch }) }),
        );
      const other = emptyLibrary();
      await importAll(other, [file('', await exportAll(library))]);
      expect(await kept(other)).toEqual(await backedUp(library));
    }),
    { numRuns: 15 },
  );
});
