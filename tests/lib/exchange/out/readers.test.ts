import { existsSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { bibtex } from '../../../../lib/exchange/out/bibtex.ts';
import { cslJson } from '../../../../lib/exchange/out/csl-json.ts';
import { csv } from '../../../../lib/exchange/out/csv.ts';
import { markdown } from '../../../../lib/exchange/out/markdown.ts';
import { ris } from '../../../../lib/exchange/out/ris.ts';
import { csvRecords } from '../../../../lib/exchange/text/csv.ts';
import { armed } from '../../../../lib/exchange/text/defuse.ts';
import { entries, filesOf, review, streamed } from '../entries.ts';

const SCHEMA = new URL('../../../../../shared/formats/csl/csl-data.json', import.meta.url);

/** What another program has read of a citation. */
interface Item {
  title: string;
  author: object[];
  issued: { 'date-parts': number[][] };
  URL: string;
  'container-title': string;
}
const text = async (...args: Parameters<typeof filesOf>) => [...(await filesOf(...args)).values()].join('');
const read = (source: string): Item[] => new Cite(source).get({ format: 'real', type: 'json' }) as Item[];

const anything = fc.string({ unit: 'grapheme', maxLength: 40 });
const noisy = (words: string) => [
  { ...entries[0], id: 'f', film: { title: words }, reviews: [review({ headline: words })] },
];

// Loading citeproc takes its time on a busy machine.
describe('citations, read by citation-js', { timeout: 30_000 }, () => {
  test.each([ris, bibtex, cslJson])('$id says who wrote what, where and when', async (form) => {
    const [item] = read(await text(form));
    expect(item).toMatchObject({
      title: 'Red Rooms review – 100% “cold” & {close}',
      'container-title': 'Little White Lies',
      URL: 'https://lwlies.example/reviews/red-rooms',
    });
    expect(item?.issued['date-parts'][0]).toEqual([2024, 9, 6]);
    expect(JSON.stringify(item?.author)).toMatch(/Writer.*Ana|Ana.*Writer/);
  });

  test('citeproc renders them', async () => {
    const cite = new Cite(await text(cslJson));
    const said = cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
    expect(said).toContain('Writer, A. (2024');
    expect(said).toContain('Red Rooms');
  });

  test.skipIf(!existsSync(SCHEMA))(
    'CSL-JSON has the form of its schema (skipped without ../shared)',
    async () => {
      const ajv = new Ajv({ strict: false, logger: false });
      const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
      validate(JSON.parse(await text(cslJson)));
      expect(validate.errors).toBeNull();
    },
  );

  test('whatever a headline holds, the file stays one record', async () => {
    const words = fc.string({
      unit: fc.constantFrom('{', '}', '\\', '%', '"', '\n', '@', ',', '=', 'a', ' ', 'é'),
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(words, async (headline) => {
        const made = noisy(`T ${headline}`);
        expect(read(await text(bibtex, made))).toHaveLength(1);
        expect((await text(ris, made)).match(/^ER {2}- /gm)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('notes', () => {
  /** The properties at the top of a note, read as YAML. */
  const properties = (note: string): Record<string, unknown> =>
    parse(/^---\n([^]*?)\n---\n/.exec(note)?.[1] ?? '');

  it('keep every property whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (words) => {
        const note = await text(markdown, noisy(words));
        expect(properties(note)).toMatchObject({ title: words, tags: ['cold-very'] });
      }),
      { numRuns: 100 },
    );
  });

  it('can be written by a template of one’s own, and say what is wrong with it', async () => {
    const own = (film: string) => filesOf(markdown, entries.slice(0, 1), { templates: { film } });
    expect([...(await own('{{ title | link }} {{ reviews.size }}')).values()]).toEqual(['[[Red Rooms]] 1']);
    await expect(own('{% if title %}')).rejects.toThrow(/line:1/);
    await expect(own('{% for i in (1..100000000) %}{{ i }}{% endfor %}')).rejects.toThrow(/limit/);
    await expect(own('{% render "https://a.example/" %}')).rejects.toThrow(/ENOENT|not found|Failed/i);
  });
});

test('a table comes back as it went out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        anything,
        anything.map((cell) => `=${cell}`),
        anything.map((cell) => `'@${cell}`),
      ),
      async (note) => {
        const table = await text(csv, [{ id: 'f', film: { title: 'T' }, note, reviews: [] }]);
        const records: string[][] = [];
        for await (const { cells } of csvRecords(streamed([table]))) records.push(cells);
        const at = records[0]?.indexOf('Film Note') ?? -1;
        // Line ends within a cell are kept; one that a file ends with is no part of a cell.
        expect(armed(records[1]?.[at] ?? '')).toBe(note);
      },
    ),
    { numRuns: 100 },
  );
});
