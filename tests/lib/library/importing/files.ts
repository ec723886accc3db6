import type { Source } from '../../../../lib/exchange/open.ts';
import type { Library } from '../../../../lib/library/db.ts';
import { beginImport, openSources, workOnImports } from '../../../../lib/library/importing/imports.ts';
import type { ImportJob, ImportSettings } from '../../../../lib/library/importing/job.ts';
import { TABLES } from '../../../../lib/library/journal.ts';
import type { Kept } from '../../../../lib/library/records.ts';

export const file = (name: string, text: string): Source => ({ name, blob: new Blob([text]) });

export const SETTINGS: ImportSettings = { options: {}, choice: { take: 'mine', but: [] }, liked: 'Liked' };

/** Begins an import of files without looking at a preview. Its id. */
export function begin(
  library: Library,
  files: Source[],
  settings: Partial<ImportSettings> = {},
): Promise<string> {
  return beginImport(library, files, { ...SETTINGS, ...settings, forms: [], rows: 0 });
}

/** Imports files, to the end. */
export async function importAll(
  library: Library,
  files: Source[],
  settings: Partial<ImportSettings> = {},
): Promise<ImportJob> {
  const id = await begin(library, files, settings);
  await workOnImports(library);
  const job = await library.imports.get(id);
  if (!job) throw new Error('The import is gone.');
  return job;
}

/** What the library keeps, without what it knows of imports. */
export async function kept(library: Library): Promise<Record<string, Kept[]>> {
  const tables = await Promise.all(
    TABLES.map(async (name) => [name, await library.table<Kept, string>(name).toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** The same without times: what two imports of one file have in common. */
export async function timeless(library: Library): Promise<unknown> {
  const drop = (name: string, value: unknown) =>
    name === 'created' || name === 'changed' ? undefined : value;
  return JSON.parse(JSON.stringify(await kept(library), drop));
}

export { openSources };
