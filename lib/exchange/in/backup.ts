import { BACKUP_LISTS, BACKUP_VERSION, listOfBackup, readManifest, sha256 } from '../backup.ts';
import type { Head, InForm, Row, TextFile } from '../form.ts';
import type { Problem } from '../problem.ts';
import { FileProblem } from '../problem.ts';
import { jsonValues } from '../text/json.ts';
import { linesOf } from '../text/lines.ts';

/**
 * Cutting Room's own: a backup (a zip of lists, with what they are and their checksums), or everything in one JSON
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
  order: ({ name }) => BACKUP_LISTS.indexOf(listOfBackup(name) ?? 'films'),
  read(file) {
    if (isList(file.head)) return readList(file);
    return isManifest(file.head) ? readNothing(file) : readWhole(file);
  },
};

const says = ({ text }: Head, pattern: RegExp) => pattern.test(text.slice(0, 2000));
const isOurs = (head: Head) => says(head, /^\s*\{\s*"app"\s*:\s*"cutting-room"/);
const isManifest = (head: Head) => isOurs(head) && says(head, /"form"\s*:\s*"backup"/);
const isWhole = (head: Head) => isOurs(head) && !isManifest(head);
const isList = (head: Head) => listOfBackup(head.name) !== undefined && says(head, /^\[\s*(?:\]|\{)/);

async function* readWhole({ head, text }: TextFile): AsyncGenerator<Row> {
  const version = Number(/"version"\s*:\s*(\d+)/.exec(head.text)?.[1]);
  if (version > BACKUP_VERSION) throw new FileProblem('newer');
  const paths = BACKUP_LISTS.map((list) => `$.${list}.*`);
  for await (const { value, name, line } of jsonValues(text(), paths)) yield rowOf(name, value, line);
}

async function* readList(file: TextFile): AsyncGenerator<Row> {
  const list = listOfBackup(file.head.name) ?? '';
  await check(file);
  let line = 0;
  for await (const text of linesOf(file.text())) {
    line++;
    const record = text.trim().replace(/^,|,$/, '');
    if (record === '' || record === '[' || record === ']') continue;
    yield rowOf(list, parsed(record, line), line);
  }
}

/** @throws {FileProblem} unless the list is as it was written. */
async function check({ head, text, beside }: TextFile): Promise<void> {
  const manifest = beside?.('manifest.json');
  if (!manifest) throw new FileProblem('checksum', { about: head.name });
  const { files } = await readManifest(manifest.text());
  if (files.get(head.name) !== (await sha256(text())))
    throw new FileProblem('checksum', { about: head.name });
}

/** The manifest itself says nothing of films, but every list that it names has to be there. */
async function* readNothing({ text, beside }: TextFile): AsyncGenerator<Row> {
  for (const name of (await readManifest(text())).files.keys())
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
