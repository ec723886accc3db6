import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumArguments } from '../../../scripts/browsers/chromium-arguments.ts';
import { ensureChromium } from '../../../scripts/browsers/install.ts';
import { bundle } from '../../browser/support/bundle.ts';

/** A page of a real Chromium, empty and quiet, in which a file of the bench is at hand as `bench`. */
export async function pageWith(file: string): Promise<{ browser: Browser; page: Page }> {
  const script = await bundle(join(import.meta.dirname, file), 'bench');
  const browser = await launch({
    executablePath: await ensureChromium(),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [...chromiumArguments(undefined), '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const page = await browser.newPage();
  await page.evaluate(script);
  return { browser, page };
}
