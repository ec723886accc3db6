import { BACKUP_VERSION, MANIFEST, readManifest, sha256, tableOfFile } from '../backup/manifest.ts';
import type { Head, InForm, Row, TextFile } from '../form.ts';
import type { Problem } from '../problem.ts';
import { FileProblem } from '../problem.ts';
import { jsonValues } from '../text/json.ts';
import { linesOf } from '../text/lines.ts';

/** The lists of records, as they are to be read: what others refer to comes before them. */
const LISTS = [
  'films',
  'mergedFilms',
  'tags',
  'aspects',
  'names',
  'reviews',
  'annotations',
  'watchlist',
  'lists',
  'corrections',
  'copies',
];

/**
 * Cutting Room's own: a backup (docs/backup.md: a zip of files of records, with their sums), or everything in one JSON
 * (docs/export.md). Records come as they are; the library checks and merges them.
 */
export const backup: InForm = {
  id: 'backup',
  name: 'form_backup',
  carries: ['everything'],
  extensions: ['zip', 'json'],
  mediaTypes: ['application/zip', 'application/json'],
  recognise: (head) => (isWhole(head) || isManifest(head) || isList(head) ? 1 : 0),
  // What others refer to comes before them.
  order: ({ name }) => LISTS.indexOf(tableOfFile(name) ?? 'films'),
  read(file) {
    if (isList(file.head)) return readList(file);
    return isManifest(file.head) ? readNothing(file) : readWhole(file);
  },
};

const says = ({ text }: Head, pattern: RegExp) => pattern.test(text.slice(0, 2000));
const isOurs = (head: Head) => says(head, /^\s*\{\s*"app"\s*:\s*"cutting-room"/);
const isManifest = (head: Head) => isOurs(head) && says(head, /"form"\s*:\s*"backup"/);
const isWhole = (head: Head) => isOurs(head) && !isManifest(head);
const isList = (head: Head) => tableOfFile(head.name) !== undefined && says(head, /^\{"/);

async function* readWhole({ head, text }: TextFile): AsyncGenerator<Row> {
  const version = Number(/"version"\s*:\s*(\d+)/.exec(head.text)?.[1]);
  if (version > BACKUP_VERSION) throw new FileProblem('newer');
  const paths = LISTS.map((list) => `$.${list}.*`);
  for await (const { value, name, line } of jsonValues(text(), paths)) yield rowOf(name, value, line);
}

async function* readList(file: TextFile): AsyncGenerator<Row> {
  const table = tableOfFile(file.head.name) ?? '';
  await check(file);
  let line = 0;
  for await (const text of linesOf(file.text())) {
    line++;
    if (text.trim() !== '') yield rowOf(table, parsed(text, line), line);
  }
}

/** @throws {FileProblem} unless the file is as it was written. */
async function check({ head, text, beside }: TextFile): Promise<void> {
  const manifest = beside?.(MANIFEST);
  if (!manifest) throw new FileProblem('checksum', { about: head.name });
  const pieces: string[] = [];
  for await (const piece of text()) pieces.push(piece);
  const sum = await sha256(new TextEncoder().encode(pieces.join('')));
  if ((await readManifest(manifest.text())).get(head.name) !== sum)
    throw new FileProblem('checksum', { about: head.name });
}

/** The manifest itself says nothing of films, but every file that it names has to be there. */
async function* readNothing({ text, beside }: TextFile): AsyncGenerator<Row> {
  for (const name of (await readManifest(text())).keys())
    if (!beside?.(name)) yield { line: 0, problem: { code: 'checksum', about: name } };
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileProblem('broken', { line });
  }
}

function rowOf(table: string, record: unknown, line: number): Row {
  const wrong: Problem = { code: 'wrong', about: table };
  if (typeof record !== 'object' || record === null) return { line, problem: wrong };
  return { line, item: { kind: 'record', table, record } };
}
