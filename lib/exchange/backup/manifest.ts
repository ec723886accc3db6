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

/** SHA-256 of bytes, in lower-case hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
