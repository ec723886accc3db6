import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { type Surface, textsOf } from '../support/surface.ts';
import { focused, tabTo } from '../support/tab-to.ts';
import { useRoom } from '../support/use-room.ts';
import { openLibrary, openOn } from './clip.ts';

const state = (popup: Surface, name: string) =>
  popup.waitFor(`document.querySelector('main').dataset.state === '${name}'`);

/** What the focus does not show, or does not name: `[tag, part]` of each control. */
const unmarked = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const shown = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    || [...document.querySelectorAll(':focus-visible + *, :has(> :focus-visible)')].some((near) => {
      const style = getComputedStyle(near);
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    });
  return shown ? '' : element.outerHTML.slice(0, 120);
})()`;

/** The whole way with nothing but the keyboard. */
export function describeKeyboard(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('by keyboard alone', () => {
    it('one key saves, and Tab leads to the way back', async () => {
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await popup.press('Enter');
      await state(popup, 'saved');
      await tabTo(popup, 'undo');
      await popup.press('Enter');
      await state(popup, 'ready');
    });

    it('every field is reached, and the focus is seen on each', async () => {
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      const reached = new Set<string>();
      const unseen: string[] = [];
      for (let presses = 0; presses < 60; presses++) {
        await popup.press('Tab');
        reached.add(await popup.evaluate<string>(focused));
        const missing = await popup.evaluate<string>(unmarked);
        if (missing && !missing.startsWith('<body')) unseen.push(missing);
      }
      for (const part of [
        'film-title',
        'year',
        'directors',
        'critics',
        'outlet',
        'published',
        'headline',
        'tags',
        'own-score',
        'watch',
        'note',
        'save',
      ]) {
        expect([...reached]).toContain(part);
      }
      expect([...new Set(unseen)]).toEqual([]);
    });

    it('a field is corrected, the review saved from within it, and found in the library', async () => {
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await tabTo(popup, 'tags');
      await popup.type('trial');
      await popup.press('Enter');
      await popup.waitFor(`document.querySelector('[data-tag="trial"]')`);
      await popup.press('Enter');
      await state(popup, 'saved');
      await popup.close();

      const library = await openLibrary(room());
      await tabTo(library, 'search');
      await library.type('penhallow');
      await library.waitFor(`location.hash.includes('penhallow')`);
      expect(await textsOf(library, '[data-part="review"]')).toHaveLength(1);
      await tabTo(library, 'film-link');
      await library.press('Enter');
      await library.waitFor(`document.querySelector('main').dataset.view === 'film'`);
    });

    it('a deleted review comes back', async () => {
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await popup.press('Enter');
      await state(popup, 'saved');
      await popup.close();
      const library = await openLibrary(room());
      await tabTo(library, 'delete');
      await library.press('Enter');
      await library.waitFor(`!document.querySelector('[data-part="review"]')`);
      await tabTo(library, 'undo');
      await library.press('Enter');
      await library.waitFor(`document.querySelector('[data-part="review"]')`);
    });
  });
}
