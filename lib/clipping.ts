import { checkListed } from './library/check-listed.ts';
import { checkReading } from './library/check-reading.ts';
import type { Library } from './library/db.ts';
import type { Prepared } from './library/draft.ts';
import { draftOfReading } from './library/draft-of.ts';
import { guarded } from './library/errors.ts';
import { savedAddresses } from './library/find.ts';
import { withOwnNames } from './library/names.ts';
import { offeredValues } from './library/offered.ts';
import { pageAddress } from './library/page-address.ts';
import { prepare, prepareBlank } from './library/prepare.ts';
import { listTags } from './library/tags.ts';
import { entriesOf, isPickable, type ListedEntry } from './listed-draft.ts';
import type { TabRead } from './read-tab.ts';
import { type Unsaved, unsavedOn } from './unsaved.ts';

/** All that the popup shows of a page: what was read off it, what the library knows of it, what was left unsaved on it. */
export interface Clipping {
  page: TabRead;
  prepared: Prepared;
  /** The tags in use. */
  known: { name: string; count: number }[];
  /** The reviews that the page lists, if it is one of many. */
  listed: ListedEntry[];
  /** Those addresses of the listed reviews that are saved already. */
  savedListed: Set<string>;
  unsaved?: Unsaved;
  /** Why the library could not be asked. The card can be filled in all the same. */
  failure?: unknown;
}

/** Gathers it. Never rejects: what cannot be had is left out, and `failure` says why. */
export async function openClipping(library: Library, page: TabRead): Promise<Clipping> {
  const unsaved = await unsavedOn(page.tab.url).catch(() => undefined);
  const left = unsaved && { unsaved };
  const listed = listedOf(page);
  const addresses = listed.filter(isPickable).map(({ address }) => address);
  try {
    const [prepared, known, savedListed, named] = await guarded(() =>
      Promise.all([
        prepare(library, page.reading ?? page.tab),
        listTags(library),
        savedAddresses(library, addresses),
        Promise.all(listed.map((entry) => withOwnNames(library, entry))),
      ]),
    );
    return { page, prepared, known, listed: named, savedListed, ...left };
  } catch (failure) {
    const prepared = withoutLibrary(page);
    return { page, prepared, known: [], listed, savedListed: new Set(), ...left, failure };
  }
}

/** A film's own page at times has reviews too; where none of them could be saved, it is just a film's page. */
function listedOf({ reading }: TabRead): ListedEntry[] {
  const decision = reading?.decision.value;
  if (!reading || (decision !== 'aggregator' && decision !== 'film-page')) return [];
  const entries = entriesOf(checkListed(reading.listed), pageAddress(checkReading(reading)));
  return decision === 'aggregator' || entries.some(isPickable) ? entries : [];
}

function withoutLibrary({ tab, reading: read }: TabRead): Prepared {
  if (!read) return prepareBlank(tab.url, tab.title);
  const reading = checkReading(read);
  const draft = draftOfReading(reading);
  return { draft, others: [], offered: offeredValues(reading, draft) };
}
