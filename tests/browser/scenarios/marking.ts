import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markedPage, seed } from '../../marking/long-page.ts';
import { markingFolder, temporary } from '../support/folders.ts';
import { demoPage, type Room } from '../support/room.ts';
import type { Tab } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { openLibrary } from './clip.ts';
import { adderIsOpen, drawnMarks, keptPassages, mark, marksAre, pointsAround, select } from './mark.ts';
import { describeOddPlaces } from './odd-places.ts';

const SESSION = 'court in session and takes his time';

/** What is copied when everything is selected: as text, and as markup. */
const copied = `(() => {
  const selection = getSelection();
  selection.selectAllChildren(document.body);
  const holder = document.createElement('div');
  holder.append(selection.getRangeAt(0).cloneContents());
  const said = [selection.toString(), holder.innerHTML];
  selection.removeAllRanges();
  return said;
})()`;

/** Everything of the page that a mark could have changed. */
const bytes = `document.documentElement.outerHTML + [document.styleSheets.length, document.adoptedStyleSheets?.length]`;

/** Marking on allowed sites, and marks that come back; `open` starts a build that is granted every site. */
export function describeMarking(open: () => Promise<Room>): void {
  const room = useRoom(open);
  const redRooms = () => demoPage(room(), 'lwlies.com/reviews/red-rooms');
  const ownPage = (file: string) => room().press.serveFile(join(markingFolder, file));

  /** Marks a passage in a tab of its own, and closes that. */
  async function marked(url: string, words: string, key?: string): Promise<void> {
    const tab = await room().openTab(url);
    await mark(room(), tab, words, key);
    await tab.close();
  }

  describe('marking', () => {
    it('takes the mouse and one key: saved with its review, drawn in the colour of its aspect', async () => {
      const tab = await room().openTab(redRooms());
      await mark(room(), tab, SESSION, '3');
      await marksAre(tab, [SESSION]);
      expect((await tab.evaluate<string[][]>(drawnMarks))[0]?.[0]).toBe('violet-light');
      expect(await keptPassages(room())).toMatchObject([{ quote: SESSION, aspect: 'direction' }]);
    });

    it('another digit changes the aspect of what was just marked', async () => {
      const tab = await room().openTab(redRooms());
      await select(tab, SESSION);
      await tab.press('3');
      await marksAre(tab, [SESSION]);
      await tab.press('4');
      await tab.waitFor(`${drawnMarks}[0]?.[0] === 'teal-light'`);
      expect(await keptPassages(room())).toMatchObject([{ quote: SESSION, aspect: 'image' }]);
    });

    it('Escape closes the adder, and nothing is marked or left', async () => {
      const tab = await room().openTab(redRooms());
      const before = await tab.evaluate(bytes);
      await select(tab, SESSION);
      await tab.press('Escape');
      await tab.waitFor(`!(${adderIsOpen})`);
      expect(await tab.evaluate(bytes)).toBe(before);
      expect(await keptPassages(room())).toEqual([]);
    });

    it('holds across elements, and leaves what is edited alone', async () => {
      const tab = await room().openTab(await ownPage('nested.html'));
      await mark(room(), tab, 'The house is');
      await tab.evaluate(`(() => {
        const range = document.createRange();
        range.setStart(document.querySelector('em').firstChild, 4);
        range.setEnd(document.querySelector('strong').nextSibling, 5);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      })()`);
      const popup = await room().openPopup(tab);
      // The popup closes itself, in the middle of the click.
      await popup.click('[data-part="mark"]').catch(() => undefined);
      await tab.waitFor(adderIsOpen);
      await tab.press('2');
      await marksAre(tab, ['The house is', 'star of the film, and']);
      await tab.press('Escape');

      await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('[contenteditable]'))`);
      const [x, y] = (await pointsAround(tab, 'Write your own'))[0];
      await tab.drag([x, y], [x + 80, y]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await tab.evaluate(adderIsOpen)).toBe(false);
    });
  });

  describe('marks come back', () => {
    it('on the next visit, and leave the page as it is, byte for byte, and what is copied of it', async () => {
      const plain = await room().openTab(redRooms());
      const before = await plain.evaluate(bytes);
      const text = await plain.evaluate(copied);
      await plain.close();
      await marked(redRooms(), SESSION, '3');
      const tab = await room().openTab(redRooms());
      await marksAre(tab, [SESSION]);
      expect(await tab.evaluate(bytes)).toBe(before);
      expect(await tab.evaluate(copied)).toEqual(text);
    });

    it('after the background was ended and the tab closed in the moment they were shown', async () => {
      const tab = await room().openTab(redRooms());
      await select(tab, SESSION);
      await tab.press('3');
      await marksAre(tab, [SESSION]);
      await room().stopBackground();
      await tab.close();
      await marksAre(await room().openTab(redRooms()), [SESSION]);
    });

    it('two hundred on a page of 20,000 words, each on its own', async () => {
      const { html, passages } = markedPage(20_000, 200);
      const { folder, remove } = await temporary();
      await writeFile(join(folder, 'long.html'), html);
      const url = await room().press.serveFile(join(folder, 'long.html'));
      const library = await openLibrary(room());
      await library.close();
      await room().inExtension(seed(url, passages));
      const tab = await room().openTab(url);
      await marksAre(
        tab,
        passages.map(({ quote }) => quote),
        20_000,
      );
      await remove();
    });

    it('when their text arrives late', async () => {
      const url = await ownPage('late.html');
      await marked(url, 'learns to read the water');
      const tab = await room().openTab(url);
      expect(await tab.evaluate(`document.body.innerText.includes('learns')`)).toBe(false);
      await marksAre(tab, ['learns to read the water']);
    });

    it('when a script replaces every node', async () => {
      await marked(redRooms(), SESSION);
      const tab = await room().openTab(redRooms());
      await marksAre(tab, [SESSION]);
      await tab.evaluate(`(() => {
        const copy = document.body.cloneNode(true);
        document.body.replaceWith(copy);
      })()`);
      await tab.waitFor(
        `${drawnMarks}.length === 1 && [...CSS.highlights.values()].every((marks) => [...marks].every((range) => range.startContainer.isConnected))`,
      );
      await marksAre(tab, [SESSION]);
    });

    it('when the site goes elsewhere and back without loading, and never on the wrong page', async () => {
      const url = await ownPage('moving.html');
      const words = 'the film is never better than when it says nothing';
      await marked(url, words);
      const tab = await room().openTab(url);
      await marksAre(tab, [words]);
      await tab.click('a[href="/about"]');
      await tab.waitFor(`document.querySelector('h1').textContent === 'About us'`);
      await new Promise((resolve) => setTimeout(resolve, 800));
      await marksAre(tab, []);
      await tab.click('a[href^="/reviews"]');
      await marksAre(tab, [words]);
    });

    it('at another address of the same review', async () => {
      const [amp, own] = ['amp.theguardian.com', 'theguardian.com/film/2024/sep/05'].map((file) =>
        demoPage(room(), file),
      );
      const tab = await room().openTab(own ?? '');
      const words = await tab.evaluate<string>(
        `[...document.querySelectorAll('article p, main p')].flatMap((p) => [...p.childNodes])
          .find((node) => node.nodeType === 3 && node.data.trim().length > 80).data.trim().slice(0, 50).trim()`,
      );
      await mark(room(), tab, words);
      await tab.close();
      const other = await room().openTab(amp ?? '');
      await other.waitFor(`${drawnMarks}.length > 0`);
    });
  });

  describeOddPlaces(room);

  describe('a passage that gives the plot away', () => {
    it('is veiled until it is clicked', async () => {
      await marked(redRooms(), SESSION);
      await room().inExtension(`new Promise((resolve) => {
        const opening = indexedDB.open('cutting-room');
        opening.onsuccess = () => {
          const store = opening.result.transaction('annotations', 'readwrite').objectStore('annotations');
          const asked = store.getAll();
          asked.onsuccess = () => {
            const put = store.put({ ...asked.result[0], spoiler: true });
            put.onsuccess = () => { opening.result.close(); resolve(); };
          };
        };
      })`);
      const tab = await room().openTab(redRooms());
      const veils = `${drawnMarks}.filter(([name]) => name === 'veil').length`;
      await tab.waitFor(`${veils} === 1`);
      const [[x, y]] = await pointsAround(tab, SESSION);
      await tab.drag([x + 20, y], [x + 20, y]);
      await tab.waitFor(`${veils} === 0`);
      await marksAre(tab, [SESSION]);
    });
  });

  describe('a page without marks', () => {
    it('gets nothing of the annotator', async () => {
      await marked(redRooms(), SESSION);
      const tab = await room().openTab(demoPage(room(), 'rogerebert.com/reviews/red-rooms-2024'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await annotatorIn(room(), tab)).toBe(false);
      await tab.drag(...(await pointsAround(tab, 'Red Rooms')));
      await tab.waitFor(adderIsOpen);
      expect(await annotatorIn(room(), tab)).toBe(true);
    });
  });
}

/** Whether the annotating script runs in a tab: it alone answers this. */
function annotatorIn(room: Room, tab: Tab): Promise<boolean> {
  return tab.evaluate<string>('location.href').then((url) =>
    room.inExtension(`api.tabs.query({}).then((tabs) =>
      api.tabs.sendMessage(tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id, { kind: 'states' }).then(Array.isArray, () => false))`),
  );
}
