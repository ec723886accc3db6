import { BACKUP_VERSION, type BackupFile, fileOf, MANIFEST, type Manifest, sha256 } from './manifest.ts';

/** From this size on, in characters, records go on in the next file: one has to fit into memory to be summed. */
const FULL = 2_000_000;

/** A file of a backup, whole. */
export interface WrittenFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The files of a backup: of each table its records, and at last the manifest with their sums.
 * @param tables the records of each table, in the order in which they are to be written.
 * @param made ISO date and time.
 */
export async function* backupFiles(
  tables: Iterable<readonly [table: string, records: AsyncIterable<object>]>,
  made: string,
): AsyncGenerator<WrittenFile> {
  const files: BackupFile[] = [];
  for (const [table, records] of tables) {
    let number = 0;
    for await (const { lines, count } of filled(records)) {
      const name = fileOf(table, ++number);
      const bytes = new TextEncoder().encode(lines);
      files.push({ name, table, records: count, bytes: bytes.length, sha256: await sha256(bytes) });
      yield { name, bytes };
    }
  }
  const manifest: Manifest = { app: 'cutting-room', form: 'backup', version: BACKUP_VERSION, made, files };
  yield { name: MANIFEST, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** Records as lines, a file's worth at a time. */
async function* filled(records: AsyncIterable<object>): AsyncGenerator<{ lines: string; count: number }> {
  let lines = '';
  let count = 0;
  for await (const record of records) {
    lines += `${JSON.stringify(record)}\n`;
    count++;
    if (lines.length < FULL) continue;
    yield { lines, count };
    lines = '';
    count = 0;
  }
  if (count > 0) yield { lines, count };
}
