import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../shared/data/', import.meta.url);

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '',
  );
}

/** Rows of a table beside the project, by column name; `undefined`, and a line that says so, without it. */
export function sharedRows(file: string): Record<string, string>[] | undefined {
  const path = new URL(file, FOLDER);
  if (!existsSync(path)) {
    console.info(`../shared/data/${file} is not there: its tests are skipped`);
    return undefined;
  }
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
}
