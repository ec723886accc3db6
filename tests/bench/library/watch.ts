import type { Page } from 'puppeteer-core';

/** What a page is asked about afterwards. */
export interface Watched {
  /** When the first row of a list was there, in milliseconds after the page was asked for. */
  firstRows: number;
  /** Tasks of more than 50 ms since they were last asked for. */
  long: number[];
  /** How long each search took, in milliseconds. */
  searches: number[];
}

/** Has every page that is opened from now on watch itself. */
export async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched: Watched = { firstRows: 0, long: [], searches: [] };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) => {
      watched.long.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'search') watched.searches.push(entry.duration);
    }).observe({ type: 'measure', buffered: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-part="review"]')) return;
      watched.firstRows = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

/** What the page has seen, and forgets. */
export function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const seen = { ...watched, long: [...watched.long], searches: [...watched.searches] };
    watched.long.length = 0;
    watched.searches.length = 0;
    return seen;
  });
}

/** What the page holds after collecting garbage, in megabytes: its objects, and the bytes of its buffers. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usage.usedSize + usage.backingStorageSize) / 2 ** 20;
}
