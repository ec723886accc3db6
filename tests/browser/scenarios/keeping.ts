import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { retype, type Surface, textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { clip, copiedReview, openLibrary, openOn, save } from './clip.ts';

const RED_ROOMS = 'lwlies.com/reviews/red-rooms';

/** The films of the saved reviews, each once. */
const films = async (library: Surface): Promise<string[]> =>
  [...new Set(await textsOf(library, 'main [data-part="film-link"]'))].sort();

/** Follows the link to a film's page and opens one of its acts. */
async function openAct(library: Surface, film: string, act: 'merge' | 'split'): Promise<void> {
  await library.evaluate(
    `[...document.querySelectorAll('main [data-part="film-link"]')].find((link) => link.innerText === ${JSON.stringify(film)}).click()`,
  );
  await library.waitFor(`document.querySelector('[data-part="film-${act}"]')`);
  await library.click(`[data-part="film-${act}"]`);
}

/** What is kept of a review, and which film it is of. */
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

  describe('two films', () => {
    it('are made one by hand, and one is made two', async () => {
      await clip(room(), RED_ROOMS);
      await clip(room(), 'telegraph.co.uk/films/0/conclave');
      const library = await openLibrary(room());
      expect(await films(library)).toEqual(['Conclave', 'Red Rooms']);
      const [one, other] = ['Red Rooms', 'Conclave'];
      await openAct(library, one, 'merge');
      await library.waitFor(`document.activeElement?.dataset.part === 'film-search'`);
      await retype(library, '[data-part="film-search"]', other);
      await library.waitFor(`document.querySelector('[data-part="film-offer"]')`);
      await library.press('Enter');
      await library.waitFor(`!document.querySelector('[data-part="film-search"]')`);
      const merged = await openLibrary(room());
      expect(await films(merged)).toEqual([one]);

      await openAct(merged, one, 'split');
      await merged.waitFor(`document.querySelectorAll('[data-part="split-review"]').length === 2`);
      await merged.evaluate(`document.querySelector('[data-part="split-review"]').click()`);
      await retype(merged, '[data-part="split-title"]', 'Quite Another Film');
      await merged.click('[data-part="split-do"]');
      await merged.waitFor(`!document.querySelector('[data-part="split-do"]')`);
      const split = await openLibrary(room());
      expect(await films(split)).toEqual([one, 'Quite Another Film'].sort());
    });
  });
}
