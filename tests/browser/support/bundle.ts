import { build } from 'vite';

/** A script of one file and all it imports, for a page: it leaves what the file exports there under a name. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: file, formats: ['iife'], name } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${file} was not built.`);
  const { code } = first.output[0];
  return `${code};globalThis.${name} = ${name};`;
}
