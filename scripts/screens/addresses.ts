import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { root } from '../tools/run-tool.ts';

/** What the command has to know of the addresses of a view. */
const Address = v.object({ name: v.string(), within: v.string(), ofOne: v.boolean() });
export type ViewAddress = v.InferOutput<typeof Address>;

/** The addresses of every view of the library: each has its file, and a test holds that each is in the list of views. */
export async function viewAddresses(): Promise<ViewAddress[]> {
  const folder = join(root, 'components/library');
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /^[\w-]+[/\\]address\.ts$/.test(file),
  );
  const addresses: ViewAddress[] = [];
  for (const file of files.sort()) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
    for (const value of Object.values(module)) {
      const address = v.safeParse(Address, value);
      if (address.success) addresses.push(address.output);
    }
  }
  return addresses;
}
