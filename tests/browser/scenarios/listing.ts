import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { textsOf, valueOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { openLibrary, openOn } from './clip.ts';

/** Pages that list many reviews, and pages of which nothing can be read, such as the one at `unreadable`. */
export function describeListing(open: () => Promise<Room>, unreadable: string): void {
  const room = useRoom(open);
  const items = '[data-part="listed-item"]';

  describe('a page that lists many reviews', () => {
    it('gives a list, of which several are saved at once, and undone at once', async () => {
      const { popup, tab } = await openOn(room(), demoPage(room(), 'rottentomatoes.com/m/red_rooms/reviews'));
      expect((await textsOf(popup, items)).length).toBeGreaterThan(2);
      const pick = (index: number) => popup.click(`${items}:nth-child(${index}) input:not(:disabled)`);
      await pick(1);
      await pick(2);
      await popup.click('[data-part="save"]');
      await popup.waitFor(`document.querySelectorAll('${items}[data-saved="true"]').length === 2`);
      await popup.close();

      const library = await openLibrary(room());
      const rows = await textsOf(library, '[data-part="review"]');
      expect(rows).toHaveLength(2);
      await library.close();

      const again = await room().openPopup(tab);
      expect(await textsOf(again, `${items}[data-saved="true"]`)).toHaveLength(2);
      await again.click(`${items}:nth-child(3) input`);
      await again.click('[data-part="save"]');
      await again.waitFor(`document.querySelectorAll('${items}[data-saved="true"]').length === 3`);
      await again.click('[data-part="undo"]');
      await again.waitFor(`document.querySelectorAll('${items}[data-saved="true"]').length === 2`);
    });
  });

  describe('a page that cannot be read', () => {
    it('gives the same card, blank, to fill in by hand', async () => {
      const tab = await room().openTab(unreadable);
      const popup = await room().openPopup(tab);
      expect(await popup.evaluate(`document.querySelector('main').dataset.state`)).toBe('ready');
      expect(await valueOf(popup, 'film-title')).toBe('');
      expect(await textsOf(popup, '[data-part="why"]')).toHaveLength(1);
      expect(await popup.evaluate(`document.querySelector('[data-part="save"]') !== null`)).toBe(true);
      await popup.close();
      const library = await openLibrary(room());
      expect(await textsOf(library, '[data-part="review"]')).toEqual([]);
    });
  });
}
