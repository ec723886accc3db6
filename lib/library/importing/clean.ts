import type { FilmItem } from '../../exchange/model.ts';
import type { FilmIdentity } from '../../films/model.ts';
import { CAPS, cleanIds, line } from '../fields.ts';

/** A film as it can be kept: texts of one line, ids that have the form of one. `undefined` if it has no title, or one too long. */
export function cleanFilm({
  title,
  originalTitle,
  year,
  directors,
  ids,
}: FilmIdentity): FilmIdentity | undefined {
  const [name, original] = [line(title), line(originalTitle ?? '')];
  if (name === '' || name.length > CAPS.title) return undefined;
  const people = [...new Set((directors ?? []).map(line))].filter((one) => one && one.length <= CAPS.name);
  const known = cleanIds(ids);
  return {
    title: name,
    ...(original && original !== name && original.length <= CAPS.title && { originalTitle: original }),
    ...(year && { year }),
    ...(people.length > 0 && { directors: people.slice(0, CAPS.names) }),
    ...(Object.keys(known).length > 0 && { ids: known }),
  };
}

/** The reader's own text as it can be kept: lines kept, what is no character gone, cut where it is longer than anything kept. */
export function cleanNote(note: string | undefined): string | undefined {
  const text = note?.toWellFormed().replace(/\0/g, '').replaceAll('\r\n', '\n').trim().slice(0, CAPS.note);
  return text === '' ? undefined : text;
}

/** Tags as they can be kept. */
export function cleanTags(tags: readonly string[] | undefined): string[] {
  const names = (tags ?? []).map(line).filter((tag) => tag !== '' && tag.length <= CAPS.tag);
  return [...new Set(names)].slice(0, CAPS.tags);
}

/** What a row says of a film's reader, as it can be kept. */
export function cleanOwn({ note, tags, lists }: FilmItem): {
  note?: string;
  tags: string[];
  lists: string[];
} {
  const text = cleanNote(note);
  const names = (lists ?? []).map(line).filter((name) => name !== '' && name.length <= CAPS.name);
  return { ...(text && { note: text }), tags: cleanTags(tags), lists: [...new Set(names)] };
}
