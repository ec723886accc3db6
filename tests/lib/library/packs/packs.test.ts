import 'fake-indexeddb/auto';
import Dexie, { type Collection, type Table } from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Library } from '../../../../lib/library/db.ts';
import { openPacks } from '../../../../lib/library/packs/open-packs.ts';
import { unpack } from '../../../../lib/library/packs/unpack.ts';
import { addNew } from '../../../../lib/library/packs/vouch.ts';
import type { FilmRecord } from '../../../../lib/library/records.ts';
import { emptyLibrary } from '../making.ts';

type Films = Table<FilmRecord, string>;

const ids = fc.constantFrom(...'abcdefghij');
const words = fc.constantFrom('dune', 'heat', 'nosferatu', 'amelie');
const film: fc.Arbitrary<FilmRecord> = fc
  .record({
    id: ids,
    title: words,
    keys: fc.array(words, { maxLength: 3 }),
    year: fc.option(fc.integer({ min: 1994, max: 1997 }), { nil: undefined }),
    imdb: fc.option(fc.constantFrom('tt1', 'tt2'), { nil: undefined }),
    deleted: fc.option(fc.constant(7), { nil: undefined }),
  })
  .map(({ year, imdb, deleted, ...rest }) => ({
    ...rest,
    v: 1,
    created: 1,
    changed: {},
    otherTitles: [],
    directors: [],
    ids: imdb ? { imdb } : {},
    ...(year && { year }),
    ...(deleted && { deleted }),
  }));

/** Something that is done to a table. What it answers is the same, whether some of its records are in packs or none. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('addNew' as const),
    films: fc.uniqueArray(film, { maxLength: 6, selector: ({ id }) => id }),
  }),
  fc.record({ do: fc.constant('bulkAdd' as const), films: fc.array(film, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('bulkPut' as const), films: fc.array(film, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('bulkDelete' as const), ids: fc.array(ids, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('deleteFrom' as const), id: ids }),
  fc.record({ do: fc.constant('modify' as const), year: fc.integer({ min: 1994, max: 1997 }) }),
  fc.record({ do: fc.constant('clear' as const) }),
  fc.record({ do: fc.constant('unpack' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What a step answers: a failure by its name, as in one transaction that is then taken back. */
async function doStep(library: Library, given: Step): Promise<unknown> {
  const films: Films = library.films;
  switch (given.do) {
    case 'unpack':
      return unpack(library);
    case 'addNew':
    case 'bulkAdd': {
      const add = given.do === 'addNew' ? addNew : (to: Films, records: FilmRecord[]) => to.bulkAdd(records);
      return library.transaction('rw', films, async () => {
        try {
          await add(films, given.films);
          return 'added';
        } catch (error) {
          return error instanceof Dexie.BulkError && [error.name, Object.keys(error.failuresByPos)];
        }
      });
    }
    case 'bulkPut':
      return films.bulkPut(given.films).then(() => 'put');
    case 'bulkDelete':
      return films.bulkDelete(given.ids);
    case 'deleteFrom':
      return films.where('id').aboveOrEqual(given.id).delete();
    case 'modify':
      return films.where('year').equals(given.year).modify({ title: 'changed' });
    case 'clear':
      return films.clear();
  }
}

type Chosen = Collection<FilmRecord, string>;
const CHOSEN: Record<string, (films: Films) => Chosen> = {
  all: (films) => films.toCollection(),
  id: (films) => films.where('id').above('c'),
  'ids between': (films) => films.where('id').between('b', 'h', true, true),
  'any id': (films) => films.where('id').anyOf('a', 'c', 'x', 'j'),
  key: (films) => films.where('keys').equals('dune'),
  'any key': (films) => films.where('keys').anyOf('heat', 'amelie'),
  'any key, once': (films) => films.where('keys').anyOf('heat', 'amelie', 'dune').distinct(),
  'keys above': (films) => films.where('keys').above('e'),
  'keys beginning': (films) => films.where('keys').startsWith('n'),
  year: (films) => films.where('year').equals(1995),
  'years below': (films) => films.where('year').belowOrEqual(1996),
  'not that year': (films) => films.where('year').notEqual(1995),
  imdb: (films) => films.where('ids.imdb').equals('tt1'),
  'in order': (films) => films.orderBy('year'),
  deleted: (films) => films.where('deleted').above(0),
};
const TAKEN: Record<string, (chosen: Chosen) => PromiseLike<unknown>> = {
  records: (chosen) => chosen.toArray(),
  count: (chosen) => chosen.count(),
  'primary keys': (chosen) => chosen.primaryKeys(),
  keys: (chosen) => chosen.keys(),
  'unique keys': (chosen) => chosen.uniqueKeys(),
  // oxlint-disable-next-line unicorn/no-array-reverse -- not an array
  backwards: (chosen) => chosen.reverse().toArray(),
  'the first two': (chosen) => chosen.limit(2).toArray(),
  // oxlint-disable-next-line unicorn/no-array-reverse -- not an array
  'the last two': (chosen) => chosen.reverse().limit(2).toArray(),
  'after the first': (chosen) => chosen.offset(1).toArray(),
  last: (chosen) => chosen.last(),
  some: (chosen) => chosen.filter(({ title }) => title === 'dune').toArray(),
  'some counted': (chosen) => chosen.and(({ keys }) => keys.length > 1).count(),
  each: async (chosen) => {
    const seen: unknown[] = [];
    await chosen.each(({ id }, { key }) => seen.push([id, key]));
    return seen;
  },
};

/** All that can be asked of a table. */
function everything({ films }: Library): PromiseLike<Record<string, unknown>> {
  return films.db.transaction('r', films, async () => {
    const questions: [string, PromiseLike<unknown>][] = [
      ['get', Promise.all([...'abcdefghijk'].map((id) => films.get(id)))],
      ['bulkGet', films.bulkGet([...'kjihgfedcba'])],
    ];
    for (const [from, choose] of Object.entries(CHOSEN))
      for (const [what, take] of Object.entries(TAKEN))
        questions.push([`${from}: ${what}`, take(choose(films))]);
    return Object.fromEntries(
      await Promise.all(questions.map(async ([question, answer]) => [question, await answer] as const)),
    );
  });
}

it('reads and writes records in packs as it does others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const [plain, packed] = [emptyLibrary(), emptyLibrary()];
      await openPacks(packed);
      // What was there when packs were opened, and what it added, is known to whoever adds new records.
      let known: string[] = [];
      for (const each of steps) {
        const isNew = ({ id }: FilmRecord) => !known.includes(id);
        const given = each.do === 'addNew' ? { ...each, films: each.films.filter(isNew) } : each;
        expect(await doStep(packed, given)).toEqual(await doStep(plain, given));
        if (each.do === 'unpack') await openPacks(packed);
        if (each.do === 'unpack' || each.do === 'addNew')
          known = await plain.films.toCollection().primaryKeys();
      }
      expect(await everything(packed)).toEqual(await everything(plain));
      await Promise.all([plain.delete(), packed.delete()]);
    }),
    { numRuns: 25 },
  );
});
