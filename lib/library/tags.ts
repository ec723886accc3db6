import { foldLetters } from '../films/fold.ts';
import type { Library } from './db.ts';
import type { Journal } from './journal.ts';
import { isLive, make } from './stamp.ts';

/** The id of a tag: its name without regard to case and diacritics. */
export function tagId(name: string): string {
  return foldLetters(name).replace(/\s+/g, ' ').trim();
}

/** The tags in use with the number of reviews that bear each, the most used first. Only Dexie reads. */
export async function listTags(library: Library): Promise<{ name: string; count: number }[]> {
  const tags = (await library.tags.toArray()).filter(isLive);
  const counts = await Promise.all(
    tags.map(({ name }) => library.reviews.where('tags').equals(name).count()),
  );
  return tags
    .map(({ name }, i) => ({ name, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** The names under which tags are kept: that of the tag there is, whatever its case; new ones are made. */
export async function keepTags(
  library: Library,
  journal: Journal,
  names: readonly string[],
  now: number,
): Promise<string[]> {
  const byId = new Map(names.map((name) => [tagId(name), name]));
  const known = await library.tags.bulkGet([...byId.keys()]);
  const kept: string[] = [];
  for (const [i, [id, name]] of [...byId].entries()) {
    const tag = known[i];
    if (!isLive(tag)) await journal.put('tags', tag, make(id, { name }, now));
    kept.push(isLive(tag) ? tag.name : name);
  }
  return kept;
}
