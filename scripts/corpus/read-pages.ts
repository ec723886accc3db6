import { checkSighting } from '../../lib/check-sighting.ts';
import { conclude } from '../../lib/reading/conclude.ts';
import { knownSite, readingScript } from '../../lib/reading/known-site.ts';
import type { Reading } from '../../lib/reading/model.ts';
import { type Chromium, startChromium } from '../browsers/chromium.ts';
import { type Press, servePages } from '../press/serve.ts';
import { structuredAlone } from './baseline.ts';
import { firstReading } from './first-reading.ts';
import { judge, nothing, type PageResult } from './judge.ts';
import { readActiveTab } from './read-active-tab.ts';
import { type StillPage, stillPage } from './still-page.ts';

/** How long (milliseconds) a page may take to load before it is read as it is then; and in all. */
const loading = 8_000;
const inAll = 25_000;

const cardIsThere = 'main[data-state="ready"], main[data-state="saved"], main[data-state="error"]';

/** A page as it was read, and how long (ms) the popup's own reading took, which was the first there. */
interface Read {
  reading: Reading;
  first: number;
}

async function readPage(chromium: Chromium, { page, show }: StillPage, url: string): Promise<Read> {
  await show(url, loading);
  const popup = await chromium.openPopup(page);
  try {
    // Until the card is there, so that the popup's own reading does not run at the same time.
    await popup.waitForSelector(cardIsThere, { timeout: loading });
    const first = await firstReading(popup);
    const sighting = checkSighting(await popup.evaluate(readActiveTab(readingScript(url))));
    if (!sighting) throw new Error('the reading script gave nothing');
    return { reading: conclude(sighting, knownSite(url)), first };
  } finally {
    // A popup that lost the focus has closed itself.
    await popup.close().catch(() => undefined);
  }
}

/** Rejects if the work takes too long: a page may hang its tab for good. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`not within ${milliseconds} ms`)), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

export interface CorpusRun {
  pages: PageResult[];
  /** The same pages by JSON-LD and microdata alone. */
  alone: PageResult[];
}

/** Reads in a tab of its own without the page's scripts: some drive the popup away by reloading without end. */
async function readWithoutScripts(chromium: Chromium, url: string): Promise<Read> {
  const still = await stillPage(chromium, false);
  try {
    return await within(inAll, readPage(chromium, still, url));
  } finally {
    still.page.close().catch(() => undefined);
  }
}

async function readAll(
  press: Press,
  chromium: Chromium,
  onPage: (done: number, of: number) => void,
): Promise<CorpusRun> {
  const run: CorpusRun = { pages: [], alone: [] };
  let still = await stillPage(chromium);
  for (const { entry, url } of press.pages) {
    let read: Read = { reading: nothing, first: 0 };
    let failed: string | undefined;
    try {
      read = await within(inAll, readPage(chromium, still, url));
    } catch {
      // Whatever the page did to its tab, the next one starts in a fresh one.
      still.page.close().catch(() => undefined);
      still = await stillPage(chromium);
      try {
        read = await readWithoutScripts(chromium, url);
      } catch (error) {
        failed = error instanceof Error ? error.message : String(error);
      }
    }
    const { reading, first } = read;
    run.pages.push({ ...judge(entry, reading, first), ...(failed === undefined ? {} : { failed }) });
    run.alone.push(judge(entry, structuredAlone(reading)));
    onPage(run.pages.length, press.pages.length);
  }
  return run;
}

/**
 * Reads every page of a folder with the built extension and compares it. A page that cannot be read does not
 * end the run: it counts as one of which nothing was read.
 * @param extension folder of the build for Chromium
 * @param onPage called after each page, for progress
 */
export async function readCorpus(
  folder: string,
  extension: string,
  onPage: (done: number, of: number) => void = () => undefined,
): Promise<CorpusRun> {
  const press = await servePages(folder);
  try {
    const chromium = await startChromium({ extension, press, headless: true });
    try {
      return await readAll(press, chromium, onPage);
    } finally {
      await chromium.close();
    }
  } finally {
    await press.close();
  }
}
