import { isAspect } from '../aspects/aspects.ts';
import { type Colour, isColour, OWN_COLOURS, PALETTE } from '../aspects/palette.ts';
import { aspectRecords } from './aspects.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS, line } from './fields.ts';
import { Journal, type Undo } from './journal.ts';
import { ranksForMove } from './rank.ts';
import type { AspectRecord } from './records.ts';
import { change, make, type Patch } from './stamp.ts';
import { tagId } from './tags.ts';
import { transact } from './transact.ts';

/**
 * Adds an aspect of the reader's own, or finds the one that is called so; one that was removed is offered again.
 * @throws {LibraryError} `missing` without a name, `too-long` for one over 80 characters.
 */
export async function addAspect(library: Library, name: string): Promise<{ id: string; undo: Undo }> {
  const written = checkedName(name);
  const now = Date.now();
  return withAspects(library, async (journal, all) => {
    const known = called(all, written);
    if (known) {
      await put(library, journal, known, change(known, { removed: undefined }, now));
      return { id: known.id, undo: journal.undo() };
    }
    // Two libraries give one name one id; unless what had it first is called otherwise since.
    const first = `own:${tagId(written)}`;
    const id = all.some((record) => record.id === first) ? `own:${crypto.randomUUID()}` : first;
    const made = make(id, { name: written, colour: freeColour(all) }, now);
    await put(library, journal, undefined, made);
    return { id, undo: journal.undo() };
  });
}

/**
 * Changes what an aspect is called (one of the seven without a name is called as it was), its colour, or whether it is
 * offered: passages on one that was `removed` keep it. What is absent stays.
 * @throws {LibraryError} `missing` without a name or if there is no such aspect, `too-long`, `wrong` for a name that another has.
 */
export async function changeAspect(
  library: Library,
  id: string,
  { name, colour, removed }: { name?: string; colour?: Colour; removed?: boolean },
): Promise<Undo> {
  const written = name === undefined ? undefined : checkedName(name, isAspect(id));
  const now = Date.now();
  return withAspects(library, async (journal, all) => {
    const before = all.find((record) => record.id === id);
    if (!before) throw new LibraryError('missing');
    if (written && (called(all, written) ?? before) !== before) throw new LibraryError('wrong');
    const patch: Patch<AspectRecord> = {
      ...(written !== undefined && { name: written }),
      ...(colour !== undefined && { colour }),
      ...(removed !== undefined && { removed: removed || undefined }),
    };
    await put(library, journal, before, change(before, patch, now));
    return journal.undo();
  });
}

/**
 * Moves an aspect to a place among those that are offered: 0 is the first, too high is the last.
 * @throws {LibraryError} `missing` if it is not among them.
 */
export async function moveAspect(library: Library, id: string, place: number): Promise<Undo> {
  const now = Date.now();
  return withAspects(library, async (journal, all) => {
    const offered = all.filter(({ removed }) => !removed);
    if (!offered.some((record) => record.id === id)) throw new LibraryError('missing');
    const ranks = ranksForMove(offered, id, place);
    for (const record of offered) {
      const rank = ranks.get(record.id);
      if (rank !== undefined) await put(library, journal, record, change(record, { rank }, now));
    }
    return journal.undo();
  });
}

function withAspects<T>(
  library: Library,
  work: (journal: Journal, all: AspectRecord[]) => Promise<T>,
): Promise<T> {
  return transact(library, 'rw', ['aspects'], async () =>
    work(new Journal(library), await aspectRecords(library)),
  );
}

/** Writes an aspect, over what is kept of it: nothing of one of the seven that was never changed. */
async function put(
  library: Library,
  journal: Journal,
  before: AspectRecord | undefined,
  after: AspectRecord,
): Promise<void> {
  if (after !== before) await journal.put('aspects', await library.aspects.get(after.id), after);
}

function checkedName(name: string, mayBeEmpty = false): string {
  const written = line(name);
  if (written === '' && !mayBeEmpty) throw new LibraryError('missing');
  if (written.length > CAPS.tag) throw new LibraryError('too-long');
  return written;
}

const called = (all: readonly AspectRecord[], name: string) =>
  all.find((record) => record.name !== '' && tagId(record.name) === tagId(name));

/** The first colour that no aspect that is offered has: those that none of the seven had first. */
function freeColour(all: readonly AspectRecord[]): string {
  const taken = all.filter(({ removed }) => !removed).map(({ colour }) => colour);
  const colours = [...new Set([...OWN_COLOURS, ...Object.keys(PALETTE).filter(isColour)])];
  return (
    colours.find((colour) => !taken.includes(colour)) ?? colours[taken.length % colours.length] ?? 'slate'
  );
}
