import { describe, expect, it } from 'vitest';
import { comparedRecords } from '../../components/library/comparing-library.ts';
import { putRecords } from '../support/put-records.ts';
import type { Room } from '../support/room.ts';
import { type Surface, type Tab, textsOf } from '../support/surface.ts';
import { tabTo } from '../support/tab-to.ts';
import { useRoom } from '../support/use-room.ts';
import { openLibrary } from './clip.ts';
import { cutOff } from './cut-off.ts';

const count = (part: string, number: number) =>
  `document.querySelectorAll('[data-part="${part}"]').length === ${number}`;
const focusOn = (surface: Surface, selector: string) =>
  surface.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);

const record = (id: string, fields: object) => ({ id, v: 1, created: 5000, changed: {}, ...fields });
const longest = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde';

/** The compared library, with something on the watchlist, in a list, marked and tagged; one film's name is long. */
function fullLibrary(): Record<string, object[]> {
  const { films, reviews } = comparedRecords();
  const [first, second] = reviews;
  const quote = `What Ana Alike says of a ${longest}.`;
  return {
    films: films.map((film, i) => (i === 1 ? { ...film, title: `${film.title} or the ${longest}` } : film)),
    reviews: reviews.map((review) =>
      review === first || review === second ? { ...review, tags: ['slow burn'] } : review,
    ),
    tags: [record('slow burn', { name: 'slow burn' })],
    lists: [
      record('l1', { name: 'Rainy days', description: 'Long evenings.', films: films.map(({ id }) => id) }),
    ],
    watchlist: films.slice(0, 4).map(({ id }, i) => record(id, { state: 'want', rank: `a${i}` })),
    annotations: [
      record('p1', {
        review: first?.id,
        selectors: [],
        quote,
        position: 1,
        note: 'Mine.',
        aspect: 'story',
        tags: ['slow burn'],
      }),
    ],
  };
}

const everyView = [
  'reviews',
  'reviews?text=zzz',
  'films',
  'film/f1',
  'film/f1?beside=aaaaaa01,aaaaaa11',
  'critics',
  'critics?as=map',
  'critics?as=matrix',
  'critic/Ana%20Alike',
  'outlets',
  'outlet/The%20Courier',
  'passages?by=film',
  'watchlist',
  'watchlist?state=next',
  'lists',
  'list/l1',
  'tags',
  'tag/slow%20burn',
  'review/aaaaaa00',
  'exchange',
  'settings',
];

/** That all of the library can be got at: without a mouse, in a narrow window, and at twice the size. */
export function describeReaching<R extends Room>(open: () => Promise<R>): () => R {
  const room = useRoom(open);

  async function filled(route: string): Promise<Tab> {
    const first = await openLibrary(room());
    await first.close();
    await putRecords(room(), fullLibrary());
    return openLibrary(room(), route);
  }

  describe('by keyboard alone', () => {
    it('a range of reviews is chosen, tagged, moved, deleted, and comes back', async () => {
      const library = await filled('#/reviews?text=ana');
      // Only rows in the window and near it are drawn.
      await library.resize(1280, 1600);
      await library.waitFor(count('review', 8));
      await tabTo(library, 'select');
      await library.press('Space');
      await library.evaluate(`document.querySelectorAll('[data-part="select"]')[3].focus()`);
      await library.press('Shift+Space');
      await library.waitFor(`document.querySelectorAll('[data-ticked="true"]').length === 4`);

      await focusOn(library, '[data-part="chosen-tag"]');
      await library.press('Enter');
      await tabTo(library, 'tags');
      await library.type('trial');
      await library.press('Enter');
      await library.waitFor(`document.querySelector('[data-tag="trial"]')`);
      await tabTo(library, 'add-tags');
      await library.press('Enter');
      await library.waitFor(
        `[...document.querySelectorAll('.review')].filter((each) => each.innerText.includes('trial')).length === 4`,
      );

      await focusOn(library, '[data-part="chosen-move"]');
      await library.press('Enter');
      await library.waitFor(`document.activeElement?.dataset.part === 'film-search'`);
      await library.type('film h');
      await library.waitFor(
        `document.querySelector('[data-part="film-offer"]')?.innerText.includes('Film H')`,
      );
      await library.press('Enter');
      const titles = () => textsOf(library, '[data-part="film-link"]');
      await library.waitFor(
        `[...document.querySelectorAll('[data-part="film-link"]')].filter((each) => each.innerText === 'Film H').length >= 4`,
      );

      const before = await titles();
      await focusOn(library, '.result-line [data-part="delete"]');
      await library.press('Enter');
      await library.waitFor(count('review', 4));
      await tabTo(library, 'undo');
      await library.press('Enter');
      await library.waitFor(count('review', 8));
      expect((await titles()).toSorted()).toEqual(before.toSorted());
    });

    it('a film is put on a list, and the watchlist into another order', async () => {
      const library = await filled('#/film/f1');
      await library.waitFor(`document.querySelector('[data-part="film-lists"] input')`);
      await focusOn(library, '[data-part="film-lists"] input');
      await library.press('Space');
      await library.waitFor(`!document.querySelector('[data-part="film-lists"] input').checked`);
      await tabTo(library, 'undo');
      await library.press('Enter');
      await library.waitFor(`document.querySelector('[data-part="film-lists"] input').checked`);

      await library.evaluate(`void (location.hash = '#/watchlist')`);
      await library.waitFor(count('watch-row', 4));
      const order = () =>
        library.evaluate<string[]>(
          `[...document.querySelectorAll('[data-part="watch-row"]')].map((row) => row.dataset.id)`,
        );
      const until = (films: string) =>
        library.waitFor(
          `[...document.querySelectorAll('[data-part="watch-row"]')].map((row) => row.dataset.id).join() === '${films}'`,
        );
      await tabTo(library, 'order-handle');
      await library.press('Alt+ArrowDown');
      await until('f1,f0,f2,f3');
      await library.waitFor(`document.activeElement?.closest('[data-id]')?.dataset.id === 'f0'`);
      await library.press('Alt+End');
      await until('f1,f2,f3,f0');
      await library.waitFor(`document.activeElement?.closest('[data-id]')?.dataset.id === 'f0'`);
      await tabTo(library, 'undo');
      await library.press('Enter');
      await until('f1,f0,f2,f3');
      expect(await order()).toHaveLength(4);
    });
  });

  describe('nothing is cut off', () => {
    it.each([
      ['at 320 pixels', 320],
      ['at 200 % of 1,280 pixels', 640],
    ])('%s', async (_, width) => {
      const library = await filled('#/reviews');
      await library.resize(width, 512);
      for (const hash of everyView) {
        await library.evaluate(`void (location.hash = '#/${hash}')`);
        await library.waitFor(
          `document.querySelector('main').dataset.view === '${hash.replace(/[/?].*/, '')}'
            && document.querySelector('main').dataset.state === 'ready'`,
        );
        expect([hash, await library.evaluate(cutOff)]).toEqual([hash, []]);
      }
    });
  });
  return room;
}
