import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changePassage, deletePassages, reattachPassage } from '../../../lib/library/change-passage.ts';
import type { Library } from '../../../lib/library/db.ts';
import { markPassage, type NewPassage } from '../../../lib/library/mark-passage.ts';
import { pageKeys } from '../../../lib/library/page-address.ts';
import { passagesOfOthers, savedOnPage } from '../../../lib/library/passages.ts';
import { listPassages } from '../../../lib/library/queries.ts';
import { deleteReviews, saveReview, undo } from '../../../lib/library/save.ts';
import { addressKey } from '../../../lib/reading/address.ts';
import type { Facts } from '../../../lib/reading/model.ts';
import { contents, draft, emptyLibrary, reading, URL_OF_REVIEW } from './making.ts';

const FACTS: Partial<Facts> = { filmTitle: 'Red Rooms', year: 2023, critics: ['Ana Writer'] };

function passage(quote: string, position = 0, more: Partial<NewPassage> = {}): NewPassage {
  const exact = { type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: '' };
  return { quote, position, selectors: [exact], ...more };
}

/** The page of another critic of the same film. */
const page = (name: string) =>
  reading({ ...FACTS, critics: [name] }, { url: `https://${name}.example/red-rooms` });

const quotes = async (library: Library, keys = [addressKey(URL_OF_REVIEW)]) =>
  (await savedOnPage(library, keys))?.passages.map(({ quote }) => quote);

describe('marking', () => {
  test('saves the review that is not saved, with what its page says', async () => {
    const library = emptyLibrary();
    const {
      review,
      film,
      created,
      passage: mark,
    } = await markPassage(
      library,
      passage('cold stare', 7, { aspect: 'acting', spoiler: true }),
      reading(FACTS),
    );
    expect(created).toBe(true);
    expect(film).toMatchObject({ title: 'Red Rooms', year: 2023 });
    expect(review).toMatchObject({ url: URL_OF_REVIEW, critics: ['Ana Writer'] });
    expect(mark).toMatchObject({ review: review.id, quote: 'cold stare', aspect: 'acting', spoiler: true });
  });

  test('leaves a saved review as its reader corrected it', async () => {
    const library = emptyLibrary();
    const saved = await saveReview(library, draft({ headline: 'Mine', note: 'Kept' }));
    const { review, created } = await markPassage(library, passage('cold'), reading({ headline: 'Theirs' }));
    expect(created).toBe(false);
    expect(review).toEqual(saved.review);
  });

  test('a page without a sure film is saved under the likeliest, to be corrected', async () => {
    const library = emptyLibrary();
    const unsure = reading({ headline: 'A stare' }, {});
    expect((await markPassage(library, passage('cold'), unsure)).film.title).toBe('A stare');
    const blank = reading({}, { url: 'https://blank.example/1' });
    expect((await markPassage(library, passage('cold'), blank)).film.title).toBe('blank.example');
  });

  test('the same words at the same place are one passage', async () => {
    const library = emptyLibrary();
    const first = await markPassage(library, passage('cold stare', 7, { aspect: 'acting' }), reading(FACTS));
    const again = await markPassage(library, passage('cold stare', 8, { aspect: 'image' }), reading(FACTS));
    await markPassage(library, passage('cold stare', 900), reading(FACTS));
    expect(again.passage).toMatchObject({ id: first.passage.id, aspect: 'image' });
    expect(await library.annotations.count()).toBe(2);
  });

  test('undo takes back the mark, and the review that it saved', async () => {
    const library = emptyLibrary();
    const before = await contents(library);
    const { undo: back } = await markPassage(library, passage('cold'), reading(FACTS));
    await undo(library, back);
    expect(await contents(library)).toEqual(before);
  });

  test.each([
    ['nothing but space', passage(' \n ')],
    ['no selector', { ...passage('cold'), selectors: [] }],
    ['a place that is none', passage('cold', -1)],
  ])('refuses %s and saves nothing', async (_, given) => {
    const library = emptyLibrary();
    await expect(markPassage(library, given, reading(FACTS))).rejects.toMatchObject({ code: 'wrong' });
    expect(await library.reviews.count()).toBe(0);
  });

  test('refuses what is too long, and says so', async () => {
    const long = passage('x'.repeat(20_001));
    await expect(markPassage(emptyLibrary(), long, reading(FACTS))).rejects.toMatchObject({
      code: 'too-long',
    });
  });

  test('leaves out selectors of a kind it does not know', async () => {
    const given = passage('cold');
    const selectors = [...given.selectors, { type: 'NewSelector', value: 1 } as never];
    const { passage: mark } = await markPassage(emptyLibrary(), { ...given, selectors }, reading(FACTS));
    expect(mark.selectors).toEqual(given.selectors);
  });
});

