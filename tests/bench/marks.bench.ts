import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../scripts/bench/rows.ts';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import { servePages } from '../../scripts/press/serve.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';
import { grantedCopy } from '../browser/support/folders.ts';
import { markedPage, seed } from '../marking/long-page.ts';
import { beyondLook, lookOf, type Opening, placing, traced } from './trace.ts';

const opens = 5;
const marks = 200;
const words = 20_000;

/** Marks on a long page, and the same page without any. */
export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cutting-room-bench-'));
  const extension = await grantedCopy(await buildFor('chrome'), folder);
  const press = await servePages();
  const chromium = await startChromium({ extension, press, headless: true });
  const marked: Opening[] = [];
  const bare: Opening[] = [];
  try {
    const { html, passages } = markedPage(words, marks);
    const file = join(folder, 'long.html');
    await writeFile(file, html);
    const url = await press.serveFile(file);
    const own = await chromium.newPage();
    // Opening the library makes the database.
    await own.goto(chromium.address('library.html'));
    await own.waitForSelector('main[data-state="ready"]');
    await own.evaluate(seed(url, passages));
    const drawn = `[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0) >= ${marks}`;
    for (let open = 0; open < opens; open++) marked.push(await traced(chromium, url, drawn));
    const other = join(folder, 'bare.html');
    await writeFile(other, html.replaceAll('long.example', 'bare.example'));
    const bareUrl = await press.serveFile(other);
    const settled = `(globalThis.since ??= performance.now()) + 1500 < performance.now()`;
    for (let open = 0; open < opens; open++) bare.push(await traced(chromium, bareUrl, settled));
  } finally {
    await chromium.close();
    await press.close();
    await rm(folder, { recursive: true, force: true });
  }
  const [beside, control] = [bare.map(beyondLook), marked.map(beyondLook)];
  if (Math.min(...control) < 1)
    throw new Error('What draws two hundred marks is not seen: nor would be what runs without any.');
  const row = (what: string, samples: number[], budget?: number): Row => ({
    what,
    samples,
    unit: 'ms',
    ...(budget === undefined ? {} : { budget }),
  });
  const many = `${marks} marks on ${words} words`;
  return [
    row(
      `${many}: longest task`,
      marked.map((each) => placing(each).longest),
      50,
    ),
    row(
      `${many}: all tasks of ours`,
      marked.map((each) => placing(each).took),
    ),
    row(`${many}: beyond the look of the detecting script`, control),
    row('that page without marks: the look of the detecting script', bare.map(lookOf)),
    row('that page without marks: beyond that look', beside, 1),
  ];
}
