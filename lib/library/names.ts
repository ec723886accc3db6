import { foldLetters } from '../films/fold.ts';
import type { Library } from './db.ts';
import type { NameRecord } from './records.ts';
import { isLive } from './stamp.ts';

export type NameKind = NameRecord['kind'];

/** The field of a review, and index, in which names of a kind stand. */
export const NAME_INDEX = { outlet: 'outlet', critic: 'critics' } as const;

/** Longest way from a name over those that it was changed to. Two machines that rename crosswise make a circle. */
const MOST_STEPS = 20;

/** The id of a name: the same for all ways to write its letters. */
export function nameId(kind: NameKind, name: string): string {
  return `${kind}:${foldLetters(name).replace(/\s+/g, ' ').trim()}`;
}

/** The name that the reader gave what others call `name`; `name` itself if they gave none. */
export type OwnName = (kind: NameKind, name: string) => string;

/** The reader's names, as they are now. There are few of them. Only Dexie reads. */
export async function ownNames(library: Library): Promise<OwnName> {
  const records = (await library.names.toArray()).filter(isLive);
  const byId = new Map(records.map((record) => [record.id, record]));
  return (kind, name) => {
    let own = name;
    for (let step = 0; step < MOST_STEPS; step++) {
      const known = byId.get(nameId(kind, own));
      if (known?.means === undefined || known.means === own) return own;
      own = known.means;
      if (nameId(kind, own) === known.id) return own;
    }
    return own;
  };
}

/** What others say, with outlet and critics under the names that the reader gave them. */
export function underOwnNames<T extends { outlet?: string; critics?: string[] }>(own: OwnName, said: T): T {
  const { outlet, critics } = said;
  return {
    ...said,
    ...(outlet !== undefined && { outlet: own('outlet', outlet) }),
    ...(critics && { critics: [...new Set(critics.map((name) => own('critic', name)))] }),
  };
}

/** The same, asked of the library at once. Only Dexie reads. */
export async function withOwnNames<T extends { outlet?: string; critics?: string[] }>(
  library: Library,
  said: T,
): Promise<T> {
  return underOwnNames(await ownNames(library), said);
}

/** The colour of an outlet or a critic. Only Dexie reads. */
export async function colourOfName(
  library: Library,
  kind: NameKind,
  name: string,
): Promise<string | undefined> {
  const record = await library.names.get(nameId(kind, name));
  return isLive(record) ? record.colour : undefined;
}

/** The outlets or critics that have a colour, with it, under the names that they have now. Only Dexie reads. */
export async function colouredNames(library: Library, kind: NameKind): Promise<Map<string, string>> {
  const records = (await library.names.toArray()).filter(isLive);
  return new Map(
    records.flatMap((record) =>
      record.kind === kind && record.colour !== undefined
        ? [[record.means ?? record.name, record.colour] as const]
        : [],
    ),
  );
}

/** The names of all outlets or critics of saved reviews, in order. Only Dexie reads. */
export async function namesInUse(library: Library, kind: NameKind): Promise<string[]> {
  const names = await library.reviews.orderBy(NAME_INDEX[kind]).uniqueKeys();
  return names
    .map(String)
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b));
}
