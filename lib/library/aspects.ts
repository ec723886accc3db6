import { ASPECTS, COLOUR_OF, isAspect } from '../aspects/aspects.ts';
import { type Colour, isColour } from '../aspects/palette.ts';
import type { Library } from './db.ts';
import { byRank } from './rank.ts';
import type { AspectRecord } from './records.ts';
import { isLive, make } from './stamp.ts';

/** An aspect as it can be chosen. Without a `name` it is one of the seven, called as it is in the reader's language. */
export interface AspectChoice {
  id: string;
  name?: string;
  colour: Colour;
  /** No longer offered: there are passages on it still, or may be. */
  removed?: true;
}

/** All aspects in the reader's order: the seven first, where they did not change that, and what they added last. Only Dexie reads. */
export async function listAspects(library: Library): Promise<AspectChoice[]> {
  return (await aspectRecords(library)).map(({ id, name, colour, removed }) => ({
    id,
    ...((name !== '' || !isAspect(id)) && { name }),
    colour: isColour(colour) ? colour : 'slate',
    ...(removed && { removed }),
  }));
}

/** The records of all aspects, in the reader's order. The seven have one, whether it is kept or not. Only Dexie reads. */
export async function aspectRecords(library: Library): Promise<AspectRecord[]> {
  const kept = (await library.aspects.toArray()).filter(isLive);
  const changed = new Map(kept.map((record) => [record.id, record]));
  const seven = ASPECTS.map((id, place) => changed.get(id) ?? unchanged(id, place));
  return [...seven, ...kept.filter(({ id }) => !isAspect(id))].sort(byRank);
}

/** Of the seven as it comes: older than any change of it, in this library and in others. */
function unchanged(id: (typeof ASPECTS)[number], place: number): AspectRecord {
  return { ...make(id, { name: '', colour: COLOUR_OF[id] }, 0), created: place };
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
