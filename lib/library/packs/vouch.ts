import Dexie, { type Table } from 'dexie';

const vouched = new WeakSet<object>();

/**
 * Adds records that are in their table neither now nor since `openPacks` was called, within a transaction of which that is
 * true of all new records: they may stand in packs. Adding one that was added meanwhile fails, as it does anywhere.
 */
export async function addNew<R>(table: Table<R, string>, records: readonly R[]): Promise<void> {
  const trans = transactionNow();
  if (trans) vouched.add(trans);
  await table.bulkAdd(records);
}

/** Whether whoever writes in this transaction knows which records there are. */
export function isVouchedFor(trans: object): boolean {
  return vouched.has(trans);
}

/** The browser's own transaction. */
function transactionNow(): IDBTransaction | undefined {
  return (Dexie.currentTransaction as { idbtrans?: IDBTransaction } | null)?.idbtrans;
}
