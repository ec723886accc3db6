import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markingFolder } from '../support/folders.ts';
import type { Room } from '../support/room.ts';
import { becomes, type Tab } from '../support/surface.ts';
import { drawnMarks, keptPassages, mark, marksAre, select } from './mark.ts';

/** The words of all marks that are drawn, in frames too: each frame draws its own. */
const drawnAnywhere = `[window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)]
  .flatMap(({ CSS }) => [...CSS.highlights])
  .filter(([name]) => name.startsWith('cutting-room-'))
  .flatMap(([, marks]) => [...marks].map(String)).sort()`;

const marksAnywhere = (tab: Tab, words: readonly string[]) =>
  becomes(tab, `JSON.stringify(${drawnAnywhere}) === ${JSON.stringify(JSON.stringify(words))}`);

/** Marks where text is not simply the page's. */
export function describeOddPlaces(room: () => Room): void {
  const open = async (file: string) =>
    room().openTab(await room().press.serveFile(join(markingFolder, file)));

  describe('marks', () => {
    it('inside an open shadow root and a frame of the same origin come back there', async () => {
      const tab = await open('nested.html');
      const places = [
        ['the light never reaches', `document.getElementById('shadow').shadowRoot`],
        ['the sound drops out', `document.getElementById('frame').contentDocument.body`],
      ] as const;
      for (const [i, [words, within]] of places.entries()) {
        await select(tab, words, within);
        await tab.press('4');
        await becomes(tab, `${drawnAnywhere}.length === ${i + 1}`);
        await tab.press('Escape');
        await becomes(tab, `document.querySelector('cutting-room') === null`);
      }
      const words = places.map(([each]) => each).sort();
      expect((await keptPassages(room())).map(({ quote }) => quote).sort()).toEqual(words);
      await tab.close();
      const again = await open('nested.html');
      await marksAnywhere(again, words);
      const held = `[document.getElementById('shadow').shadowRoot.innerHTML, document.getElementById('frame').contentDocument.body.innerHTML]`;
      expect(await again.evaluate<string[]>(held)).toEqual([
        '<p>Upstairs the light never reaches the corners of the frame.</p>',
        '<p>In the cellar the sound drops out, and so does the floor.</p>',
      ]);
    });

    it('in a list that keeps only what is in view go and come with their nodes', async () => {
      const words = 'three chairs too many waits for take 74';
      const tab = await open('virtual.html');
      await mark(room(), tab, words);
      await tab.evaluate('scrollTo(0, 9000)');
      await becomes(tab, `!document.body.textContent.includes('Door 2 ')`);
      await becomes(tab, `${drawnMarks}.length === 0`);
      await tab.evaluate('scrollTo(0, 0)');
      await marksAre(tab, [words]);
    });
  });
}
