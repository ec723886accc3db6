/** `npm run corpus [-- FOLDER] [--json FILE]`: how well a folder of pages is read (docs/corpus.md). */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browsers/install.ts';
import { readCorpus } from './corpus/read-pages.ts';
import { report } from './corpus/table.ts';
import { totalsOf } from './corpus/totals.ts';
import { buildFor } from './tools/build-for.ts';
import { command } from './tools/command.ts';
import { root } from './tools/run-tool.ts';

const usage = 'Usage: npm run corpus -- FOLDER [--json FILE]';

function folderOf(given: string | undefined): string {
  const folder = given === undefined ? join(root, '../shared/corpus') : resolve(given);
  if (existsSync(join(folder, 'index.json'))) return folder;
  throw new Error(`${folder} has no index.json. ${usage}`);
}

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const folder = folderOf(positionals[0]);
  await ensureChromium();
  const { pages, alone } = await readCorpus(folder, await buildFor('chrome'), (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}${done === of ? '\n' : ''}`);
  });
  if (values.json) {
    await writeFile(resolve(values.json), `${JSON.stringify({ pages, totals: totalsOf(pages) }, null, 2)}\n`);
  }
  console.log(report(pages, alone));
  return 0;
});
