import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largePages, writeLargePage } from '../../hostile/large.ts';
import { hostileFolder, temporary } from '../support/folders.ts';
import { cardIsThere, type Room } from '../support/room.ts';
import { retype, textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { openLibrary, openOn, save } from './clip.ts';

/** How long a page may keep the popup waiting, whatever is on it. */
const patience = 3_000;

const markup = '<img src=x onerror="globalThis.owned=1">';

const kept = readdirSync(hostileFolder).filter((name) => name.endsWith('.html'));

/** Pages that want to run, to hang, to hide or to pollute. */
export function describeHostile(open: () => Promise<Room>): void {
  const room = useRoom(open);

  /** Opens the popup on a page, saves what was read, looks at it in the library; nothing of the page may have run. */
  async function survive(file: string): Promise<void> {
    const tab = await room().openTab(await room().press.serveFile(file));
    const popup = await room().clickAction(tab);
    await popup.waitFor(cardIsThere, patience);
    const clean = `({}).polluted === undefined && globalThis.owned === undefined
      && !document.querySelector('[onerror], [onload], [srcdoc], a[href^="javascript:"], script:not([src])')`;
    expect(await popup.evaluate(clean)).toBe(true);
    // Readers strip tags; what is shown must be safe with them too.
    for (const part of ['film-title', 'headline', 'note'])
      await retype(popup, `[data-part="${part}"]`, markup);
    await save(popup);
    await popup.close();
    const library = await openLibrary(room());
    expect(await textsOf(library, '[data-part="review"]')).toHaveLength(1);
    expect(await library.evaluate(clean)).toBe(true);
    expect((await textsOf(library, '[data-part="film-link"]'))[0]).toBe(markup);
    await library.click('[data-part="film-link"]');
    await library.waitFor(`document.querySelector('main').dataset.view === 'film'`);
    expect(await library.evaluate(clean)).toBe(true);
    await library.close();
    await tab.close();
  }

  describe('a hostile page neither runs, nor hangs, nor pollutes', () => {
    it.each(kept)('%s', (name) => survive(join(hostileFolder, name)));
  });

  describe('a page of great size does not hang', () => {
    it.each(largePages)('%s', async (name) => {
      const { folder, remove } = await temporary();
      try {
        await survive(await writeLargePage(folder, name));
      } finally {
        await remove();
      }
    });
  });
}
