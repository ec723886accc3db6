import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparedRecords } from '../../components/library/comparing-library.ts';
import { putRecords } from '../support/put-records.ts';
import type { Room } from '../support/room.ts';
import { retype, type Tab, textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { expectAccessible } from './axe.ts';
import { openLibrary } from './clip.ts';

/** The file of that ending that the browser saved, once all of it is there. On a busy machine that takes a while. */
async function saved(folder: string, ending: string): Promise<Buffer> {
  for (let wait = 0; wait < 200; wait++) {
    const name = (await readdir(folder)).find((file) => file.endsWith(ending));
    const file = name ? await readFile(join(folder, name)) : undefined;
    if (file && file.length > 0) return file;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${ending} came to ${folder}`);
}

/** Critics who agree, who do not, and what a film's page makes of them. */
export function describeComparing<R extends Room>(open: () => Promise<R>): () => R {
  const room = useRoom(open);

  /** A library of eight films and four critics, opened at a route. */
  async function compared(route: string): Promise<Tab> {
    const first = await openLibrary(room());
    await first.close();
    await putRecords(room(), comparedRecords());
    return openLibrary(room(), route);
  }
  const view = (tab: Tab, name: string) =>
    tab.waitFor(
      `document.querySelector('main').dataset.view === '${name}' && document.querySelector('main').dataset.state === 'ready'`,
    );

  describe('comparing', () => {
    it('critics: in any order, each with each by the arrow keys, each with a page', async () => {
      const tab = await compared('#/critics');
      await expectAccessible(tab, 'critics');
      await tab.click('[data-sort="agreement"]');
      await tab.waitFor(`location.hash === '#/critics?sort=agreement'`);
      expect((await textsOf(tab, '[data-part="voice"] th'))[0]).toBe('Ana Alike');
      await tab.evaluate(`void (location.hash = '#/critics?as=matrix')`);
      await tab.waitFor(`document.querySelector('[data-part="matrix"]')`);
      await expectAccessible(tab, 'critics, each with each');
      await tab.evaluate(`document.querySelector('[data-cell="0 0"]').focus()`);
      await tab.press('ArrowDown');
      expect(await textsOf(tab, '.matrix-told')).toEqual([expect.stringContaining('and')]);
      await tab.evaluate(`void (location.hash = '#/critics?as=map')`);
      await tab.waitFor(`document.querySelectorAll('[data-drawing] circle').length === 3`);
      await expectAccessible(tab, 'critics, on a map');
      await tab.evaluate(`document.querySelector('[data-drawing] a').focus()`);
      await tab.press('Enter');
      await view(tab, 'critic');
      await expectAccessible(tab, 'critic');
    });

    it('films: in any order, found by a word, and a page that compares', async () => {
      const tab = await compared('#/films?sort=contested');
      await expectAccessible(tab, 'films');
      await retype(tab, '[data-part="search"]', 'film h');
      await tab.waitFor(`document.querySelectorAll('[data-part="film"]').length === 1`);
      await tab.click('[data-part="film"] a');
      await view(tab, 'film');
      await tab.waitFor(
        `document.querySelectorAll('.film-listen ol:not([aria-busy="true"]) [data-part="speaker"]').length === 3`,
      );
      for (const box of [1, 2]) {
        await tab.click(`.beside-choice label:nth-of-type(${box}) input`);
        await tab.waitFor(`document.querySelectorAll('.beside-choice :checked').length === ${box}`);
      }
      await tab.waitFor(`document.querySelectorAll('.beside-room thead th').length === 2`);
      await expectAccessible(tab, 'film');
      await retype(tab, '[data-part="own-score"]', '3/5');
      await tab.press('Enter');
      await tab.waitFor(`document.querySelector('.axis-point[data-own]')`);
    });

    it('a chart is saved as a drawing and as a picture that need nothing else', async () => {
      const tab = await compared('#/film/f1');
      await tab.click('[data-part="axis"] [data-part="save-svg"]');
      const svg = (await saved(room().downloads, '.svg')).toString();
      expect(svg).toContain('Ana Alike, The Courier');
      expect(svg).toMatch(/<circle[^>]* fill="rgb\(/);
      expect(svg).not.toMatch(/ (?:class|style|href)=|var\(/);
      await tab.click('[data-part="axis"] [data-part="save-png"]');
      const png = await saved(room().downloads, '.png');
      // Twice as wide as the drawing.
      expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 1280]);
    });
  });
  return room;
}
