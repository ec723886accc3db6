import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { download } from '../browsers/downloads.ts';
import type { Card } from './card.ts';
import { findExported } from './exported.ts';
import { shootSizes } from './shots.ts';
import { part, patience, type Way } from './way.ts';

/** The marks of the first review in the list, as `data-label value/best`. */
function firstMarks(library: Page): Promise<string[]> {
  return library.$$eval(`${part('review')}:first-of-type ${part('score')}`, (chips) =>
    chips.map((chip) => {
      const [label, value, best] = ['label', 'value', 'best'].map(
        (name) => chip.getAttribute(`data-${name}`) ?? '',
      );
      return `${label} ${value}${best ? `/${best}` : ''}`.trim();
    }),
  );
}

/** Opens the library on its list, with a picture. `card`: what should stand first in it. */
export async function openLibrary(
  { chromium, steps, folder }: Way,
  name: string,
  card?: Card,
): Promise<Page> {
  return steps.step('Opened the library', async (say) => {
    const library = await chromium.newPage();
    await library.goto(chromium.address('library.html#/reviews'));
    await library.waitForSelector('main[data-view="reviews"][data-state="ready"]', patience);
    const reviews = await library.$$eval(part('review'), (all) => all.length);
    say(`${reviews} ${reviews === 1 ? 'review' : 'reviews'} listed`);
    await shootSizes(library, folder, name);
    if (card) {
      const marks = await firstMarks(library);
      const wanted = card.scores.map(({ label, value, best }) =>
        `${label} ${value}${best ? `/${best}` : ''}`.trim(),
      );
      say(`marks   ${marks.join(', ') || '(none)'}`);
      if (marks.join() !== wanted.join()) throw new Error(`the list does not show ${wanted.join(', ')}`);
    }
    return library;
  });
}

/** Opens the page of the film that stands first in the list: its critics on one axis. */
export async function openFilm({ steps, folder }: Way, library: Page): Promise<void> {
  await steps.step("Opened the film's page", async (say) => {
    await library.click(part('film-link'));
    await library.waitForSelector(`main[data-view="film"][data-state="ready"] ${part('axis')}`, patience);
    const critics = await library.$$eval(part('review'), (all) => all.length);
    say(`${critics} ${critics === 1 ? 'critic' : 'critics'} on one axis`);
    await shootSizes(library, folder, 'film');
  });
}

/** Exports everything, and looks in the file for what the card said. */
export async function exportAll({ chromium, steps, folder }: Way, library: Page, card?: Card): Promise<void> {
  const file = await steps.step('Clicked "Export everything": a file was saved', () =>
    download(chromium.browser, folder, () => library.click(part('export'))),
  );
  await steps.step(`Read ${basename(file)} back`, async (say) => {
    const text = await readFile(file, 'utf8');
    if (card) say(...findExported(text, card));
    else JSON.parse(text);
  });
}
