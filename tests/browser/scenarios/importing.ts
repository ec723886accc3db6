import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { describe, expect, it } from 'vitest';
import { IN_FORMS } from '../../../lib/exchange/in/index.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Room } from '../support/room.ts';
import { type Surface, textsOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';

const cases = join(import.meta.dirname, '../../lib/exchange/cases/in');
const HEAD = 'Date,Name,Year,Letterboxd URI';
/** An import in that state, in the view. */
export const job = (state: string) =>
  `document.querySelector('[data-part="import-job"][data-state="${state}"]')`;

/** An expression whose value is a transfer of one file: a table of so many films. */
const transfer = (name: string, rows: number) => `(() => {
  const data = new DataTransfer();
  const rows = Array.from({ length: ${rows} }, (_, i) => '2024-01-01,Film No ' + i + ',' + (1950 + i % 70) + ',https://boxd.it/c' + i);
  data.items.add(new File([['${HEAD}', ...rows].join('\\n')], '${name}', { type: 'text/csv' }));
  return data;
})()`;

/** Chooses a file of so many films to see. */
export const choose = (page: Surface, name: string, rows: number) =>
  page.evaluate(`(() => {
    const field = document.querySelector('[data-part="import-files"]');
    field.files = ${transfer(name, rows)}.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

const drop = (page: Surface, transfer: string) =>
  page.evaluate(`void document.querySelector('[data-part="file-drop"]').dispatchEvent(
    new DragEvent('drop', { dataTransfer: ${transfer}, bubbles: true, cancelable: true }))`);

/** Hands over files of these texts, and waits until it is shown what they would do. */
export async function hand(page: Surface, files: Record<string, string>): Promise<void> {
  const texts = Object.entries(files).map(([name, text]) => ({ name, form: '', bytes: Buffer.from(text) }));
  await page.waitFor(`document.querySelector('[data-part="file-drop"]')`);
  await drop(page, transferOf(texts));
  await page.waitFor(`document.querySelector('[data-part="bring-in"]')`, 30_000);
}

interface CaseFile {
  name: string;
  /** The name of the form that it has. */
  form: string;
  bytes: Uint8Array;
}

/** One file of each form that is read, and one of them in a zip. */
async function caseFiles(): Promise<CaseFile[]> {
  const files = await Promise.all(
    IN_FORMS.map(async ({ id, name: key }) => {
      const name = (await readdir(join(cases, id))).find((each) => /\.(?!txt)\w+$/.test(each)) ?? '';
      return { name, form: nameOf(key), bytes: await readFile(join(cases, id, name)) };
    }),
  );
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await writer.add(
    'zipped/watched.csv',
    new TextReader(`${HEAD}\n2024-01-01,Trafic,1971,https://boxd.it/t1\n`),
  );
  const zipped = { name: 'zipped/watched.csv', form: 'Letterboxd', bytes: await writer.close() };
  return [...files, zipped];
}

function nameOf(key: string): string {
  const texts: Record<string, { message: string } | undefined> = messages;
  return texts[key]?.message ?? '';
}

/** An expression whose value is a transfer of these files. */
const transferOf = (files: CaseFile[]) => `(() => {
  const data = new DataTransfer();
  for (const [name, text] of ${JSON.stringify(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]))})
    data.items.add(new File([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))], name));
  return data;
})()`;

/** How many films and places on the watchlist there are, in packs or by themselves, asked in a page of the extension. */
export const countsIn = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('cutting-room'));
  const stores = [['films', 'filmPacks'], ['watchlist', 'watchPacks']];
  const transaction = database.transaction(stores.flat());
  const counts = await Promise.all(stores.map(async ([store, packs]) => {
    const single = done(transaction.objectStore(store).getAllKeys());
    const packed = done(transaction.objectStore(packs).getAll());
    const inPacks = (await packed).flatMap(({ ids }) => ids);
    return new Set([...await single, ...inPacks]).size;
  }));
  database.close();
  return counts;
})()`;
const countOf = (room: Room) => room.inExtension<number[]>(countsIn);

/** Bringing files in, from being handed over to being taken back. */
export function describeImporting(open: () => Promise<Room>): void {
  const room = useRoom(open);
  const exchange = async () => {
    const page = await room().openOwn('library.html#/exchange');
    await page.waitFor(`document.querySelector('[data-part="import"]')`);
    return page;
  };
  const shown = (page: Surface) => page.waitFor(`document.querySelector('[data-part="bring-in"]')`, 30_000);

  describe('bringing files in', () => {
    it('shows what a chosen file would do, does it, adds nothing the second time, and takes it back', async () => {
      const page = await exchange();
      await choose(page, 'watchlist.csv', 120);
      await shown(page);
      expect(await textsOf(page, '[data-part="kind-new"]')).toEqual(['New: 120']);
      expect(await textsOf(page, '[data-part="preview-row"]')).toHaveLength(50);
      expect(await countOf(room())).toEqual([0, 0]);
      await page.click('[data-part="bring-in"]');
      await page.waitFor(job('done'), 30_000);
      expect(await countOf(room())).toEqual([120, 120]);

      await choose(page, 'watchlist.csv', 120);
      await shown(page);
      expect(await textsOf(page, '[data-part="kind-same"]')).toEqual(['Already there: 120']);
      await page.click('[data-part="import-leave"]');
      await page.click('[data-part="import-undo"]');
      await page.waitFor(job('undone'), 30_000);
      expect(await countOf(room())).toEqual([0, 0]);
    });

    it('takes what is dropped, and what is pasted', async () => {
      const page = await exchange();
      const files = await caseFiles();
      await drop(page, transferOf(files));
      await shown(page);
      const seen = await textsOf(page, '[data-part="import-forms"] li');
      for (const { name, form } of files)
        expect(seen.filter((text) => text.startsWith(`${name} `)).join()).toContain(form);
      await page.click('[data-part="import-leave"]');
      await page.click('[data-part="import-paste"]');
      await page.click('[data-part="paste-text"]');
      await page.type('Title;Year\nPlaytime;1967');
      await page.click('[data-part="paste-read"]');
      await shown(page);
      expect(await textsOf(page, '[data-part="preview-row"]')).toEqual([
        'Playtime (1967) Pasted text, line 2',
      ]);
    });

    it('stops, goes on after its page was closed, and comes to the same', async () => {
      const rows = 20_000;
      const page = await exchange();
      await choose(page, 'watchlist.csv', rows);
      await shown(page);
      await page.click('[data-part="bring-in"]');
      await page.waitFor(`${job('running')} && document.querySelector('progress')?.value > 0`, 30_000);
      await page.click('[data-part="import-stop"]');
      await page.waitFor(job('stopped'), 30_000);
      const [films = 0, watchlist] = await countOf(room());
      expect(films).toBeGreaterThan(0);
      expect(films).toBeLessThan(rows);
      expect(watchlist).toBe(films);

      await page.click('[data-part="import-resume"]');
      await page.waitFor(job('running'), 30_000);
      await page.close();
      const [half = 0, places] = await countOf(room());
      expect(places).toBe(half);
      const again = await exchange();
      await again.waitFor(job('done'), 60_000);
      expect(await countOf(room())).toEqual([rows, rows]);
    });
  });
}
