import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium } from './browsers/chromium.ts';
import { ensureChromium } from './browsers/install.ts';
import { servePages } from './press/serve.ts';
import { type ViewAddress, viewAddresses } from './screens/addresses.ts';
import { addPassagesAndList, clipPress } from './screens/fill.ts';
import { readmeOf } from './screens/readme.ts';
import { shoot } from './screens/shoot.ts';
import { buildFor } from './tools/build-for.ts';
import { command } from './tools/command.ts';
import { root } from './tools/run-tool.ts';
import { patience } from './walk/way.ts';

const folder = join(root, 'docs/screens');

/** Where a page of one thing is linked from, besides the view that it belongs to. */
const elsewhere = ['reviews', 'films', 'film'];

/** Shows a view: its own address, or the first link that leads to a page of one thing. */
async function show(
  library: Page,
  chromium: Chromium,
  view: ViewAddress,
  all: readonly ViewAddress[],
): Promise<void> {
  const ready = (name: string) =>
    library.waitForSelector(`main[data-view="${name}"][data-state="ready"]`, patience);
  const open = async (hash: string, name: string) => {
    await library.goto(chromium.address(`library.html${hash}`), patience);
    await library.reload(patience);
    await ready(name);
    await new Promise((resolve) => setTimeout(resolve, 700));
  };
  if (!view.ofOne) return open(`#/${view.name}`, view.name);
  for (const from of [view.within, ...elsewhere]) {
    const via = all.find((other) => other.name === from && other.name !== view.name);
    if (!via) continue;
    await show(library, chromium, via, all);
    const link = await library.$$eval(`main a[href^="#/${view.name}/"]`, (links) =>
      links.map((each) => each.getAttribute('href') ?? '').find((href) => href !== ''),
    );
    if (link) return open(link, view.name);
  }
  throw new Error(`No link leads to a page of the view "${view.name}".`);
}

await command(async () => {
  await ensureChromium();
  const extension = await buildFor('chrome');
  const press = await servePages(join(root, 'demo'));
  const chromium = await startChromium({ extension, press, headless: true });
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    console.log(`Clipped ${await clipPress(chromium, press)} reviews of the demo press.`);
    const library = await chromium.newPage();
    await library.goto(chromium.address('welcome.html'), patience);
    await addPassagesAndList(library);
    const views = await viewAddresses();
    let bytes = 0;
    for (const view of views) {
      await show(library, chromium, view, views);
      bytes += await shoot(library, folder, view.name);
      console.log(view.name);
    }
    await library.goto(chromium.address('welcome.html'), patience);
    await library.waitForSelector('main', patience);
    bytes += await shoot(library, folder, 'welcome');
    await writeFile(join(folder, 'README.md'), readmeOf([...views.map((view) => view.name), 'welcome']));
    console.log(`${(bytes / 2 ** 20).toFixed(1)} MB in docs/screens.`);
  } finally {
    await chromium.close();
    await press.close();
  }
  return 0;
});
