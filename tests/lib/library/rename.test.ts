import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { colourTag, deleteTag, renameTag } from '../../../lib/library/change-tags.ts';
import type { Library } from '../../../lib/library/db.ts';
import { nameId, withOwnNames } from '../../../lib/library/names.ts';
import { prepare } from '../../../lib/library/prepare.ts';
import { listTags } from '../../../lib/library/queries.ts';
import { colourName, renameName } from '../../../lib/library/rename-name.ts';
import { saveReview, undo } from '../../../lib/library/save.ts';
import { taggedReviews } from '../../../lib/library/tag-rows.ts';
import { contents, draft, emptyLibrary, expectComesBack, reading } from './making.ts';

let library: Library;
const url = (n: number) => `https://a.example/review/${n}`;
const tagsOf = async () => (await library.reviews.orderBy('address').toArray()).map(({ tags }) => tags);
const outlets = async () => (await library.reviews.orderBy('address').toArray()).map(({ outlet }) => outlet);

beforeEach(async () => {
  library = emptyLibrary();
  await saveReview(library, draft({ url: url(1), tags: ['noir', 'slow'], outlet: 'The Grauniad' }));
  await saveReview(
    library,
    draft({ url: url(2), tags: ['Noir'], outlet: 'The Guardian', critics: ['P. Brad'] }),
  );
  await saveReview(library, draft({ url: url(3), tags: ['dark'], outlet: 'The Grauniad' }));
  const [review] = await library.reviews.toArray();
  const film = await library.films.get(review?.film ?? '');
  if (film) await library.films.put({ ...film, tags: ['noir'] });
  await library.annotations.add({
    id: 'mark',
    v: 1,
    created: 1,
    changed: { tags: 1 },
    review: review?.id ?? '',
    selectors: [],
    quote: 'q',
    position: 0,
    note: '',
    tags: ['noir'],
  });
});

describe('a tag', () => {
  test('renamed is renamed on reviews and passages', async () => {
    await renameTag(library, 'noir', 'Neo-noir');
    expect(await tagsOf()).toEqual([['Neo-noir', 'slow'], ['Neo-noir'], ['dark']]);
    expect((await library.annotations.get('mark'))?.tags).toEqual(['Neo-noir']);
    expect((await library.films.toArray()).map((film) => film.tags)).toEqual([['Neo-noir']]);
    expect((await listTags(library)).map(({ name }) => name)).toEqual(['Neo-noir', 'dark', 'slow']);
    await expectComesBack(library, () => renameTag(library, 'neo-noir', 'Film noir'));
  });

  test('renamed to another’s name is that one, which keeps its own writing and colour', async () => {
    await colourTag(library, 'noir', 'red');
    await expectComesBack(library, () => renameTag(library, 'noir', 'DARK'));
    await renameTag(library, 'noir', 'DARK');
    expect(await tagsOf()).toEqual([['dark', 'slow'], ['dark'], ['dark']]);
    expect(await library.tags.get('dark')).toMatchObject({ name: 'dark', colour: 'red' });
    expect((await library.tags.get('noir'))?.deleted).toBeGreaterThan(0);
    await renameTag(library, 'dark', 'slow');
    expect(await tagsOf()).toEqual([['slow'], ['slow'], ['slow']]);
  });

  test('can change its writing alone', async () => {
    await renameTag(library, 'noir', 'NOIR');
    expect(await tagsOf()).toEqual([['NOIR', 'slow'], ['NOIR'], ['dark']]);
    expect((await library.tags.get('noir'))?.name).toBe('NOIR');
  });

  test('is deleted from everywhere, and comes back everywhere', async () => {
    await expectComesBack(library, () => deleteTag(library, 'noir'));
    await deleteTag(library, 'noir');
    expect(await tagsOf()).toEqual([['slow'], [], ['dark']]);
    expect((await library.annotations.get('mark'))?.tags).toEqual([]);
  });

  test('what was retagged since stays as it was retagged', async () => {
    const way = await renameTag(library, 'noir', 'Neo-noir');
    await saveReview(library, draft({ url: url(1), tags: ['Neo-noir', 'kept'], outlet: 'The Grauniad' }));
    await undo(library, way);
    expect(await tagsOf()).toEqual([['Neo-noir', 'kept'], ['noir'], ['dark']]);
    expect((await library.tags.get('neo-noir'))?.name).toBe('Neo-noir');
  });

  test('a colour comes and goes; it needs a tag', async () => {
    await expectComesBack(library, () => colourTag(library, 'dark', 'teal'));
    await expect(colourTag(library, 'nothing', 'teal')).rejects.toMatchObject({ code: 'missing' });
  });

  test('without a name, too long, or not there: said, and nothing changed', async () => {
    const before = await contents(library);
    await expect(renameTag(library, 'noir', ' ')).rejects.toMatchObject({ code: 'missing', field: 'tags' });
    await expect(renameTag(library, 'noir', 'x'.repeat(81))).rejects.toMatchObject({ code: 'too-long' });
    await expect(renameTag(library, 'nothing', 'new')).rejects.toMatchObject({ code: 'missing' });
    expect(await contents(library)).toEqual(before);
  });
});

