import type { Room } from '../support/room.ts';
import { becomes, type Point, type Tab } from '../support/surface.ts';

/** Colour and words of each mark that is drawn, by their names. `veil` marks are hidden ones. */
export const drawnMarks = `[...CSS.highlights].filter(([name]) => name.startsWith('cutting-room-'))
  .flatMap(([name, marks]) => [...marks].map((range) => [name.slice(13), range.toString().replace(/\\s+/g, ' ')]))
  .sort((a, b) => a[1] < b[1] ? -1 : 1)`;

/** Waits until the marks that are drawn have these words. */
export async function marksAre(tab: Tab, words: readonly string[], timeout?: number): Promise<void> {
  const wanted = JSON.stringify(words.toSorted((a, b) => (a < b ? -1 : 1)));
  await becomes(
    tab,
    `JSON.stringify(${drawnMarks}.filter(([name]) => name !== 'veil').map(([, words]) => words)) === ${JSON.stringify(wanted)}`,
    timeout,
  );
}

/** Whether the adder, or a notice, is over the page. */
export const adderIsOpen = `document.querySelector('cutting-room') !== null`;

/**
 * The points between which the mouse selects the first occurrence of these words, once they are there; scrolled into view.
 * `within`: an expression for the node that holds them, which may be a shadow root or the body of a frame.
 */
export async function pointsAround(
  tab: Tab,
  words: string,
  within = 'document.body',
): Promise<[Point, Point]> {
  return becomes(
    tab,
    `(() => {
    const root = ${within};
    const { ownerDocument } = root;
    const walker = ownerDocument.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0 || /^(script|style|template)$/.test(node.parentElement.localName)) continue;
      const range = ownerDocument.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${words.length});
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const frame = ownerDocument === document ? undefined : ownerDocument.defaultView.frameElement;
      const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const [x, y] = [left + (frame?.clientLeft ?? 0), top + (frame?.clientTop ?? 0)];
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      return [[x + first.left + 1, y + first.top + first.height / 2], [x + last.right - 0.5, y + last.top + last.height / 2]];
    }
  })()`,
  );
}

/** Selects words by the mouse, and waits for the adder. */
export async function select(tab: Tab, words: string, within?: string): Promise<void> {
  // From within what is selected, the mouse would drag it away.
  await tab.evaluate('getSelection().removeAllRanges()');
  await tab.drag(...(await pointsAround(tab, words, within)));
  await tab.waitFor(adderIsOpen);
}

/** Marks words with the aspect of that key: when it is drawn, the library has it. */
export async function mark(room: Room, tab: Tab, words: string, key = '1'): Promise<void> {
  const before = (await keptPassages(room)).length;
  await select(tab, words);
  await tab.press(key);
  await tab.waitFor(`${drawnMarks}.some(([, drawn]) => drawn === ${JSON.stringify(words)})`);
  const after = await keptPassages(room);
  if (after.length !== before + 1)
    throw new Error(`drawn, but ${after.length} passages are kept, not ${before + 1}`);
  await tab.press('Escape');
  await tab.waitFor(`!(${adderIsOpen})`);
}

interface KeptPassage {
  note: string;
  id: string;
  quote: string;
  aspect?: string;
  spoiler?: true;
  review: string;
  deleted?: number;
}

/** The passages that the library has, read from its database. */
export async function keptPassages(room: Room): Promise<KeptPassage[]> {
  const all = await room.inExtension<KeptPassage[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('cutting-room');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('annotations')) { database.close(); return resolve([]); }
      const asked = database.transaction('annotations').objectStore('annotations').getAll();
      asked.onsuccess = () => { database.close(); resolve(asked.result); };
    };
  })`);
  return all.filter((passage) => passage.deleted === undefined);
}
