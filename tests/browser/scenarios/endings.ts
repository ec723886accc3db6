import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { retype, textsOf, valueOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { openLibrary, openOn, save } from './clip.ts';

/** The browser ends the background, and the reader the popup, whenever they like: nothing is lost by it. */
export function describeEndings(open: () => Promise<Room>): void {
  const room = useRoom(open);
  const redRooms = () => demoPage(room(), 'lwlies.com/reviews/red-rooms');

  describe('when the background is ended', () => {
    it('between opening the popup and saving, nothing is lost', async () => {
      const { popup } = await openOn(room(), redRooms());
      await retype(popup, '[data-part="note"]', 'Written before the end');
      await room().stopBackground();
      await save(popup);
      await popup.close();
      const library = await openLibrary(room());
      expect(await textsOf(library, '[data-part="review"]')).toHaveLength(1);
      const [saved] = await textsOf(library, '[data-part="review"]');
      expect(saved).toContain('Red Rooms');
    });

    it('the popup opens, reads and saves as before', async () => {
      const tab = await room().openTab(redRooms());
      await room().stopBackground();
      const popup = await room().openPopup(tab);
      expect(await valueOf(popup, 'film-title')).toBe('Red Rooms');
      await save(popup);
    });
  });

  describe('when the popup is closed', () => {
    it('brings back what was typed and not saved', async () => {
      const { popup, tab } = await openOn(room(), redRooms());
      await retype(popup, '[data-part="note"]', 'Half a thou');
      await retype(popup, '[data-part="film-title"]', 'Les Chambres rouges');
      await popup.close();
      const again = await room().openPopup(tab);
      expect(await valueOf(again, 'note')).toBe('Half a thou');
      expect(await valueOf(again, 'film-title')).toBe('Les Chambres rouges');
      expect(await again.evaluate(`document.querySelector('main').dataset.state`)).toBe('ready');
    });

    it('brings it back after the background has ended too', async () => {
      const { popup, tab } = await openOn(room(), redRooms());
      await retype(popup, '[data-part="note"]', 'Half a thou');
      await popup.close();
      await room().stopBackground();
      expect(await valueOf(await room().openPopup(tab), 'note')).toBe('Half a thou');
    });

    it('keeps it for that page only', async () => {
      const { popup, tab } = await openOn(room(), redRooms());
      await retype(popup, '[data-part="note"]', 'Half a thou');
      await popup.close();
      await tab.close();
      const other = await openOn(room(), demoPage(room(), 'rogerebert.com/reviews/red-rooms-2024'));
      expect(await valueOf(other.popup, 'note')).toBe('');
    });
  });
}
