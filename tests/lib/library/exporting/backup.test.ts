import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { unzip } from '../../../../lib/exchange/text/unzip.ts';
import { makeBackup } from '../../../../lib/library/exporting/backup.ts';
import { BACKUP_TABLES } from '../../../../lib/library/exporting/records.ts';
import { TABLES } from '../../../../lib/library/journal.ts';
import { deleteReviews, saveReview } from '../../../../lib/library/save.ts';
import { draft, emptyLibrary, mark } from '../making.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../../docs/backup.schema.json', import.meta.url), 'utf8'),
);

/** The files of a backup by name. */
async function filesIn(backup: Blob): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const { name, bytes } of await unzip(backup)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes()) pieces.push(piece);
    files.set(name, Buffer.concat(pieces));
  }
  return files;
}

test('every table of the library is in the backup', () => {
  expect([...BACKUP_TABLES].sort()).toEqual([...TABLES].sort());
});

test('holds what was saved and what was deleted, with true sums, in the form that the docs give', async () => {
  const library = emptyLibrary();
  await saveReview(library, draft({ tags: ['noir'], watch: 'want', ownScore: mark(5) }));
  const gone = await saveReview(library, draft({ url: 'https://b.example/1', note: 'deleted text' }));
  await deleteReviews(library, [gone.review.id]);
  const files = await filesIn(await makeBackup(library, new Date('2026-11-25T09:00:00Z')));

  const ajv = new Ajv({ allowUnionTypes: true });
  ajv.addSchema(schema, 'backup');
  const names = [...files.keys()];
  expect(names.at(-1)).toBe('manifest.json');
  const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
  expect(ajv.validate('backup', manifest), ajv.errorsText()).toBe(true);
  expect(manifest).toMatchObject({ version: 1, made: '2026-11-25T09:00:00.000Z' });
  expect(manifest.files.map((file: { name: string }) => file.name)).toEqual(names.slice(0, -1));
  for (const { name, table, records, bytes, sha256 } of manifest.files) {
    const content = files.get(name) ?? Buffer.of();
    expect({ bytes, sha256 }).toEqual({
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    const lines = content.toString().trimEnd().split('\n');
    expect(lines).toHaveLength(records);
    for (const line of lines)
      expect(ajv.validate(`backup#/$defs/${table}`, JSON.parse(line)), `${line}: ${ajv.errorsText()}`).toBe(
        true,
      );
  }
  expect(files.get('reviews-0001.jsonl')?.toString().trimEnd().split('\n')).toHaveLength(2);
  expect([...files.values()].join('')).not.toContain('deleted text');
  expect([...files.values()].join('')).not.toContain('"keys"');
});

test('a large table goes on in the next file', async () => {
  const library = emptyLibrary();
  const long = 'word '.repeat(1500);
  for (let i = 0; i < 350; i++)
    await library.copies.put({
      id: `c${i}`,
      v: 1,
      created: 1,
      changed: {},
      blocks: [{ kind: 'paragraph', text: long }],
      words: 1500,
    });
  const names = [...(await filesIn(await makeBackup(library, new Date()))).keys()];
  expect(names).toEqual(['copies-0001.jsonl', 'copies-0002.jsonl', 'manifest.json']);
});
