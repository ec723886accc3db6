import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { copiedReview, openLibrary, openOn, save } from './clip.ts';

const RED_ROOMS = 'lwlies.com/reviews/red-rooms';

/** What is kept of a saved review. */
export function describeKeeping(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('a saved review', () => {
    it('keeps its text, to be read in the library', async () => {
      const { popup, tab } = await openOn(room(), demoPage(room(), RED_ROOMS));
      await save(popup);
      const id = await copiedReview(room());
      const said = await tab.evaluate<string>(
        `[...document.querySelectorAll('p')].map((p) => p.innerText).sort((a, b) => b.length - a.length)[0].slice(0, 50)`,
      );
      const library = await openLibrary(room(), `#/review/${id}`);
      await library.waitFor(`document.querySelector('[data-part="copy"] p')`);
      expect((await textsOf(library, '[data-part="copy"]'))[0]).toContain(said);
    });
  });
}
