import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';

/** A tab for saved pages. */
export interface StillPage {
  page: Page;
  /** Opens a page, and lets it go nowhere else. Resolves when it is loaded, or after the time (milliseconds). */
  show(url: string, patience: number): Promise<void>;
}

const place = (url: string): string => {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
};

/**
 * Opens a tab whose pages stay as they were saved: their scripts run, but cannot take the tab elsewhere (many do,
 * once they find that their own servers do not answer), nor hold it up with questions.
 * @param scripts `false`: the pages' own scripts do not run at all
 */
export async function stillPage(chromium: Chromium, scripts = true): Promise<StillPage> {
  const page = await chromium.newPage();
  if (!scripts) await page.setJavaScriptEnabled(false);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  let shown = '';
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
    const leaves = frameId === frameTree.frame.id && place(request.url) !== shown;
    const answer = leaves
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : session.send('Fetch.continueRequest', { requestId });
    answer.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  return {
    page,
    async show(url, patience) {
      shown = place(url);
      await page.goto(url, { waitUntil: 'load', timeout: patience }).catch((error: unknown) => {
        if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
      });
      // Nor may it load itself again.
      shown = '';
    },
  };
}