describe('the passages of a page', () => {
  test('stand in page order, at every address of the review', async () => {
    const library = emptyLibrary();
    const canonical = reading({ ...FACTS, canonicalUrl: URL_OF_REVIEW });
    for (const [quote, at] of [
      ['last', 90],
      ['first', 3],
      ['middle', 40],
    ] as const)
      await markPassage(library, passage(quote, at), canonical);
    const others = [
      reading(FACTS, { url: `${URL_OF_REVIEW}/amp/?utm_source=x` }),
      reading(
        { ...FACTS, canonicalUrl: URL_OF_REVIEW },
        { url: 'https://syndicated.example/entertainment/red-rooms-1' },
      ),
      reading({ ...FACTS, canonicalUrl: URL_OF_REVIEW }, { url: 'https://lwlies.example/new-slug' }),
    ];
    for (const each of others)
      expect(await quotes(library, pageKeys(each))).toEqual(['first', 'middle', 'last']);
    expect(await quotes(library, ['lwlies.example/another'])).toBeUndefined();
  });

  test('change field by field, and back', async () => {
    const library = emptyLibrary();
    const { passage: mark } = await markPassage(
      library,
      passage('cold', 0, { aspect: 'acting' }),
      reading(FACTS),
    );
    await saveReview(library, draft({ url: 'https://b.example/', tags: ['Noir'] }));
    const back = await changePassage(library, mark.id, {
      note: ' Why? ',
      tags: ['noir', 'noir', ''],
      spoiler: true,
    });
    const changed = await library.annotations.get(mark.id);
    expect(changed).toMatchObject({ note: 'Why?', tags: ['Noir'], spoiler: true, aspect: 'acting' });
    await changePassage(library, mark.id, { aspect: undefined, spoiler: undefined });
    expect(await library.annotations.get(mark.id)).not.toHaveProperty('spoiler');
    await undo(library, back);
    expect(await library.annotations.get(mark.id)).toMatchObject({ note: '', tags: [] });
  });

  test('are put elsewhere with their note, and back', async () => {
    const library = emptyLibrary();
    const { passage: mark } = await markPassage(library, passage('cold', 5), reading(FACTS));
    await changePassage(library, mark.id, { note: 'Why?' });
    const back = await reattachPassage(library, mark.id, passage('colder', 50));
    expect(await library.annotations.get(mark.id)).toMatchObject({
      quote: 'colder',
      position: 50,
      note: 'Why?',
    });
    await undo(library, back);
    expect(await library.annotations.get(mark.id)).toMatchObject({ quote: 'cold', position: 5 });
  });

  test('are deleted, and come back', async () => {
    const library = emptyLibrary();
    const { passage: mark } = await markPassage(library, passage('cold'), reading(FACTS));
    const back = await deletePassages(library, [mark.id, 'unknown']);
    expect(await quotes(library)).toEqual([]);
    expect(JSON.stringify(await library.annotations.toArray())).not.toContain('cold');
    await expect(changePassage(library, mark.id, { note: 'x' })).rejects.toMatchObject({ code: 'missing' });
    await undo(library, back);
    expect(await quotes(library)).toEqual(['cold']);
  });

  test('what other critics said of the film stands by aspect', async () => {
    const library = emptyLibrary();
    const { review, film } = await markPassage(
      library,
      passage('mine', 0, { aspect: 'acting' }),
      page('ana'),
    );
    await markPassage(library, passage('theirs', 0, { aspect: 'acting' }), page('ben'));
    await markPassage(library, passage('on nothing'), page('ben'));
    const other = reading({ ...FACTS, filmTitle: 'Another film' }, { url: 'https://c.example/1' });
    await markPassage(library, passage('elsewhere', 0, { aspect: 'acting' }), other);
    const others = await passagesOfOthers(library, film, review.id);
    expect([...others].map(([aspect, rows]) => [aspect, rows.map((row) => row.passage.quote)])).toEqual([
      ['acting', ['theirs']],
    ]);
  });
});

describe('all passages', () => {
  async function some(): Promise<Library> {
    const library = emptyLibrary();
    for (const [i, name] of ['ana', 'ben', 'cas'].entries()) {
      const { passage: mark } = await markPassage(
        library,
        passage(`${name} on faces`, i, { aspect: i === 1 ? 'image' : 'acting' }),
        page(name),
      );
      if (name === 'cas') await changePassage(library, mark.id, { tags: ['Quote'], note: 'Señor' });
    }
    return library;
  }
  const listed = async (library: Library, filter = {}) =>
    (await listPassages(library, filter)).rows.map(({ passage: { quote } }) => quote.slice(0, 3)).sort();

  test.each([
    [{}, ['ana', 'ben', 'cas']],
    [{ aspect: 'acting' }, ['ana', 'cas']],
    [{ critic: 'ben' }, ['ben']],
    [{ critic: 'ben', aspect: 'acting' }, []],
    [{ tag: 'quote' }, ['cas']],
    [{ text: 'senor FACES' }, ['cas']],
    [{ text: 'red rooms' }, ['ana', 'ben', 'cas']],
    [{ film: 'unknown' }, []],
  ])('pass %o', async (filter, expected) => {
    expect(await listed(await some(), filter)).toEqual(expected);
  });

  test.each([{}, { text: 'faces' }, { critic: 'ana' }])(
    'come a page at a time, each once: %o',
    async (filter) => {
      const library = emptyLibrary();
      for (let i = 0; i < 7; i++) await markPassage(library, passage(`${i} faces`, i * 100), page('ana'));
      const seen: string[] = [];
      let after: Awaited<ReturnType<typeof listPassages>>['next'];
      do {
        const { rows, next } = await listPassages(library, { ...filter, limit: 3, ...(after && { after }) });
        expect(rows.length).toBeLessThanOrEqual(3);
        seen.push(...rows.map((row) => row.passage.quote));
        after = next;
      } while (after);
      expect(seen.toSorted()).toEqual(Array.from({ length: 7 }, (_, i) => `${i} faces`));
    },
  );

  test('of a deleted review are gone', async () => {
    const library = await some();
    const { rows } = await listPassages(library, { critic: 'ana' });
    await deleteReviews(
      library,
      rows.map((row) => row.review.id),
    );
    expect(await listed(library)).toEqual(['ben', 'cas']);
  });
});
