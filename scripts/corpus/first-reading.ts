import type { Page } from 'puppeteer-core';

/** How long (ms) the popup's own reading took in the page: the first there, before anything of it was warm. */
export async function firstReading(popup: Page): Promise<number> {
  const mark = `performance.getEntriesByName('page-read')[0]?.detail`;
  const found = await popup.waitForFunction(mark, { timeout: 10_000 });
  return Number(await found.jsonValue());
}
