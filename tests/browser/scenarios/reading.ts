import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSighting } from '../../../lib/check-sighting.ts';
import { conclude } from '../../../lib/reading/conclude.ts';
import { knownSite, readingScript } from '../../../lib/reading/known-site.ts';
import { judge } from '../../../scripts/corpus/judge.ts';
import { misses } from '../../../scripts/corpus/misses.ts';
import { readActiveTab } from '../../../scripts/corpus/read-active-tab.ts';
import type { PageEntry } from '../../../scripts/press/index-file.ts';
import { demoFolder } from '../support/folders.ts';
import { demoPage, type Room } from '../support/room.ts';
import { textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';

const entries: PageEntry[] = JSON.parse(readFileSync(join(demoFolder, 'index.json'), 'utf8'));

/** All that a page consists of. */
const markup = 'document.documentElement.outerHTML';

/** Every page of the demo press is read right, by the rules of docs/corpus.md. */
export function describeReading(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('reading the demo press', () => {
    it.each(entries.map(({ file }) => file))('%s', async (file) => {
      const page = room().press.pages.find(({ entry }) => entry.file === file);
      const tab = await room().openTab(page?.url ?? '');
      const before = await tab.evaluate<string>(markup);
      const popup = await room().openPopup(tab);
      const url = page?.url ?? '';
      const sighting = checkSighting(await popup.evaluate(readActiveTab(readingScript(url))));
      const reading = sighting && conclude(sighting, knownSite(url));
      const entry = entries.find((each) => each.file === file);
      expect(entry && reading && misses(judge(entry, reading))).toEqual([]);
      // Read twice, by the popup and here; no byte of it is another.
      expect((await tab.evaluate<string>(markup)) === before).toBe(true);
      await popup.close();
      await tab.close();
    });
  });

  describe('an outlet that has changed its pages', () => {
    const said = async (file: string) => {
      const tab = await room().openTab(demoPage(room(), file));
      const popup = await room().openPopup(tab);
      return textsOf(popup, '[data-part="fallback"]');
    };

    it('is read like any other, and that is said', async () => {
      expect(await said('slantmagazine.com/film/past-lives')).toEqual([
        'Slant Magazine seems to have changed its pages. This one was read like any other site’s: please check the mark.',
      ]);
    });

    it('is not said of one that has not', async () => {
      expect(await said('slantmagazine.com/film/red-rooms')).toEqual([]);
    });
  });
}
