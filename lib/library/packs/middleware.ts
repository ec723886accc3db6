import type { DBCore, Middleware } from 'dexie';
import { isPacked, PACKED } from './pack.ts';
import { Packs } from './packs.ts';
import { readPacked } from './read-packed.ts';
import { writePacked } from './write-packed.ts';

/**
 * Has records that are added in great numbers stand in packs, until they are unpacked (`unpack.ts`). Whatever reads and
 * writes their tables does not know.
 */
export const inPacks: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'in-packs',
  // Under all of Dexie's own: what tells live queries of changes (0) is told of records, wherever they stand.
  level: -2,
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      const packs = stores.filter(isPacked).map((name) => PACKED[name]);
      return core.transaction([...new Set([...stores, ...packs])], mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (!isPacked(name)) return table;
      const packs = new Packs(core, name);
      return {
        ...table,
        ...readPacked(packs),
        // Dexie's type says a native promise, and means one of its own.
        mutate: (request) => writePacked(packs, request) as ReturnType<typeof table.mutate>,
      };
    },
  }),
};
