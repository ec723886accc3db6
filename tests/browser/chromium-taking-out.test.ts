import { describe, expect, it } from 'vitest';
import { clip } from './scenarios/clip.ts';
import { backedUpByItself, describeTakingOut, openExchange } from './scenarios/taking-out.ts';
import { chromiumRoom } from './support/chromium-room.ts';

const room = describeTakingOut(chromiumRoom);

/** A folder of the browser's own file system: a real one, that is chosen without the system's dialog. */
const papers = `(await navigator.storage.getDirectory()).getDirectoryHandle('Papers', { create: true })`;

describe('a folder of backups', () => {
  it('is chosen, and has the weekly one without a page being open, as the browser has', async () => {
    await clip(room(), 'lwlies.com/reviews/red-rooms');
    const page = await openExchange(room());
    await page.evaluate(`void (window.showDirectoryPicker = async () => ${papers})`);
    await page.click('[data-part="backup-choose"]');
    await page.waitFor(`document.querySelector('[data-part="backups"]').textContent.includes('Papers')`);
    await page.close();

    const newest = await backedUpByItself(room());
    const files = `(async () => {
      const files = [];
      for await (const [name, handle] of (await ${papers}).entries())
        files.push({ name, bytes: (await (await handle.getFile()).bytes()).toBase64() });
      return files;
    })()`;
    // The folder's file is written after the browser's own is kept.
    const inFolder = () => room().inExtension<object[]>(files);
    await expect.poll(inFolder, { timeout: 10_000 }).toEqual([newest]);

    await room().inExtension(`(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('Papers', { recursive: true });
    })()`);
  });
});
