import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../lib/library/draft.ts';
import { LibraryError } from '../../../lib/library/errors.ts';
import { saveReview } from '../../../lib/library/save.ts';
import { contents, draft, emptyLibrary, mark } from './making.ts';

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Lets the running transaction end as a browser's does whose writes do not fit: all succeed, and then it aborts. */
function failAtCommit() {
  const { idbtrans } = Dexie.currentTransaction as unknown as {
    idbtrans: { dispatchEvent(event: Event): boolean; _abort(name: string): void };
  };
  const dispatch = idbtrans.dispatchEvent.bind(idbtrans);
  idbtrans.dispatchEvent = (event) => {
    if (event.type !== 'complete') return dispatch(event);
    // oxlint-disable-next-line no-underscore-dangle -- the stand-in's own way to abort with a reason
    idbtrans._abort('QuotaExceededError');
    return true;
  };
}

describe('what cannot be saved is refused with its field', () => {
  test.each<[Partial<Draft> | Record<string, unknown>, string, string]>([
    [{ filmTitle: ' \n ' }, 'missing', 'filmTitle'],
    [{ filmTitle: 'x'.repeat(301) }, 'too-long', 'filmTitle'],
    [{ headline: 'x'.repeat(501) }, 'too-long', 'headline'],
    [{ note: 'x'.repeat(100_001) }, 'too-long', 'note'],
    [{ tags: Array.from({ length: 101 }, (_, i) => `tag ${i}`) }, 'too-many', 'tags'],
    [{ tags: ['x'.repeat(81)] }, 'too-long', 'tags'],
    [{ year: 20_233 }, 'wrong', 'year'],
    [{ year: 1999.5 }, 'wrong', 'year'],
    [{ published: 'last Tuesday' }, 'wrong', 'published'],
    [{ url: '' }, 'missing', 'url'],
    [{ url: 'javascript:alert(1)' }, 'wrong', 'url'],
    [{ url: 'not an address' }, 'wrong', 'url'],
    [{ critics: 'Ana' }, 'wrong', 'critics'],
    [{ scores: [{ ...mark(1), kind: 'applause' }] }, 'wrong', 'scores'],
    [{ ownScore: { ...mark(1), value: Number.NaN } }, 'wrong', 'ownScore'],
    [{ watch: 'maybe' }, 'wrong', 'watch'],
  ])('%j', async (fields, code, field) => {
    const library = emptyLibrary();
    const error = await failure(saveReview(library, { ...draft(), ...fields }));
    expect(error).toBeInstanceOf(LibraryError);
    expect(error).toMatchObject({ code, field });
    expect(await library.reviews.count()).toBe(0);
  });

  test('what is only untidy is tidied', async () => {
    const { review, film } = await saveReview(emptyLibrary(), {
      ...draft({
        critics: [' Ana\n Writer ', 'Ana Writer', ''],
        headline: ' Red\tRooms ',
        note: ' a\n b \ud800',
      }),
      filmIds: { imdb: 'nonsense', tmdb: '77' },
      ...JSON.parse('{ "__proto__": { "polluted": true }, "extra": 1 }'),
    });
    expect(review).toMatchObject({ critics: ['Ana Writer'], headline: 'Red Rooms', note: 'a\n b \ufffd' });
    expect(film.ids).toEqual({ tmdb: '77' });
    expect(review).not.toHaveProperty('extra');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('when storage fails nothing is half written', () => {
  test.each(['films', 'reviews', 'watchlist', 'tags'])('in the middle, at %s', async (name) => {
    const library = emptyLibrary();
    await saveReview(library, draft({ url: 'https://b.example/0', filmTitle: 'Her', year: 2013 }));
    const before = await contents(library);
    library.table(name).hook('creating', () => {
      throw new Error('broken');
    });
    const error = await failure(saveReview(library, draft({ tags: ['a'], watch: 'want' })));
    expect(error).toMatchObject({ code: 'failed', name: 'LibraryError' });
    expect(await contents(library)).toEqual(before);
  });

  test('at the commit, where a full disk shows', async () => {
    const library = emptyLibrary();
    await saveReview(library, draft({ note: 'before' }));
    const before = await contents(library);
    library.reviews.hook('updating', failAtCommit);
    const error = await failure(saveReview(library, draft({ note: 'after', tags: ['a'], watch: 'seen' })));
    expect(error).toMatchObject({ code: 'full' });
    expect(await contents(library)).toEqual(before);
  });

  test('because it is closed', async () => {
    const library = emptyLibrary();
    await library.open();
    library.close({ disableAutoOpen: true });
    expect(await failure(saveReview(library, draft()))).toMatchObject({ code: 'unavailable' });
  });

  test('because the browser lets nobody store anything (a private window)', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const error = await failure(saveReview(emptyLibrary(), draft()));
    open.mockRestore();
    expect(error).toMatchObject({ code: 'unavailable' });
  });
});
