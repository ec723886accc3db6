import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporary } from '../support/folders.ts';
import { demoPage, type Room } from '../support/room.ts';
import { becomes, marksOf, retype, type Tab, textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { drawnMarks, keptPassages, mark, marksAre, pointsAround } from './mark.ts';

const SESSION = 'court in session and takes his time';
const LOSES = 'loses it';

/** The side panel, looked at in a tab of its own; `open` starts a build that is granted every site. */
export function describePanel(open: () => Promise<Room>): void {
  const room = useRoom(open);
  const redRooms = () => demoPage(room(), 'lwlies.com/reviews/red-rooms');

  async function panelOn(tab: Tab): Promise<Tab> {
    const panel = await room().openOwn(`sidepanel.html?tab=${await tabId(room(), tab)}`);
    await becomes(panel, `document.querySelector('main')?.dataset.state === 'ready'`);
    return panel;
  }
  const quotes = (panel: Tab) => textsOf(panel, '.passage-quote q');

  describe('the side panel', () => {
    it('lists the page’s passages in page order, and what others said on the same', async () => {
      const other = await room().openTab(demoPage(room(), 'rogerebert.com/reviews/red-rooms-2024'));
      const said = await other.evaluate<string>(
        `[...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes]).find((node) => node.nodeType === 3 && node.data.length > 80).data.trim().slice(0, 40).trim()`,
      );
      await mark(room(), other, said, '2');
      await other.close();
      const tab = await room().openTab(redRooms());
      await mark(room(), tab, LOSES, '2');
      await mark(room(), tab, SESSION, '3');
      const panel = await panelOn(tab);
      expect(await quotes(panel)).toEqual([SESSION, LOSES]);
      await panel.evaluate(`document.querySelector('[data-part="others-on"]').open = true`);
      expect(await textsOf(panel, '[data-part="others-on"][open] q')).toEqual([said]);
      expect(await textsOf(panel, '.panel-title')).toEqual(['Red Rooms 2024']);
    });

    it('keeps note, aspect, tags and veil, and the page follows', async () => {
      const tab = await room().openTab(redRooms());
      await mark(room(), tab, SESSION, '3');
      const panel = await panelOn(tab);
      await panel.click('[data-part="edit"]');
      await retype(panel, '[data-part="note"]', 'The long take');
      await panel.click('[data-part="aspect"] label:nth-of-type(4)');
      await becomes(tab, `${drawnMarks}[0]?.[0] === 'teal-light'`);
      await panel.click('[data-part="spoiler"]');
      await becomes(tab, `${drawnMarks}.some(([name]) => name === 'veil')`);
      await panel.click('[data-part="edit"]');
      await becomes(panel, `document.querySelector('.passage-note')?.textContent === 'The long take'`);
      expect(await keptPassages(room())).toMatchObject([
        { note: 'The long take', aspect: 'image', spoiler: true },
      ]);
    });

    it('deletes, and takes that back; the page follows', async () => {
      const tab = await room().openTab(redRooms());
      await mark(room(), tab, SESSION);
      const panel = await panelOn(tab);
      await panel.click('[data-part="delete"]');
      await marksAre(tab, []);
      await becomes(panel, `document.querySelector('[data-part="undo"]') !== null`);
      await panel.click('[data-part="undo"]');
      await marksAre(tab, [SESSION]);
      expect(await quotes(panel)).toEqual([SESSION]);
    });

    it('says which words changed, takes the new ones, and puts one that is gone elsewhere', async () => {
      const tab = await room().openTab(redRooms());
      await mark(room(), tab, 'The camera drifts past lawyers', '4');
      await mark(room(), tab, LOSES, '1');
      const panel = await panelOn(tab);
      await tab.evaluate(`(() => {
        for (const p of document.querySelectorAll('p')) {
          if (p.textContent.includes('loses it')) p.remove();
          else if (p.textContent.includes('The camera drifts')) p.textContent = p.textContent.replace('The camera drifts past lawyers', 'The lens glides past the lawyers');
        }
      })()`);
      await becomes(
        panel,
        `document.querySelector('[data-part="take-words"]') && document.querySelector('[data-part="orphans"]')`,
      );
      await panel.click('[data-part="take-words"]');
      await becomes(panel, `!document.querySelector('[data-part="take-words"]')`);
      expect((await keptPassages(room())).map(({ quote }) => quote)).toContain(
        'The lens glides past the lawyers',
      );

      await tab.front();
      await tab.drag(...(await pointsAround(tab, 'The crimes stay off screen')));
      await panel.front();
      await panel.click('[data-part="attach-selection"]');
      await becomes(panel, `!document.querySelector('[data-part="orphans"]')`);
      expect((await keptPassages(room())).map(({ quote }) => quote)).toContain('The crimes stay off screen');
    });

    it('says what the page changed since it was saved; the popup says of headline and mark', async () => {
      const { folder, remove } = await temporary();
      const file = join(folder, 'edited.html');
      await writeFile(
        file,
        reviewPage('Salt Road review – slow and sure', 3, 'The road is shot as if it were a face.'),
      );
      const url = await room().press.serveFile(file);
      const before = await room().openTab(url);
      await mark(room(), before, 'shot as if it were a face', '4');
      await before.close();
      await writeFile(
        file,
        reviewPage('Salt Road review – sure and slow', 4, 'The road is filmed as though it were a face.'),
      );
      const tab = await room().openTab(url);
      const panel = await panelOn(tab);
      await becomes(panel, `document.querySelector('[data-part="passage-change"]') !== null`);
      expect(await textsOf(panel, '[data-part="passage-change"] :is(del, ins)')).toEqual([
        'shot as if it were a face',
        'filmed as though it were a face',
      ]);
      await tab.front();
      const popup = await room().openPopup(tab);
      await becomes(popup, `document.querySelector('[data-part="changed-since"]') !== null`);
      const within = '[data-part="changed-since"]';
      expect(await textsOf(popup, `${within} dd > :is(del, ins):not(:has([data-part="score"]))`)).toEqual([
        'Salt Road review – slow and sure',
        'Salt Road review – sure and slow',
      ]);
      expect((await marksOf(popup, within)).map(([value, best]) => [value, best])).toEqual([
        ['3', '5'],
        ['4', '5'],
      ]);
      await remove();
    });

    it('scrolls the page to a passage, and goes to the one that is clicked on in the page', async () => {
      const tab = await room().openTab(redRooms());
      await mark(room(), tab, SESSION);
      await mark(room(), tab, LOSES);
      const panel = await panelOn(tab);
      await tab.evaluate('scrollTo(0, 0)');
      await panel.click('[data-part="passage"]:last-child [data-part="quote"]');
      await becomes(tab, 'scrollY > 100');
      await tab.front();
      await settled(tab);
      const [[x, y]] = await pointsAround(tab, LOSES);
      await tab.drag([x + 10, y], [x + 10, y]);
      await becomes(panel, `document.querySelector('.passage.pointed q')?.textContent === '${LOSES}'`);
    });
  });

  describe('by keyboard alone', () => {
    it('a selection is marked from the popup, changed, and taken back', async () => {
      const tab = await room().openTab(redRooms());
      await tab.waitFor('document.readyState === "complete"');
      await tab.evaluate(`(() => {
        const walker = document.createTreeWalker(document.body, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf('${SESSION}');
          if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + ${SESSION.length});
        }
      })()`);
      const popup = await room().openPopup(tab);
      for (let presses = 0; presses < 60; presses++) {
        if (await popup.evaluate(`document.activeElement?.dataset.part === 'mark'`)) break;
        await popup.press('Tab');
      }
      await popup.press('Enter').catch(() => undefined);
      await tab.waitFor(`document.activeElement?.localName === 'cutting-room'`);
      await tab.press('Enter');
      await marksAre(tab, [SESSION]);
      await tab.press('5');
      await tab.waitFor(`${drawnMarks}[0]?.[0] === 'amber-light'`);
      await tab.press('Enter');
      await marksAre(tab, []);
      await tab.waitFor(`!document.querySelector('cutting-room')`);
      expect(await keptPassages(room())).toEqual([]);
    });
  });
}

/** A review's page as a site prints it. */
const reviewPage = (headline: string, stars: number, sentence: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<link rel="canonical" href="https://saltroad.example/reviews/salt-road">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Review',
  headline,
  author: { '@type': 'Person', name: 'Ines Calder' },
  publisher: { '@type': 'Organization', name: 'Salt Road Post' },
  itemReviewed: { '@type': 'Movie', name: 'Salt Road', dateCreated: '2023' },
  reviewRating: { '@type': 'Rating', ratingValue: stars, bestRating: 5 },
})}</script></head><body><h1>${headline}</h1>
<p>Nobody hurries in this film, and nobody arrives.</p>
<p>${sentence} The driver sings, badly, to keep the salt awake.</p>
<p>When the sea comes into view at last, it is somebody else’s.</p></body></html>`;

/** Waits until the page scrolls no more. */
async function settled(tab: Tab): Promise<void> {
  for (let [before, now] = [-1, 0]; before !== now; ) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
    now = await tab.evaluate<number>('scrollY');
  }
}

async function tabId(room: Room, tab: Tab): Promise<number> {
  const url = JSON.stringify(await tab.evaluate('location.href'));
  return room.inExtension(`api.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${url}).id)`);
}
