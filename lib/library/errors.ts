import type { Draft } from './draft.ts';

/**
 * Why the library did not do what it was asked.
 *
 * - `missing`, `too-long`, `too-many`, `wrong`: the draft's `field` cannot be saved as it is. `missing` without a
 *   field: what something was to be done with is no longer there.
 * - `full`: no room left on the disk or in the browser's quota.
 * - `unavailable`: the database cannot be opened (private window, closed, a newer version, storage switched off).
 * - `failed`: anything else; the cause says what.
 */
export type LibraryErrorCode =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'wrong'
  | 'full'
  | 'unavailable'
  | 'failed';

export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly code: LibraryErrorCode;
  readonly field?: keyof Draft;
  /** The browser's or Dexie's own error, under the name by which Dexie's errors carry it. */
  readonly inner?: unknown;

  constructor(code: LibraryErrorCode, about: { field?: keyof Draft; inner?: unknown } = {}) {
    super([code, about.field ?? about.inner].filter(Boolean).join(': '));
    this.code = code;
    if (about.field) this.field = about.field;
    if (about.inner !== undefined) this.inner = about.inner;
  }
}

const UNAVAILABLE = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'SecurityError',
  'UpgradeError',
  'VersionError',
]);

/** Runs a read or write of the library; whatever it rejects with becomes a `LibraryError`. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toLibraryError(error);
  }
}

function toLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  // A quota shows up when the transaction aborts, wrapped by the abort.
  const chain = causes(error);
  const full = chain.find((cause) => nameOf(cause) === 'QuotaExceededError');
  if (full) return new LibraryError('full', { inner: full });
  const shut = chain.find((cause) => UNAVAILABLE.has(nameOf(cause)));
  if (shut) return new LibraryError('unavailable', { inner: shut });
  return new LibraryError('failed', { inner: error });
}

function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let cause = error; cause && found.length < 5; cause = innerOf(cause)) found.push(cause);
  return found;
}

function innerOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
