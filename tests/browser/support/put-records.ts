import type { Room } from './room.ts';

/**
 * Writes records into tables of the library, past its code: what is derived from them is thrown away, to be made again. A page of the library
 * must have been opened before, and closed: it may just be writing what it derived from the library as it was.
 */
export function putRecords(room: Room, tables: Record<string, object[]>): Promise<void> {
  return room.inExtension(`new Promise((resolve, reject) => {
    const tables = ${JSON.stringify(tables)};
    const opening = indexedDB.open('cutting-room');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction([...Object.keys(tables), 'searchPieces', 'marks'], 'readwrite');
      for (const derived of ['searchPieces', 'marks']) transaction.objectStore(derived).clear();
      for (const [name, records] of Object.entries(tables))
        for (const record of records) transaction.objectStore(name).put(record);
      transaction.oncomplete = () => { database.close(); resolve(); };
      transaction.onabort = () => reject(transaction.error);
    };
  })`);
}
