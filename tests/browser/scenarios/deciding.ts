import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { retype, type Surface, type Tab, textsOf, valueOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { clip, copiedReview, openLibrary, openOn, save } from './clip.ts';

const RED_ROOMS = 'lwlies.com/reviews/red-rooms';

const titles = (surface: Surface) => textsOf(surface, 'main [data-part="film-link"]');
const until = (surface: Surface, films: string[]) =>
  surface.waitFor(
    `JSON.stringify([...document.querySelectorAll('main [data-part="film-link"]')].map((link) => link.innerText)) === ${JSON.stringify(JSON.stringify(films))}`,
  );

/** Adds a film by its title in the form of a list. */
async function add(surface: Surface, title: string): Promise<void> {
  await retype(surface, '[data-part="add-title"]', title);
  await surface.press('Enter');
  await surface.waitFor(
    `[...document.querySelectorAll('[data-part="film-link"]')].some((link) => link.innerText === ${JSON.stringify(title)})`,
  );
}

/** The middle of the n-th handle, scrolled into view. */
const handle = (surface: Surface, n: number): Promise<[number, number]> =>
  surface.evaluate(`(() => {
    const handle = document.querySelectorAll('[data-part="order-handle"]')[${n}];
    handle.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = handle.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);

/** Drags the n-th row onto the lower or the upper half of another. */
async function drag(tab: Tab, n: number, onto: number, half: 'upper' | 'lower'): Promise<void> {
  const from = await handle(tab, n);
  const to = await tab.evaluate<[number, number]>(`(() => {
    const { left, top, height } = document.querySelectorAll('[data-order-id]')[${onto}].getBoundingClientRect();
    return [left + 40, top + height * ${half === 'upper' ? 0.25 : 0.75}];
  })()`);
  await tab.drag(from, to);
}

/** Marks passages of the one saved review, as the page's script would have. */
const markPassages = (room: Room, passages: { id: string; quote: string; aspect: string; note?: string }[]) =>
  room.inExtension(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('cutting-room'));
    const stores = database.transaction(['reviews', 'annotations'], 'readwrite');
    const [review] = await done(stores.objectStore('reviews').getAll());
    for (const [position, { id, quote, aspect, note = '' }] of ${JSON.stringify(passages)}.entries()) {
      const selectors = [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }];
      await done(stores.objectStore('annotations').put({
        id, v: 1, created: position + 1, changed: {}, review: review.id, selectors, quote, position, note, aspect, tags: [],
      }));
    }
    database.close();
  })()`);

/** Deciding what to see, and keeping the names of things in order. */
export function describeDeciding(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('the watchlist', () => {
    it('takes films from the popup and by title, is ordered by mouse and by keys, and stays so', async () => {
      const { popup, tab } = await openOn(room(), demoPage(room(), RED_ROOMS));
      await popup.evaluate(`document.querySelector('[data-part="watch"] [value="want"]').click()`);
      await save(popup);
      await popup.close();
      await tab.close();
      const library = await openLibrary(room(), '#/watchlist');
      for (const title of ['Ran', 'Columbus', 'Dunes']) await add(library, title);
      expect(await titles(library)).toEqual(['Red Rooms', 'Ran', 'Columbus', 'Dunes']);
      expect((await textsOf(library, '[data-part="why"]'))[0]).toContain('Little White Lies');

      await drag(library, 2, 0, 'upper');
      await until(library, ['Columbus', 'Red Rooms', 'Ran', 'Dunes']);
      await drag(library, 0, 2, 'lower');
      await until(library, ['Red Rooms', 'Ran', 'Columbus', 'Dunes']);
      expect(await textsOf(library, '[data-part="order-menu"]')).toEqual([]);

      await library.evaluate(`document.querySelectorAll('[data-part="order-handle"]')[3].focus()`);
      await library.press('Enter');
      await library.waitFor(`document.activeElement?.dataset.part === 'order-place'`);
      await library.type('1');
      await library.press('Enter');
      await until(library, ['Dunes', 'Red Rooms', 'Ran', 'Columbus']);
      await library.waitFor(`document.activeElement?.dataset.part === 'order-handle'`);
      await library.waitFor(
        `[...document.querySelectorAll('output')].some((said) => said.innerText.includes('Dunes is now number 1 of 4'))`,
      );
      const again = await openLibrary(room(), '#/watchlist');
      expect(await titles(again)).toEqual(['Dunes', 'Red Rooms', 'Ran', 'Columbus']);

      await again.click('[data-part="export-choose"]');
      await again.waitFor(`document.querySelector('dialog[open] [value="letterboxd"]')`);
      await again.evaluate(`document.querySelector('dialog [value="letterboxd"]').click()`);
      await again.click('dialog [data-part="take-out"]');
      await again.waitFor(`document.querySelector('[data-part="export-said"]').dataset.state === 'done'`);
      expect((await textsOf(again, '[data-part="export-said"]'))[0]).toContain('letterboxd-watchlist');
    });

    it('keeps when a film was seen and what one thought of it; another page follows, and undo takes it back', async () => {
      const library = await openLibrary(room(), '#/watchlist');
      await add(library, 'Ran');
      const other = await openLibrary(room(), '#/watchlist?state=seen');
      // The first tab is behind the other now: a browser does not draw what nobody sees.
      await library.evaluate(`document.querySelector('[data-part="to-seen"]').click()`);
      await until(other, ['Ran']);
      await other.click('[data-part="watch-details"]');
      await other.waitFor(`document.activeElement?.dataset.part === 'seen-date'`);
      await other.evaluate(`[...document.querySelectorAll('[data-part="watch-form"] button')][0].click()`);
      await retype(other, '[data-part="own-score"]', '4/5');
      await other.press('Enter');
      await other.waitFor(`document.querySelector('[data-part="seen-on"] time')`);
      expect(await textsOf(other, '[data-part="watch-row"]')).toEqual([
        expect.stringContaining('Your score'),
      ]);
      await other.click('[data-part="undo"]');
      await other.waitFor(`!document.querySelector('[data-part="seen-on"]')`);
    });
  });

  describe('own lists', () => {
    it('are made, filled, ordered, and deleted with undo', async () => {
      const library = await openLibrary(room(), '#/lists');
      await retype(library, '[data-part="list-name"]', 'Rainy days');
      await library.press('Enter');
      await library.waitFor(
        `document.querySelector('main').dataset.view === 'list' && document.querySelector('[data-part="add-title"]')`,
      );
      for (const title of ['Ran', 'Columbus']) await add(library, title);
      await drag(library, 1, 0, 'upper');
      await until(library, ['Columbus', 'Ran']);
      await library.click('[data-part="list-delete"]');
      await library.waitFor(`document.querySelector('[data-part="empty"]')`);
      await library.click('[data-part="undo"]');
      await library.waitFor(`document.querySelector('[data-part="list"]')?.innerText.includes('Rainy days')`);
    });
  });

  describe('names', () => {
    it('a merged outlet stays merged on the next page that says the old name', async () => {
      await clip(room(), 'theguardian.com/film/2024/sep/05');
      await clip(room(), RED_ROOMS);
      const library = await openLibrary(room(), '#/outlet/The%20Guardian');
      await library.click('[data-part="rename"]');
      await retype(library, '[data-part="new-name"]', 'Little White Lies');
      await library.waitFor(`document.querySelector('[data-part="rename-do"]').innerText === 'Merge'`);
      await library.press('Enter');
      await library.waitFor(`location.hash.startsWith('#/outlet/Little')`);
      await library.waitFor(`document.querySelectorAll('[data-part="review"]').length === 2`);
      const { popup } = await openOn(
        room(),
        demoPage(room(), 'theguardian.com/film/filmblog/2012/jun/14/the-lion'),
      );
      expect(await valueOf(popup, 'outlet')).toBe('Little White Lies');
    });

    it('a tag is renamed, coloured, and deleted from everywhere with undo', async () => {
      const { popup } = await openOn(room(), demoPage(room(), RED_ROOMS));
      await retype(popup, '[data-part="tags"]', 'courtroom,');
      await save(popup);
      await popup.close();
      const library = await openLibrary(room(), '#/tag/courtroom');
      await library.click('[data-part="rename"]');
      await retype(library, '[data-part="new-name"]', 'Trials');
      await library.press('Enter');
      await library.waitFor(
        `location.hash === '#/tag/Trials' && document.querySelector('[data-part="colour"]')`,
      );
      await library.evaluate(`document.querySelector('[data-part="colour"] [value="teal"]').click()`);
      await library.waitFor(`document.querySelector('h1 [data-colour="teal"]')`);
      await library.click('.label-acts [data-part="delete"]');
      await library.waitFor(`location.hash === '#/tags'`);
      await library.click('[data-part="undo"]');
      await library.waitFor(`document.querySelector('[data-name="Trials"]')?.innerText.includes('1 review')`);
    });
  });

  describe('passages', () => {
    it('stand together, and in the reading copy with what was noted', async () => {
      const { popup } = await openOn(room(), demoPage(room(), RED_ROOMS));
      await save(popup);
      const id = await copiedReview(room());
      await popup.close();
      const library = await openLibrary(room(), `#/review/${id}`);
      const text = await library.waitFor<string>(
        `document.querySelector('.copy-text p')?.innerText.split(' ').slice(0, 6).join(' ')`,
      );
      await markPassages(room(), [
        { id: 'one', quote: text, aspect: 'story', note: 'A note of mine' },
        { id: 'two', quote: 'Words of another day', aspect: 'sound' },
      ]);
      const passages = await openLibrary(room(), '#/passages?by=aspect');
      expect(await textsOf(passages, '[data-part="passage-group"] h2')).toEqual(['Sound 1', 'Story 1']);
      await passages.click('[data-id="one"] [data-part="read"]');
      await passages.waitFor(`document.querySelector('mark[data-pointed="true"]')`);
      expect((await textsOf(passages, 'mark')).join(' ')).toContain(text.slice(0, 12));
      expect(await textsOf(passages, '[data-part="passage-note"]')).toEqual([
        expect.stringContaining('A note of mine'),
        expect.stringContaining('Sound'),
      ]);
      expect(await textsOf(passages, '[data-part="missing-passages"] blockquote')).toEqual([
        'Words of another day',
      ]);
    });
  });
}
