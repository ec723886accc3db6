import type {
  AnnotationRecord,
  AspectRecord,
  CopyRecord,
  CorrectionRecord,
  FilmRecord,
  Kept,
  ListRecord,
  NameRecord,
  ReviewRecord,
  TagRecord,
  WatchRecord,
} from './records.ts';
import { same } from './same.ts';

/** Fields that follow from others, and so have no time of their own. */
const DERIVED = new Set(['keys', 'address']);

/** A change of a record: what is absent stays, what is `undefined` goes. */
export type Patch<R extends Kept> = { [F in Exclude<keyof R, keyof Kept>]?: R[F] | undefined };

/** A new record with every one of its fields changed `now` (milliseconds since the epoch). */
export function make<F extends object>(id: string, fields: F, now: number): F & Kept {
  const names = Object.keys(fields).filter((name) => !DERIVED.has(name));
  const changed = Object.fromEntries(names.map((name) => [name, now]));
  return { ...fields, id, v: 1, created: now, changed };
}

/**
 * The record with `patch` applied: the time of `now` for the fields whose value differs, and for no other.
 * A clock that was set back does not make a change older than the one before it. The same object if nothing differs.
 */
export function change<R extends Kept>(record: R, patch: Patch<R>, now: number): R {
  const fields = Object.entries(patch).filter(
    ([name, value]) => !same(value, Object.getOwnPropertyDescriptor(record, name)?.value),
  );
  if (fields.length === 0) return record;
  const changed = { ...record.changed };
  const next = { ...record, changed };
  for (const [name, value] of fields) {
    if (value === undefined) Reflect.deleteProperty(next, name);
    else Object.assign(next, { [name]: value });
    if (!DERIVED.has(name)) changed[name] = Math.max(now, (record.changed[name] ?? 0) + 1);
  }
  return next;
}

interface Blanks {
  reviews: Own<ReviewRecord>;
  films: Own<FilmRecord>;
  annotations: Own<AnnotationRecord>;
  aspects: Own<AspectRecord>;
  watchlist: Own<WatchRecord>;
  lists: Own<ListRecord>;
  tags: Own<TagRecord>;
  names: Own<NameRecord>;
  corrections: Own<CorrectionRecord>;
  copies: Own<CopyRecord>;
}
type Own<R extends Kept> = Omit<R, keyof Kept>;

/** What a tombstone keeps of a record's own fields: nothing. Deleting is meant. */
export const BLANK: Blanks = {
  reviews: {
    film: '',
    outlet: '',
    critics: [],
    url: '',
    address: '',
    headline: '',
    excerpt: '',
    scores: [],
    tags: [],
    note: '',
  },
  films: { title: '', otherTitles: [], directors: [], ids: {}, keys: [] },
  annotations: { review: '', selectors: [], quote: '', position: 0, note: '', tags: [] },
  aspects: { name: '', colour: '' },
  watchlist: { state: 'dropped' },
  lists: { name: '', description: '', films: [] },
  tags: { name: '' },
  names: { kind: 'outlet', name: '' },
  corrections: { film: '' },
  copies: { blocks: [], words: 0 },
};

/**
 * The tombstone of a record: its id and when it was deleted, over the `blank` of its table.
 * Its text is gone, from every index too.
 */
export function bury<F extends object>(blank: F, record: Kept, now: number): F & Kept {
  const deleted = Math.max(now, record.created, ...Object.values(record.changed));
  return { ...blank, id: record.id, v: 1, created: record.created, changed: {}, deleted };
}

/** Whether a record is there and not a tombstone. */
export function isLive<R extends Kept>(record: R | undefined): record is R & { deleted?: never } {
  return record !== undefined && record.deleted === undefined;
}
