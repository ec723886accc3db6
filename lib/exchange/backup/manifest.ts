import { FileProblem } from '../problem.ts';
import { own, ownList, ownText } from '../text/json.ts';

/** Version of the backup's form. It grows when a reader of it would have to know. */
export const BACKUP_VERSION = 1;

/** Name of the manifest in the zip. It is written last: a zip without one was cut off. */
export const MANIFEST = 'manifest.json';

/** A file of records in a backup: a JSON object a line (docs/backup.md). */
export interface BackupFile {
  /** "reviews-0001.jsonl": the table that its records are of, and the file's number. */
  name: string;
  table: string;
  records: number;
  /** Its size in bytes. */
  bytes: number;
  /** SHA-256 of its bytes, in lower-case hexadecimal digits. */
  sha256: string;
}

/** What a backup says of itself. */
export interface Manifest {
  app: 'cutting-room';
  form: 'backup';
  version: number;
  /** ISO date and time. */
  made: string;
  /** The files, in the order in which they are written. */
  files: BackupFile[];
}

/** "reviews-0001.jsonl" */
export const fileOf = (table: string, number: number): string =>
  `${table}-${String(number).padStart(4, '0')}.jsonl`;

/** The table whose records a file of a backup holds, by its name. */
export const tableOfFile = (name: string): string | undefined =>
  /^([a-zA-Z]+)-\d{4,}\.jsonl$/.exec(name)?.[1];

/**
 * The sum of each file, by name, as a manifest says it.
 * @throws {FileProblem} `broken`, or `newer` where its form is of a version that is not known yet.
 */
export async function readManifest(text: AsyncIterable<string>): Promise<Map<string, string>> {
  let whole = '';
  for await (const piece of text) whole += piece;
  const manifest = parsed(whole);
  const version = own(manifest, 'version');
  if (typeof version !== 'number') throw new FileProblem('broken');
  if (version > BACKUP_VERSION) throw new FileProblem('newer');
  const files = ownList(manifest, 'files');
  return new Map(files.map((file) => [ownText(file, 'name'), ownText(file, 'sha256')]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileProblem('broken');
  }
}

/** SHA-256 of bytes, in lower-case hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
