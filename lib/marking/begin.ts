import { listAspects } from '../library/aspects.ts';
import type { Library } from '../library/db.ts';
import { readPage } from '../read-tab.ts';
import { sure } from '../reading/model.ts';
import { bringMarks } from './hand-out.ts';
import { intoPage } from './into-page.ts';

/**
 * Opens the adder on what is selected in a tab; then its marks come too, if they are not there yet. `by`: whether the
 * reader is at the keyboard, so that the adder takes the focus. Rejects if the page may not be touched.
 */
export async function beginMarking(library: Library, tabId: number, by: 'pointer' | 'keys'): Promise<void> {
  // A library that cannot be opened says so when something is marked.
  const aspects = await listAspects(library).catch(() => []);
  await intoPage(tabId, { kind: 'adder', by, aspects });
}

/** Reads a tab's page and brings its marks. */
export async function bringBack(
  library: Library,
  tab: { id: number; url: string; title: string },
): Promise<void> {
  const { reading } = await readPage(tab);
  if (!reading) return;
  await bringMarks(library, {
    tabId: tab.id,
    url: tab.url,
    canonical: sure(reading, 'canonicalUrl'),
  });
}
