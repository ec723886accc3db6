import { ASPECTS, COLOUR_OF, isAspect } from '../aspects/aspects.ts';
import { type Colour, isColour, OWN_COLOURS, PALETTE } from '../aspects/palette.ts';
import type { Library } from './db.ts';
import { LibraryError } from './errors.ts';
import { CAPS, line } from './fields.ts';
import { Journal, type Undo } from './journal.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { tagId } from './tags.ts';
import { transact } from './transact.ts';

/** An aspect as it can be chosen. `name` is there for those of the reader's own: the seven are named in the reader's language. */
export interface AspectChoice {
  id: string;
  name?: string;
  colour: Colour;
}

/** All aspects: the seven in their order, then the reader's own in the order in which they were made. Only Dexie reads. */
export async function listAspects(library: Library): Promise<AspectChoice[]> {
  const own = (await library.aspects.toArray()).filter(isLive).sort((a, b) => a.created - b.created);
  return [
    ...ASPECTS.map((id) => ({ id, colour: COLOUR_OF[id] })),
    ...own.map(({ id, name, colour }) => ({ id, name, colour: isColour(colour) ? colour : 'slate' })),
  ];
}

/** Aspects with the number of passages on each, those in use only, the most used first. Only Dexie reads. */
export async function countAspects(library: Library): Promise<(AspectChoice & { count: number })[]> {
  const choices = await listAspects(library);
  const counts = await Promise.all(
    choices.map(({ id }) => library.annotations.where('aspect').equals(id).count()),
  );
  return choices
    .map((choice, i) => ({ ...choice, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/**
 * Makes an aspect of the reader's own, or finds the one of that name.
 * @throws {LibraryError} `missing` without a name, `too-long` for one over 80 characters.
 */
export async function addAspect(library: Library, name: string): Promise<{ id: string; undo: Undo }> {
  const written = line(name);
  if (written === '') throw new LibraryError('missing');
  if (written.length > CAPS.tag) throw new LibraryError('too-long');
  const id = `own:${tagId(written)}`;
  const now = Date.now();
  return transact(library, 'rw', ['aspects'], async () => {
    const journal = new Journal(library);
    const before = await library.aspects.get(id);
    if (!isLive(before)) {
      const colour = await freeColour(library);
      await journal.put('aspects', before, make(id, { name: written, colour }, now));
    }
    return { id, undo: journal.undo() };
  });
}

/** The first colour that no own aspect has. */
async function freeColour(library: Library): Promise<string> {
  const taken = (await library.aspects.toArray()).filter(isLive).map((aspect) => aspect.colour);
  const all = [...OWN_COLOURS, ...Object.keys(PALETTE).filter(isColour)];
  return all.find((colour) => !taken.includes(colour)) ?? all[taken.length % all.length] ?? 'slate';
}

/**
 * Deletes an aspect of the reader's own; passages on it are on none then.
 * @throws {LibraryError} `wrong` for one of the seven.
 */
export async function deleteAspect(library: Library, id: string): Promise<Undo> {
  if (isAspect(id)) throw new LibraryError('wrong');
  const now = Date.now();
  return transact(library, 'rw', ['aspects', 'annotations'], async () => {
    const journal = new Journal(library);
    const aspect = await library.aspects.get(id);
    if (isLive(aspect)) await journal.put('aspects', aspect, bury(BLANK.aspects, aspect, now));
    for (const passage of await library.annotations.where('aspect').equals(id).toArray())
      await journal.put('annotations', passage, change(passage, { aspect: undefined }, now));
    return journal.undo();
  });
}
