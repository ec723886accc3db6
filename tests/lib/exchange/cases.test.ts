import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../lib/exchange/open.ts';
import { FileProblem } from '../../../lib/exchange/problem.ts';

const folder = join(import.meta.dirname, 'cases/in');
const forms = readdirSync(folder);

/** What a file is recognised as, and what it says, a row a line; and last what ended the reading, if anything did. */
async function readCase(name: string, path: string): Promise<string[]> {
  const blob = new Blob([readFileSync(path)]);
  const said: string[] = [];
  for (const { file, form, encoding } of await openSource({ name, blob })) {
    said.push(`${file.head.name}: ${form?.id}, ${encoding}`);
    try {
      for await (const { line, ...row } of form?.read(file, {}) ?? [])
        said.push(`${line}: ${JSON.stringify(row)}`);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      said.push(`${error.line}: ${JSON.stringify(error.problem)}, the end`);
    }
  }
  return said;
}

describe.each(forms)('%s', (form) => {
  const files = readdirSync(join(folder, form), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.said.txt'))
    .map((entry) => relative(join(folder, form), join(entry.parentPath, entry.name)));

  it.each(files)('%s says what it says (vitest -u writes it down)', async (file) => {
    const path = join(folder, form, file);
    const said = await readCase(file, path);
    expect(said[0]).toContain(`: ${form}, `);
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`${path}.said.txt`);
  });
});
