import { CAPS } from '../lib/library/fields.ts';
import { tagId } from '../lib/library/tags.ts';

/** Most tags that are offered at once. */
const mostOffered = 6;

/** A tag in use, with the number of reviews that bear it. */
export interface KnownTag {
  name: string;
  count: number;
}

/** "Neo-noir " and "neo-noir" are one tag. */
function sameTag(one: string, other: string): boolean {
  return tagId(one) === tagId(other);
}

/** Tags that complete what was typed: those that begin with it before those with a word that does, often used ones first. */
export function completions(typed: string, known: KnownTag[], taken: string[]): KnownTag[] {
  const start = tagId(typed);
  if (start === '') return [];
  return known
    .map((tag) => ({ tag, folded: tagId(tag.name) }))
    .filter(({ tag, folded }) => folded !== start && !taken.some((other) => sameTag(other, tag.name)))
    .map(({ tag, folded }) => ({ tag, rank: rank(folded, start) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.tag.count - a.tag.count || (a.tag.name < b.tag.name ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ tag }) => tag);
}

function rank(tag: string, start: string): number {
  if (tag.startsWith(start)) return 2;
  return tag.includes(` ${start}`) || tag.includes(`-${start}`) ? 1 : 0;
}

/**
 * `tags` with what was typed added: several at once if there are commas in it, each in the spelling already
 * in use, none twice.
 */
export function withTyped(tags: string[], typed: string, known: KnownTag[]): string[] {
  const next = [...tags];
  for (const piece of typed.split(/[,\n]/)) {
    const name = piece.trim().replace(/\s+/g, ' ').slice(0, CAPS.tag).trim();
    if (name === '' || next.some((tag) => sameTag(tag, name))) continue;
    next.push(known.find((tag) => sameTag(tag.name, name))?.name ?? name);
  }
  return next;
}
