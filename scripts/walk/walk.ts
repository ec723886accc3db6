import { clip, clipInSteps, reopen } from './clip.ts';
import { exportAll, openFilm, openLibrary } from './library.ts';
import { shootSizes } from './shots.ts';
import { part, patience, type Stop, type Way } from './way.ts';

/**
 * From a page to a file of everything saved, as a person would go, with a picture of each place.
 * @param others other reviews of the same film, clipped too so that its page has critics to compare
 */
export async function walk(options: Omit<Way, 'page'>, first: Stop, others: readonly Stop[]): Promise<void> {
  const { chromium, steps, folder } = options;
  const page = await chromium.newPage();
  const way: Way = { ...options, page };
  const card = await clipInSteps(way, first);
  let library = await openLibrary(way, 'library', card);
  if (card && others.length > 0) {
    await library.close();
    for (const stop of others) await clip(way, stop);
    await reopen(way, first);
    library = await openLibrary(way, 'library-all');
  }
  await exportAll(way, library, card);
  if (card) await openFilm(way, library);
  await library.close();
  await steps.step('Opened the welcome page', async () => {
    await page.goto(chromium.address('welcome.html'));
    await page.waitForSelector(part('apply'), patience);
    await shootSizes(page, folder, 'welcome');
  });
  await steps.step(
    'Nothing was thrown, logged as an error or refused by the content security policy',
    async (say) => {
      const complaints = [...chromium.errors, ...chromium.violations];
      say(...complaints);
      if (complaints.length > 0) throw new Error('there were complaints');
    },
  );
}
