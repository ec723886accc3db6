import type { Library } from './db.ts';
import { nameId } from './names.ts';
import { isLive } from './stamp.ts';

/** An outlet with how many reviews appeared there, and its colour. */
export interface OutletRow {
  name: string;
  reviews: number;
  colour?: string;
}

/** Every outlet that a review appeared in, by name. Only Dexie reads. */
export async function outletRows(library: Library): Promise<OutletRow[]> {
  const names = (await library.reviews.orderBy('outlet').uniqueKeys()).map(String).filter(Boolean);
  const counts = await Promise.all(names.map((name) => library.reviews.where('outlet').equals(name).count()));
  const known = await library.names.bulkGet(names.map((name) => nameId('outlet', name)));
  return names
    .map((name, i) => {
      const record = known[i];
      const colour = isLive(record) ? record.colour : undefined;
      return { name, reviews: counts[i] ?? 0, ...(colour && { colour }) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** One outlet; `undefined` if no review appeared there. Only Dexie reads. */
export async function outletRow(library: Library, name: string): Promise<OutletRow | undefined> {
  const reviews = await library.reviews.where('outlet').equals(name).count();
  if (reviews === 0) return undefined;
  const record = await library.names.get(nameId('outlet', name));
  const colour = isLive(record) ? record.colour : undefined;
  return { name, reviews, ...(colour && { colour }) };
}
