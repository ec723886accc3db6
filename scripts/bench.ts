import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isOver, type Row, tableOf } from './bench/rows.ts';
import { command } from './tools/command.ts';
import { root } from './tools/run-tool.ts';

const folder = join(root, 'tests/bench');
const ending = '.bench.ts';

/** What a file of tests/bench exports. */
interface Bench {
  run(): Promise<Row[]>;
}

await command(async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending));
  const names = files.map((file) => file.slice(0, -ending.length)).sort();
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no bench "${unknown}": name any of ${names.join(', ')}.`);
  const rows: Row[] = [];
  for (const name of asked.length > 0 ? asked : names) {
    const bench: Bench = await import(pathToFileURL(join(folder, name + ending)).href);
    rows.push(...(await bench.run()));
  }
  console.log(tableOf(rows));
  return rows.some(isOver) ? 1 : 0;
});
