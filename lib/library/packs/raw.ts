import type { Library } from '../db.ts';

/** The browser's own database: what is read and written here passes packs, live queries and notes of changes by. */
export async function rawDatabase(library: Library): Promise<IDBDatabase> {
  await library.open();
  return library.backendDB();
}

/** What a request answers. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The database did not answer.')),
    );
  });
}

/** Resolves when all that was asked for is written. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The database gave up.')),
    );
  });
}
