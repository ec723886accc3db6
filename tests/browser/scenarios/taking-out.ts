import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { forget, type Room } from '../support/room.ts';
import { marksOf, type Surface, textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { clip, openLibrary } from './clip.ts';

const state = (part: string, value: string) =>
  `document.querySelector('[data-part="${part}"]')?.dataset.state === '${value}'`;

/** What the browser saved under a name, once it is whole. On a busy machine a first download takes Firefox many seconds. */
async function downloaded(room: Room, name: RegExp): Promise<Buffer> {
  for (let waited = 0; waited < 2000; waited++) {
    const file = (await readdir(room.downloads)).find((each) => name.test(each));
    const bytes = file && (await readFile(join(room.downloads, file)));
    if (bytes && bytes.length > 0) return bytes;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no download of that name came: ${name}`);
}

/** Opens the library where things come in and go out. */
export async function openExchange(room: Room): Promise<Surface> {
  const page = await room.openOwn('library.html#/exchange');
  await page.waitFor(`document.querySelector('[data-part="take-out"]')`);
  return page;
}

/** Every record that the library keeps, as text: two libraries are equal if these are. */
const everythingIn = (room: Room) =>
  room.inExtension<string>(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('cutting-room'));
    const names = ['annotations', 'copies', 'films', 'reviews', 'tags', 'watchlist', 'corrections'];
    const transaction = database.transaction(names);
    const tables = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return JSON.stringify(tables, (_, value) => value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value);
  })()`);

/** The newest backup that the browser keeps: its name, and its bytes in base64. */
const newestIn = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('cutting-room'));
  const kept = await done(database.transaction('backups').objectStore('backups').get('newest'));
  database.close();
  return kept && { name: kept.name, bytes: (await kept.blob.bytes()).toBase64() };
})()`;

/** Lets the first review be a week old, saves another, and resolves to the backup that the background then makes. */
export async function backedUpByItself(room: Room): Promise<{ name: string; bytes: string }> {
  await room.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('cutting-room');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('reviews', 'readwrite');
      const reviews = transaction.objectStore('reviews');
      reviews.getAll().onsuccess = ({ target }) => {
        for (const review of target.result) reviews.put({ ...review, created: review.created - 8 * 86400000 });
      };
      transaction.oncomplete = () => { opening.result.close(); resolve(); };
      transaction.onabort = () => reject(transaction.error);
    };
  })`);
  await clip(room, 'rogerebert.com/reviews/red-rooms-2024');
  for (let waited = 0; waited < 200; waited++) {
    const newest = await room.inExtension<{ name: string; bytes: string } | undefined>(newestIn);
    if (newest) return newest;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the background made no backup');
}

/** Taking things out in the forms of others, and the whole of it in one's own, from which it comes back. */
export function describeTakingOut<R extends Room>(open: () => Promise<R>): () => R {
  const room = useRoom(open);

  describe('taking out', () => {
    beforeEach(async () => {
      await clip(room(), 'lwlies.com/reviews/red-rooms');
    });

    it('writes a table, and notes by a template of one’s own', async () => {
      const page = await openExchange(room());
      await page.click('[data-part="take-out"]');
      await page.waitFor(state('export-said', 'done'));
      const table = (await downloaded(room(), /^cutting-room\.csv$/)).toString();
      expect(table).toContain('Red Rooms,');
      expect(table).toContain('"Anticipation 3/5, Enjoyment 4/5, In Retrospect 4/5"');

      await page.click('[data-part="export-form"] input[value="markdown"]');
      await page.waitFor(`document.querySelector('[data-part="note-template"]')`);
      await page.evaluate(`(() => {
        const field = document.querySelector('[data-part="note-template"]');
        field.value = '{{ title | link }} by {{ directors | join: ", " }}';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await page.click('[data-part="take-out"]');
      await page.waitFor(state('export-said', 'done'));
      const note = (await downloaded(room(), /^Red Rooms \(\d{4}\)\.md$/)).toString();
      expect(note).toBe('[[Red Rooms]] by Pascal Plante');
    });

    it('writes a film’s page, from the film', async () => {
      const library = await openLibrary(room());
      await library.evaluate(`document.querySelector('[data-part="film-link"]').click()`);
      await library.waitFor(`document.querySelector('[data-part="export-choose"]')`);
      // The page grows while what its critics agree on is counted: a click by place could miss.
      await library.evaluate(`document.querySelector('[data-part="export-choose"]').click()`);
      await library.waitFor(`document.querySelector('dialog[open] [data-part="export-form"]')`);
      await library.click('dialog [data-part="export-form"] input[value="html"]');
      await library.click('dialog [data-part="take-out"]');
      await library.waitFor(state('export-said', 'done'));
      const html = (await downloaded(room(), /^Red Rooms.*\.html$/)).toString();
      expect(html).toContain('<svg');
      expect(html).toContain('Marta Penhallow');
      expect(html).not.toMatch(/<script|src=|@import|url\(/);
    });

    it('backs up, and an emptied library is as it was once the backup is brought in', async () => {
      const before = await everythingIn(room());
      const page = await openExchange(room());
      await page.click('[data-part="backup-now"]');
      const zip = await downloaded(room(), /^cutting-room-backup-.*\.zip$/);
      await page.waitFor(`document.querySelector('[data-part="backup-save"]')`);
      await page.close();

      await forget(room());
      const again = await openExchange(room());
      await again.evaluate(`(() => {
        const bytes = Uint8Array.from(atob('${zip.toString('base64')}'), (char) => char.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'backup.zip'));
        const field = document.querySelector('[data-part="import-files"]');
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await again.waitFor(`document.querySelector('[data-part="bring-in"]')`);
      await again.click('[data-part="bring-in"]');
      await again.waitFor(`document.querySelector('[data-part="import-job"][data-state="done"]')`);
      expect(await everythingIn(room())).toBe(before);

      const library = await openLibrary(room());
      expect((await textsOf(library, '[data-part="review"]'))[0]).toContain('Red Rooms');
      expect(await marksOf(library, '[data-part="review"]')).toHaveLength(3);
    });

    it('backs up by itself in the background, and the library says where that is not enough', async () => {
      const { name, bytes } = await backedUpByItself(room());
      expect(name).toMatch(/^cutting-room-backup-.*\.zip$/);
      expect(Buffer.from(bytes, 'base64').subarray(0, 2).toString()).toBe('PK');
      const library = await openLibrary(room());
      await library.waitFor(`document.querySelector('[data-part="backup-reminder"]')`);
      expect((await room().inExtension<{ bytes: string }>(newestIn)).bytes).toBe(bytes);
    });
  });
  return room;
}
