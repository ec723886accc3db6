import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largePages, writeLargePage } from '../../hostile/large.ts';
import { hostileFolder, temporary } from '../support/folders.ts';
import { cardIsThere, type Room } from '../support/room.ts';
import { retype, type Surface, type Tab, textsOf, valueOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { openLibrary, save } from './clip.ts';

/** How long a page may keep the popup waiting, whatever is on it. */
const patience = 3_000;

const markup = '<img src=x onerror="globalThis.owned=1">';

/** Films that are read in spite of all. */
const titles: Record<string, string> = {
  'clobbered.html': 'Paper Walls',
  'cycles.html': 'The Long Loop',
  'prototype.html': 'Quiet Harbour',
};

/** Whether a page of the extension is as it was made: no script, no handler, no key of the hostile page's is in it. */
const clean = `({}).polluted === undefined && globalThis.owned === undefined
  && !document.querySelector('[onerror], [onload], [srcdoc], a[href^="javascript:"], script:not([src])')`;

const kept = readdirSync(hostileFolder).filter((name) => name.endsWith('.html'));

/** Pages that want to run, to hang, to hide or to pollute. */
export function describeHostile(open: () => Promise<Room>): void {
  const room = useRoom(open);

  /** Opens the popup on a page; nothing of the page may run there. */
  async function face(file: string): Promise<{ tab: Tab; popup: Surface }> {
    const tab = await room().openTab(await room().press.serveFile(file));
    const popup = await room().clickAction(tab);
    await popup.waitFor(cardIsThere, patience);
    expect(await popup.evaluate(clean)).toBe(true);
    expect(await popup.evaluate(`document.querySelector('main').dataset.state`)).toBe('ready');
    return { tab, popup };
  }

  /** Saves what was read, and looks at it in the library. */
  async function keep(popup: Surface): Promise<void> {
    // Readers strip tags; what is shown must be safe with them too.
    await retype(popup, '[data-part="film-title"]', markup);
    await save(popup);
    await popup.close();
    const library = await openLibrary(room());
    expect(await textsOf(library, '[data-part="film-link"]')).toEqual([markup]);
    expect(await library.evaluate(clean)).toBe(true);
    await library.click('[data-part="film-link"]');
    await library.waitFor(`document.querySelector('main').dataset.view === 'film'`);
    expect(await library.evaluate(clean)).toBe(true);
    await library.close();
  }

  describe('a hostile page neither runs, nor hangs, nor pollutes', () => {
    it.each(kept)('%s', async (name) => {
      const { tab, popup } = await face(join(hostileFolder, name));
      const read = await valueOf(popup, 'film-title');
      expect(read).toBe(titles[name] ?? read);
      await keep(popup);
      await tab.close();
    });
  });

  describe('a page of great size does not hang', () => {
    it.each(largePages)('%s', async (name) => {
      const { folder, remove } = await temporary();
      try {
        const { tab, popup } = await face(await writeLargePage(folder, name));
        await popup.close();
        await tab.close();
      } finally {
        await remove();
      }
    });
  });
}
