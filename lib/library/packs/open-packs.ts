import type { Library } from '../db.ts';
import { PACKED, type Pack } from './pack.ts';

/**
 * Has new records stand in packs from here on (`addNew`), until they are unpacked. To be called before it is found out which
 * records there are.
 */
export function openPacks(library: Library): Promise<void> {
  const stores = Object.values(PACKED);
  return library.transaction('rw', stores, async () => {
    for (const store of stores) {
      const packs = library.table<Pack, number>(store);
      if ((await packs.count()) === 0) await packs.add({ ids: [], tables: [], at: [] });
    }
  });
}
