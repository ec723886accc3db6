import type { Page } from 'puppeteer-core';
import type { MadeLibrary } from './library.ts';

/** Records sent to the page in one go. */
const AT_ONCE = 2000;

/** Writes a library into the database of a page of the extension, past its code. The page must have opened it. */
export async function fillLibrary(page: Page, { films, reviews }: MadeLibrary): Promise<void> {
  for (let i = 0; i < films.length; i += AT_ONCE) await put(page, 'films', films.slice(i, i + AT_ONCE));
  let batch: object[] = [];
  for (const review of reviews) {
    batch.push(review);
    if (batch.length < AT_ONCE) continue;
    await put(page, 'reviews', batch);
    batch = [];
  }
  if (batch.length > 0) await put(page, 'reviews', batch);
}

function put(page: Page, table: string, records: object[]): Promise<void> {
  return page.evaluate(
    (table, records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cutting-room');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction(table, 'readwrite');
          for (const record of records) transaction.objectStore(table).put(record);
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          transaction.addEventListener('abort', () => reject(transaction.error));
        });
      }),
    table,
    records,
  );
}