describe('an outlet', () => {
  const rename = (from: string, to: string) => renameName(library, { kind: 'outlet', from, to });

  test('renamed is renamed in all its reviews, and on the next page that says the old name', async () => {
    await rename('The Grauniad', 'The Guardian');
    expect(await outlets()).toEqual(['The Guardian', 'The Guardian', 'The Guardian']);
    const page = reading({ outlet: 'the grauniad', filmTitle: 'Ran' }, { url: url(9) });
    expect((await prepare(library, page)).draft.outlet).toBe('The Guardian');
    expect(await withOwnNames(library, { outlet: 'The Grauniad' })).toEqual({ outlet: 'The Guardian' });
  });

  test('comes back whole', async () =>
    expectComesBack(library, () => rename('The Grauniad', 'The Guardian')));

  test('renamed twice, back again, or in its writing alone, means the last name', async () => {
    const own = async (outlet: string) => (await withOwnNames(library, { outlet })).outlet;
    await rename('The Grauniad', 'The Guardian');
    await rename('The Guardian', 'Guardian');
    expect([await own('The Grauniad'), await own('The Guardian')]).toEqual(['Guardian', 'Guardian']);
    await rename('Guardian', 'The Grauniad');
    expect(await Promise.all(['The Grauniad', 'The Guardian', 'Guardian'].map(own))).toEqual(
      Array(3).fill('The Grauniad'),
    );
    await rename('The Grauniad', 'THE GRAUNIAD');
    expect(await own('The Guardian')).toBe('THE GRAUNIAD');
  });

  test('names that lead in a circle, as two machines can make them, end', async () => {
    await rename('A', 'B');
    const other = await library.names.get(nameId('outlet', 'A'));
    if (other) await library.names.put({ ...other, id: nameId('outlet', 'B'), name: 'B', means: 'A' });
    expect(['A', 'B']).toContain((await withOwnNames(library, { outlet: 'A' })).outlet);
  });

  test('keeps its colour under its new name', async () => {
    await colourName(library, 'outlet', 'The Grauniad', 'blue');
    await rename('The Grauniad', 'The Guardian');
    expect(await library.names.get(nameId('outlet', 'the guardian'))).toMatchObject({ colour: 'blue' });
    await expectComesBack(library, () => colourName(library, 'outlet', 'The Guardian', undefined));
  });

  test('a critic likewise', async () => {
    await expectComesBack(library, () =>
      renameName(library, { kind: 'critic', from: 'P. Brad', to: 'Peter Brad' }),
    );
    await renameName(library, { kind: 'critic', from: 'P. Brad', to: 'Peter Brad' });
    const page = reading({ critics: ['P. Brad', 'Peter Brad'], filmTitle: 'Ran' }, { url: url(9) });
    expect((await prepare(library, page)).draft.critics).toEqual(['Peter Brad']);
  });

  test('without a name or too long: said', async () => {
    await expect(rename('The Guardian', ' ')).rejects.toMatchObject({ code: 'missing', field: 'outlet' });
    await expect(rename('The Guardian', 'x'.repeat(201))).rejects.toMatchObject({ code: 'too-long' });
  });
});

describe('of many', () => {
  const many = 700;
  beforeEach(async () => {
    const [first] = await library.reviews.toArray();
    if (!first) throw new Error('nothing was saved');
    const more = Array.from({ length: many }, (_, i) => ({
      ...first,
      id: `r${i}`,
      outlet: 'Daily',
      tags: ['t'],
    }));
    await library.reviews.bulkPut(more);
  });
  const named = (outlet: string) => library.reviews.where('outlet').equals(outlet).count();

  test('progress is told, and the way back does not hold the records', async () => {
    const told: [number, number][] = [];
    const way = await renameName(
      library,
      { kind: 'outlet', from: 'Daily', to: 'Weekly' },
      { onProgress: (done, total) => told.push([done, total]) },
    );
    expect(told.at(-1)).toEqual([many, many]);
    expect(told.length).toBeGreaterThan(2);
    expect(way.fields).toHaveLength(many);
    expect(JSON.stringify(way)).not.toContain('headline');
    await undo(library, way);
    expect(await named('Daily')).toBe(many);
  });

  test('the latest reviews of a tag are found among many', async () => {
    const found = await taggedReviews(library, 't', 3);
    expect(found.map(({ review }) => review.id)).toEqual(['r99', 'r98', 'r97']);
    expect((await taggedReviews(library, 'slow', 3)).map(({ review }) => review.url)).toEqual([url(1)]);
  });

  test('stopped in the middle, nothing has happened', async () => {
    const before = await contents(library);
    const stop = new AbortController();
    const work = renameName(
      library,
      { kind: 'outlet', from: 'Daily', to: 'Weekly' },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(work).rejects.toThrow('aborted');
    expect(await contents(library)).toEqual(before);
  });

  test('failing in the middle, nothing has happened', async () => {
    await saveReview(library, draft({ url: url(4), tags: ['t'] }));
    const before = await contents(library);
    let writes = 0;
    const fail = () => {
      writes += 1;
      if (writes === 300) throw new Error('the disk is gone');
    };
    library.reviews.hook('updating', fail);
    await expect(renameTag(library, 't', 'u')).rejects.toMatchObject({ code: 'failed' });
    library.reviews.hook('updating').unsubscribe(fail);
    expect(await contents(library)).toEqual(before);
  });
});
