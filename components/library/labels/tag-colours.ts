import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { Library } from '../../../lib/library/db.ts';
import { tagColours } from '../../../lib/library/tag-rows.ts';
import { tagId } from '../../../lib/library/tags.ts';
import { useLive } from '../../use-live.ts';

const none: ReadonlyMap<string, string> = new Map();

/** The colours of tags, by the tag's id, for everything on the page that names tags. */
export const TagColours = createContext(none);

/** Reads them, and keeps them fresh. */
export function useTagColours(library: Library): ReadonlyMap<string, string> {
  const live = useLive(useCallback(() => tagColours(library), [library]));
  return live.state === 'ready' ? live.value : none;
}

/** The colour of a tag, if it has one. */
export function useTagColour(): (name: string) => string | undefined {
  const colours = useContext(TagColours);
  return (name) => colours.get(tagId(name));
}
