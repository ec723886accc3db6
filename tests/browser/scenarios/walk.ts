import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { marksOf, retype, textsOf, valueOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { clip, openLibrary, openOn, save } from './clip.ts';

/** Little White Lies' three marks on the demo page. */
const threeMarks = [
  ['3', '5', 'Anticipation'],
  ['4', '5', 'Enjoyment'],
  ['4', '5', 'In Retrospect'],
];

/** What the browser saved. On a busy machine a first download takes Firefox many seconds. */
async function downloaded(folder: string): Promise<unknown> {
  for (let waited = 0; waited < 600; waited++) {
    const file = (await readdir(folder)).find((name) => name.endsWith('.json'));
    const text = file && (await readFile(join(folder, file), 'utf8'));
    if (text) return JSON.parse(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no download came to ${folder}`);
}

/** From a review on a page to a file with everything: what Cutting Room is for. */
export function describeWalk(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('clipping a review', () => {
    it('goes from the page through popup and library to a file', async () => {
      const url = demoPage(room(), 'lwlies.com/reviews/red-rooms');
      const { popup } = await openOn(room(), url);
      expect(await marksOf(popup)).toEqual(threeMarks);
      expect(await valueOf(popup, 'film-title')).toBe('Red Rooms');
      expect(await valueOf(popup, 'directors')).toBe('Pascal Plante');
      expect(await valueOf(popup, 'critics')).toBe('Marta Penhallow');
      expect(await valueOf(popup, 'outlet')).toBe('Little White Lies');
      expect(await valueOf(popup, 'published')).toBe('2024-09-06');
      await save(popup);
      await popup.close();

      const library = await openLibrary(room());
      const rows = await textsOf(library, '[data-part="review"]');
      expect(rows).toHaveLength(1);
      expect(rows[0]).toContain('Red Rooms');
      expect(rows[0]).toContain('Marta Penhallow');
      expect(await marksOf(library, '[data-part="review"]')).toEqual(threeMarks);

      await library.click('[data-part="film-link"]');
      await library.waitFor(`document.querySelector('main').dataset.view === 'film'`);
      await library.waitFor(`document.querySelector('[data-part="axis"]')`);
      expect(await marksOf(library, '[data-part="review"]')).toEqual(threeMarks);

      await library.evaluate(`void (location.hash = '#/settings')`);
      await library.waitFor(`document.querySelector('main').dataset.view === 'settings'`);
      await library.click('[data-part="export"]');
      const file = JSON.stringify(await downloaded(room().downloads));
      for (const held of ['Red Rooms', 'Little White Lies', 'Marta Penhallow', '2024-09-06', url]) {
        expect(file).toContain(held);
      }
      for (const [value, best, part] of threeMarks) {
        expect(file).toMatch(new RegExp(`"value":${value},"best":${best},[^}]*"part":"${part}"`));
      }
    });

    it('is seen at once in a library that is open, and gone from it when deleted', async () => {
      const library = await openLibrary(room());
      await clip(room(), 'lwlies.com/reviews/red-rooms');
      await library.waitFor(`document.querySelector('[data-part="review"]')`);
      await clip(room(), 'rogerebert.com/reviews/red-rooms-2024');
      await library.waitFor(`document.querySelectorAll('[data-part="review"]').length === 2`);
      await library.evaluate(`document.querySelector('[data-part="review"] [data-part="delete"]').click()`);
      await library.waitFor(`document.querySelectorAll('[data-part="review"]').length === 1`);
    });

    it('can be undone', async () => {
      const { popup, tab } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await save(popup);
      await popup.click('[data-part="undo"]');
      await popup.waitFor(`document.querySelector('main').dataset.state === 'ready'`);
      await popup.close();
      const library = await openLibrary(room());
      expect(await textsOf(library, '[data-part="review"]')).toEqual([]);
      await library.close();
      const again = await room().openPopup(tab);
      expect(await again.evaluate(`document.querySelector('main').dataset.state`)).toBe('ready');
    });

    it('opens what was saved on a page saved before', async () => {
      const { popup, tab } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await retype(popup, '[data-part="note"]', 'Seen twice');
      await save(popup);
      await popup.close();
      const again = await room().openPopup(tab);
      expect(await again.evaluate(`document.querySelector('main').dataset.state`)).toBe('saved');
      expect(await valueOf(again, 'note')).toBe('Seen twice');
      expect(await marksOf(again)).toEqual(threeMarks);
    });

    it('puts four critics of a film on one axis', async () => {
      for (const file of [
        'lwlies.com/',
        'rogerebert.com/reviews/red-rooms-2024',
        'slantmagazine.com/film/red-rooms',
      ])
        await clip(room(), file);
      const { popup, tab } = await openOn(room(), demoPage(room(), 'theguardian.com/film/2024/sep/05/'));
      expect(
        await popup.evaluate(
          `document.querySelectorAll('[data-part="others"] li:not([aria-current])').length`,
        ),
      ).toBe(3);
      await save(popup);
      await popup.close();
      await tab.close();
      const library = await openLibrary(room());
      expect(await textsOf(library, '[data-part="review"]')).toHaveLength(4);
      await library.click('[data-part="film-link"]');
      await library.waitFor(`document.querySelectorAll('[data-part="axis"] li[data-at]').length === 4`);
      const points = await library.evaluate<number[]>(
        `[...document.querySelectorAll('[data-part="axis"] li[data-at]')].map(({ dataset }) => Number(dataset.at))`,
      );
      expect(points).toEqual([...points].sort((a, b) => a - b));
    });
  });
}
