import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, startChromium } from '../../../scripts/browsers/chromium.ts';
import { fillLibrary } from '../../../scripts/generated/fill.ts';
import { buildFor } from '../../../scripts/tools/build-for.ts';
import { root } from '../../../scripts/tools/run-tool.ts';

/** How large a generated library is: reviews, and words of text for each. */
export interface Size {
  reviews: number;
  words: number;
}

const folder = join(root, 'artifacts/bench');
/** Always there, as an extension's id comes from its path and a profile's library belongs to the id; a copy, so that building anew disturbs no measurement. */
const extension = join(folder, 'extension');
/** What a filled library depends on. */
const makers = ['scripts/generated', 'lib/library/db.ts', 'lib/library/search-changes.ts'];

/** Runs `measure` in a Chromium of its own with that library, which no page has looked at yet. Filling a profile takes long, so one is kept for each size. */
export async function withLibrary<T>(
  size: Size,
  measure: (chromium: Chromium, written: number) => Promise<T>,
): Promise<T> {
  await rm(extension, { recursive: true, force: true });
  await cp(await buildFor('chrome'), extension, { recursive: true });
  const kept = await filled(size);
  const written = Number(await readFile(join(kept, 'written'), 'utf8'));
  const profile = await mkdtemp(join(tmpdir(), 'cutting-room-bench-'));
  await cp(join(kept, 'profile'), profile, { recursive: true });
  try {
    return await inProfile(profile, (chromium) => measure(chromium, written));
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inProfile<T>(profile: string, work: (chromium: Chromium) => Promise<T>): Promise<T> {
  const chromium = await startChromium({ extension, headless: true, profile });
  try {
    const welcome = await chromium.browser.waitForTarget((each) =>
      each.url().startsWith(chromium.address('welcome.html')),
    );
    const page = await chromium.newPage();
    await (await welcome.asPage()).close();
    await page.close();
    return await work(chromium);
  } finally {
    await chromium.close();
  }
}

/** The folder of a profile with that library, and beside it how long writing took, in milliseconds. */
async function filled({ reviews, words }: Size): Promise<string> {
  const kept = join(folder, `${reviews}x${words}-${await mark()}`);
  const profile = join(kept, 'profile');
  if (await readFile(join(kept, 'written'), 'utf8').catch(() => undefined)) return kept;
  await rm(kept, { recursive: true, force: true });
  await mkdir(profile, { recursive: true });
  const written = await inProfile(profile, async (chromium) => {
    const page = await chromium.newPage();
    await page.goto(chromium.address('library.html#/settings'));
    await page.waitForSelector('main[data-state="ready"]');
    return fillLibrary(page, { reviews, words, seed: 5 });
  });
  await writeFile(join(kept, 'written'), String(written));
  return kept;
}

async function mark(): Promise<string> {
  const hash = createHash('sha256');
  for (const maker of makers) {
    const files = maker.endsWith('.ts')
      ? [maker]
      : (await readdir(join(root, maker))).map((file) => `${maker}/${file}`);
    for (const file of files.sort()) hash.update(await readFile(join(root, file)));
  }
  return hash.digest('hex').slice(0, 8);
}
