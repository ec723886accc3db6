import { checkReading } from './library/check-reading.ts';
import type { Library } from './library/db.ts';
import type { Prepared } from './library/draft.ts';
import { draftOfReading } from './library/draft-of.ts';
import { guarded } from './library/errors.ts';
import { savedAddresses } from './library/find.ts';
import { offeredValues } from './library/offered.ts';
import { prepare, prepareBlank } from './library/prepare.ts';
import { listTags } from './library/tags.ts';
import { isPickable } from './listed-draft.ts';
import type { TabRead } from './read-tab.ts';
import { type Unsaved, unsavedOn } from './unsaved.ts';

/** All that the popup shows of a page: what was read off it, what the library knows of it, what was left unsaved on it. */
export interface Clipping {
  page: TabRead;
  prepared: Prepared;
  /** The tags in use. */
  known: { name: string; count: number }[];
  /** Those addresses of the reviews listed on the page that are saved already. */
  savedListed: Set<string>;
  unsaved?: Unsaved;
  /** Why the library could not be asked. The card can be filled in all the same. */
  failure?: unknown;
}

/** Gathers it. Never rejects: what cannot be had is left out, and `failure` says why. */
export async function openClipping(library: Library, page: TabRead): Promise<Clipping> {
  const unsaved = await unsavedOn(page.tab.url).catch(() => undefined);
  const left = unsaved && { unsaved };
  const urls = page.reading?.listed.filter(isPickable).map((listed) => listed.url) ?? [];
  try {
    const [prepared, known, savedListed] = await guarded(() =>
      Promise.all([
        prepare(library, page.reading ?? page.tab),
        listTags(library),
        savedAddresses(library, urls),
      ]),
    );
    return { page, prepared, known, savedListed, ...left };
  } catch (failure) {
    return { page, prepared: withoutLibrary(page), known: [], savedListed: new Set(), ...left, failure };
  }
}

function withoutLibrary({ tab, reading: read }: TabRead): Prepared {
  if (!read) return prepareBlank(tab.url, tab.title);
  const reading = checkReading(read);
  const draft = draftOfReading(reading);
  return { draft, others: [], offered: offeredValues(reading, draft) };
}
