import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Chromium, startChromium } from './browsers/chromium.ts';
import { ensureChromium } from './browsers/install.ts';
import { type Press, servePages } from './press/serve.ts';
import { buildFor } from './tools/build-for.ts';
import { command } from './tools/command.ts';
import { root } from './tools/run-tool.ts';
import { startSteps } from './walk/steps.ts';
import { walk } from './walk/walk.ts';
import type { Stop } from './walk/way.ts';

const usage = `npm start                  a browser with Cutting Room in it, on a review of the demo press
npm start -- URL or FILE   the same on another page: an address on the web, or a saved page
npm start -- --headless    without a window: does the walk itself and leaves screenshots

CUTTING_ROOM_BROWSER   the Chromium, Chrome or Edge to use
CUTTING_ROOM_OUT       the folder for screenshots and the exported file`;

interface Asked {
  page?: string;
  headless: boolean;
}

/** What the arguments ask for, or a sentence on what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--headless');
  if (unknown !== undefined) return `${unknown} is not known here.`;
  const [page, more] = args.filter((arg) => arg !== '--headless');
  if (more !== undefined) return 'One page at a time, please.';
  if (page !== undefined && !/^https?:\/\//i.test(page) && !existsSync(page)) {
    return `${page} is neither an address that begins with http:// or https:// nor a file.`;
  }
  return { headless: args.includes('--headless'), ...(page === undefined ? {} : { page }) };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The pages to go to, and the press that serves them; an address on the web needs none. */
async function stopsFor(page: string | undefined): Promise<{ press?: Press; first: Stop; others: Stop[] }> {
  if (page !== undefined && /^https?:\/\//i.test(page)) return { first: { url: page }, others: [] };
  if (page !== undefined) {
    const press = await servePages();
    return { press, first: { url: await press.serveFile(resolve(page)) }, others: [] };
  }
  const press = await servePages(join(root, 'demo'));
  const [first, ...rest] = press.pages;
  if (!first) throw new Error('The demo press has no pages.');
  const film = first.entry.expected.filmTitle;
  const others = rest.filter(({ entry }) => entry.kind === 'review' && entry.expected.filmTitle === film);
  return { press, first, others };
}

/** A window, and someone to click in it: runs until that window is closed. */
async function showBrowser(chromium: Chromium, first: Stop, press: Press | undefined): Promise<void> {
  const page = await chromium.newPage();
  await page.goto(first.url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  console.log(`
Cutting Room is in the browser that just opened, on ${first.url}
1. Click the puzzle piece on the toolbar, then Cutting Room (Alt+Shift+S does the same).
2. Look the card over, and press Enter to save the review.
3. Alt+Shift+L opens your library; "Export" there gives you everything as a file.
${press && press.pages.length > 1 ? `Other pages of the demo press:\n${press.pages.map(({ url }) => `   ${url}`).join('\n')}\n` : ''}
Close the browser to end; its library is not kept.`);
  await new Promise<void>((ended) => {
    chromium.browser.once('disconnected', () => ended());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });
}

/** No window: goes the way itself and says so, with a picture of each place. */
async function walkHeadless(chromium: Chromium, first: Stop, others: Stop[]): Promise<void> {
  const now = new Date().toISOString().slice(0, 19).replace(/[T:]/g, '-');
  const folder = resolve(process.env['CUTTING_ROOM_OUT'] || join(root, 'artifacts', `walk-${now}`));
  await mkdir(folder, { recursive: true });
  const steps = startSteps();
  try {
    await walk({ chromium, steps, folder }, first, others);
  } finally {
    console.log(`\nScreenshots and the exported file are in ${relative(process.cwd(), folder) || folder}`);
  }
  console.log(`All ${steps.done()} steps went well.`);
}

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${usage}`);
    return 2;
  }
  const headless = asked.headless || !hasDisplay();
  await ensureChromium();
  console.log('Building …');
  const extension = await buildFor('chrome');
  const { press, first, others } = await stopsFor(asked.page);
  if (headless && !asked.headless)
    console.log('There is no display here: walking the same way without a window.');
  let chromium: Chromium | undefined;
  try {
    chromium = await startChromium({ extension, headless, ...(press ? { press } : {}) });
    await (headless ? walkHeadless(chromium, first, others) : showBrowser(chromium, first, press));
  } finally {
    await chromium?.close();
    await press?.close();
  }
  return 0;
});
