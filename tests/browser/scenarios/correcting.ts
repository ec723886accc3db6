import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { marksOf, retype, textsOf, valueOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { clip, openLibrary, openOn, save } from './clip.ts';

/** How many other critics the popup shows, without the one whose page it is. */
const others = `document.querySelectorAll('[data-part="others"] li:not([aria-current])').length`;

/** What the reader puts right stays right. */
export function describeCorrecting(open: () => Promise<Room>): void {
  const room = useRoom(open);
  const redRooms = () => demoPage(room(), 'lwlies.com/reviews/red-rooms');

  describe('a correction', () => {
    it('of any field sticks', async () => {
      const typed = {
        critics: 'Ada Karr, Bo Lund',
        outlet: 'The Cellar Door',
        headline: 'Another headline',
        note: 'A note of mine',
      };
      const { popup, tab } = await openOn(room(), redRooms());
      for (const [part, text] of Object.entries(typed)) await retype(popup, `[data-part="${part}"]`, text);
      await save(popup);
      await popup.close();
      const again = await room().openPopup(tab);
      for (const [part, text] of Object.entries(typed)) expect(await valueOf(again, part)).toBe(text);
      await retype(again, '[data-part="critics"]', 'Ada Karr');
      await save(again);
      await again.close();
      const third = await room().openPopup(tab);
      expect(await valueOf(third, 'critics')).toBe('Ada Karr');
    });

    it('of a mark keeps the others', async () => {
      const { popup, tab } = await openOn(room(), redRooms());
      await popup.click('[data-part="scores"] .score-button:nth-of-type(2)');
      await popup.waitFor(`document.activeElement?.dataset.part === 'score-text'`);
      await retype(popup, '[data-part="score-text"]', '5/5');
      await popup.press('Enter');
      await save(popup);
      await popup.close();
      const again = await room().openPopup(tab);
      expect((await marksOf(again)).map(([value]) => value)).toEqual(['3', '5', '4']);
    });

    it('of the film is kept for the next page that says the same', async () => {
      const first = await openOn(room(), redRooms());
      await retype(first.popup, '[data-part="film-title"]', 'Les Chambres rouges');
      await retype(first.popup, '[data-part="year"]', '2023');
      await save(first.popup);
      await first.popup.close();
      const { popup } = await openOn(room(), demoPage(room(), 'rogerebert.com/reviews/red-rooms-2024'));
      expect(await valueOf(popup, 'film-title')).toBe('Les Chambres rouges');
      expect(await popup.evaluate(others)).toBe(1);
    });
  });

  describe('tags', () => {
    it('complete from those in use, and are found by in the library', async () => {
      const first = await openOn(room(), redRooms());
      await retype(first.popup, '[data-part="tags"]', 'courtroom,');
      await save(first.popup);
      await first.popup.close();

      const { popup, tab } = await openOn(room(), demoPage(room(), 'rogerebert.com/reviews/red-rooms-2024'));
      await retype(popup, '[data-part="tags"]', 'cou');
      await popup.waitFor(`document.querySelector('[role="option"]')?.innerText.includes('courtroom')`);
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await popup.waitFor(`document.querySelector('[data-tag="courtroom"]')`);
      await save(popup);
      await popup.close();
      await tab.close();
      await clip(room(), 'slantmagazine.com/film/red-rooms');

      const library = await openLibrary(room(), '#/reviews?tag=courtroom');
      expect(await textsOf(library, '[data-part="review"]')).toHaveLength(2);
    });
  });

  describe('the same review', () => {
    it('is one record by every address it has', async () => {
      const url = new URL(redRooms());
      const variants = [
        `${url.href}?utm_source=feed&utm_medium=rss&fbclid=abc123#comments`,
        `http://www.${url.host}${url.pathname}/`,
        `https://m.${url.host}${url.pathname}`,
        `${url.href}/amp`,
      ];
      await clip(room(), 'lwlies.com/reviews/red-rooms');
      for (const variant of variants) {
        const { popup, tab } = await openOn(room(), variant);
        expect([variant, await popup.evaluate(`document.querySelector('main').dataset.state`)]).toEqual([
          variant,
          'saved',
        ]);
        await popup.close();
        await tab.close();
      }
      const library = await openLibrary(room());
      expect(await textsOf(library, '[data-part="review"]')).toHaveLength(1);
    });
  });
}
