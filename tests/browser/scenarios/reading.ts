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
import type { Room } from '../support/room.ts';
import { useRoom } from '../support/use-room.ts';

const entries: PageEntry[] = JSON.parse(readFileSync(join(demoFolder, 'index.json'), 'utf8'));

/** Every page of the demo press is read right, by the rules of docs/corpus.md. */
export function describeReading(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('reading the demo press', () => {
    it.each(entries.map(({ file }) => file))('%s', async (file) => {
      const page = room().press.pages.find(({ entry }) => entry.file === file);
      const tab = await room().openTab(page?.url ?? '');
      const popup = await room().openPopup(tab);
      const url = page?.url ?? '';
      const sighting = checkSighting(await popup.evaluate(readActiveTab(readingScript(url))));
      const reading = sighting && conclude(sighting, knownSite(url));
      const entry = entries.find((each) => each.file === file);
      expect(entry && reading && misses(judge(entry, reading))).toEqual([]);
      await popup.close();
      await tab.close();
    });
  });
}
