import { Library } from '../../../lib/library/db.ts';
import { change } from '../../../lib/library/stamp.ts';

const [warm, turns] = [10, 60];

/** How long saving a review took, time after time, with the notes for the index and without, in milliseconds. */
export interface Saves {
  noted: number[];
  bare: number[];
}

/** Runs in a page of the extension: saves reviews that are there already, by turns as the library does and without noting what the search index lacks. */
async function measureSaves(): Promise<Saves> {
  const noted = new Library('cutting-room');
  const bare = new Library('cutting-room');
  bare.unuse({ stack: 'dbcore', name: 'search-changes' });
  const saves: Saves = { noted: [], bare: [] };
  const reviews = await noted.reviews.limit(warm + turns).toArray();
  for (const [turn, review] of reviews.entries()) {
    for (const kind of ['noted', 'bare'] as const) {
      const library = kind === 'noted' ? noted : bare;
      const start = performance.now();
      await library.transaction('rw', library.reviews, async () => {
        await library.reviews.put(change(review, { note: `Note ${turn}.` }, Date.now()));
      });
      if (turn >= warm) saves[kind].push(performance.now() - start);
    }
  }
  noted.close();
  bare.close();
  return saves;
}

Object.assign(globalThis, { measureSaves });
