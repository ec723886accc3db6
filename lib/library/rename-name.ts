import type { Colour } from '../aspects/palette.ts';
import { changeMany, type ManyOptions } from './change-many.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS, line } from './fields.ts';
import { Journal, type Undo } from './journal.ts';
import { NAME_INDEX, type NameKind, nameId } from './names.ts';
import type { NameRecord, ReviewRecord } from './records.ts';
import { change, isLive, make, type Patch } from './stamp.ts';
import { transact } from './transact.ts';
import { undo } from './undo.ts';

/**
 * Gives an outlet or a critic another name, in all reviews and for pages to come that say the old one. A name that
 * is there already makes the two one.
 * @throws {LibraryError} `missing` or `too-long` with the field, of a name that cannot be kept; nothing is changed then.
 */
export async function renameName(
  library: Library,
  { kind, from, to }: { kind: NameKind; from: string; to: string },
  options: ManyOptions = {},
): Promise<Undo> {
  const name = line(to);
  const field = NAME_INDEX[kind];
  if (name === '') throw new LibraryError('missing', { field });
  if (name.length > CAPS.name) throw new LibraryError('too-long', { field });
  if (name === from) return { touched: [] };
  const now = Date.now();
  const ids = await reviewsUnder(library, kind, from);
  const remembered = await remember(library, { kind, from, to: name }, now);
  const patch = (review: ReviewRecord): Patch<ReviewRecord> =>
    kind === 'outlet'
      ? { outlet: name }
      : { critics: [...new Set(review.critics.map((critic) => (critic === from ? name : critic)))] };
  try {
    const fields = await changeMany(library, [{ table: 'reviews', ids, patch }], now, options);
    return { ...remembered, fields };
  } catch (error) {
    await undo(library, remembered);
    throw error;
  }
}

function reviewsUnder(library: Library, kind: NameKind, name: string): Promise<string[]> {
  return transact(library, 'r', ['reviews'], () =>
    library.reviews.where(NAME_INDEX[kind]).equals(name).primaryKeys(),
  );
}

/** The old name means the new one; the new one means itself, and takes the old one's colour if it has none. */
async function remember(
  library: Library,
  { kind, from, to }: { kind: NameKind; from: string; to: string },
  now: number,
): Promise<Undo> {
  return transact(library, 'rw', ['names'], async () => {
    const journal = new Journal(library);
    const [oldId, newId] = [nameId(kind, from), nameId(kind, to)];
    const [old, there] = await library.names.bulkGet([oldId, newId]);
    const colour = (isLive(there) ? there.colour : undefined) ?? (isLive(old) ? old.colour : undefined);
    if (oldId === newId) {
      await putName(journal, old, oldId, { kind, name: from, means: to, colour }, now);
      return journal.undo();
    }
    await putName(journal, old, oldId, { kind, name: from, means: to, colour: undefined }, now);
    if (isLive(there) || colour) {
      await putName(journal, there, newId, { kind, name: to, means: undefined, colour }, now);
    }
    return journal.undo();
  });
}

/**
 * Gives an outlet or a critic a colour, or takes it away.
 * @throws {LibraryError}
 */
export async function colourName(
  library: Library,
  kind: NameKind,
  name: string,
  colour: Colour | undefined,
): Promise<Undo> {
  const now = Date.now();
  return transact(library, 'rw', ['names'], async () => {
    const journal = new Journal(library);
    const id = nameId(kind, name);
    const before = await library.names.get(id);
    if (isLive(before)) await journal.put('names', before, change(before, { colour }, now));
    else if (colour) await putName(journal, before, id, { kind, name, means: undefined, colour }, now);
    return journal.undo();
  });
}

interface Fields {
  kind: NameKind;
  name: string;
  means: string | undefined;
  colour: string | undefined;
}

async function putName(
  journal: Journal,
  before: NameRecord | undefined,
  id: string,
  { kind, name, means, colour }: Fields,
  now: number,
): Promise<void> {
  const given = { ...(means !== undefined && { means }), ...(colour !== undefined && { colour }) };
  const after = isLive(before)
    ? change(before, { name, means, colour }, now)
    : make(id, { kind, name, ...given }, now);
  await journal.put('names', before, after);
}
