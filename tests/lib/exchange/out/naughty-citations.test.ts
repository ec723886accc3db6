import { existsSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import type { OutForm } from '../../../../lib/exchange/form.ts';
import { bibtex } from '../../../../lib/exchange/out/bibtex.ts';
import { cslJson } from '../../../../lib/exchange/out/csl-json.ts';
import { ris } from '../../../../lib/exchange/out/ris.ts';
import { personOf } from '../../../../lib/exchange/write/person.ts';
import { filesOf, review } from '../entries.ts';
import { entries, strings, titles } from '../naughty-entries.ts';

const SCHEMA = new URL('../../../../../shared/formats/csl/csl-data.json', import.meta.url);

/** What citation-js has read of a review. */
type Item = Record<string, unknown>;

/** Without marks, so that the note is all that stands in the note. */
const unmarked = entries.map((entry) => ({
  ...entry,
  reviews: entry.reviews.map((review) => ({ ...review, scores: [] })),
}));
const text = async (form: OutForm) => [...(await filesOf(form, unmarked)).values()].join('');
const read = (source: string) => new Cite(source).get({ format: 'real', type: 'json' }) as Item[];
const all = (items: Item[], field: string) => items.map((item) => item[field]);

/** A text in one line, as RIS and BibTeX have it: with what ends a line, and other control characters, as spaces. */
const lined = (each: string) => each.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
const lines = strings.map(lined);
const parted = (words: unknown) =>
  String(words)
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
const reviewed = titles.map((title) => `${title} (1990)`);

describe('naughty strings in CSL-JSON', () => {
  it('come back as they went out, from every field', async () => {
    const items = read(await text(cslJson));
    for (const field of ['title', 'container-title', 'abstract', 'keyword', 'note'])
      expect(all(items, field), field).toEqual(strings);
    expect(all(items, 'reviewed-title')).toEqual(reviewed);
    for (const field of ['author', 'reviewed-author'])
      expect(all(items, field)).toEqual(strings.map((name) => [personOf(name)]));
    expect(new Set(all(items, 'id')).size).toBe(strings.length);
  });

  test.skipIf(!existsSync(SCHEMA))('have the form of its schema (skipped without ../shared)', async () => {
    const validate = new Ajv({ strict: false, logger: false }).compile(
      JSON.parse(readFileSync(SCHEMA, 'utf8')),
    );
    validate(JSON.parse(await text(cslJson)));
    expect(validate.errors).toBeNull();
  });
});

describe('naughty strings in RIS', () => {
  it('come back in one line, from every field', async () => {
    const items = read(await text(ris));
    for (const field of ['title', 'container-title', 'abstract', 'keyword', 'note'])
      expect(all(items, field), field).toEqual(lines);
    expect(all(items, 'reviewed-title')).toEqual(reviewed.map(lined));
  });

  it('never make a line that is no field, nor a field more', async () => {
    const records = (await text(ris)).split('\r\n\r\n').filter(Boolean);
    expect(records).toHaveLength(strings.length);
    for (const record of records) {
      // Whatever any reader or system takes for the end of a line.
      const tags = record
        .split(/[\p{Cc}\p{Zl}\p{Zp}]+/u)
        .map((line) => /^([A-Z][A-Z\d]) {2}- /.exec(line)?.[1]);
      expect(tags.join(' '), record).toBe('TY ID AU TI T2 PY DA UR Y2 LA AB RI KW N1 ER');
    }
  });
});

describe('naughty strings in BibTeX', () => {
  it('and a brace by itself, and names with what parts names, stay where they are', async () => {
    const critics = ['Rex Reed and Ana Writer', 'Staff, The', 'Others'];
    const made = review({ headline: 'To } or \\{ not', critics });
    const source = [
      ...(await filesOf(bibtex, [{ id: 'f', film: { title: 'T' }, reviews: [made] }])).values(),
    ].join('');
    expect(depths(source)).toEqual({ least: 0, last: 0 });
    const [item] = read(source);
    expect(item?.['title']).toBe('To } or \\{ not');
    expect(item?.['author']).toEqual(critics.map((family) => ({ family })));
  });

  it('come back in one line, from every field', async () => {
    const items = read(await text(bibtex));
    for (const field of ['title', 'container-title', 'abstract'])
      expect(all(items, field), field).toEqual(lines);
    // A comma parts keywords.
    expect(all(items, 'keyword').map(parted)).toEqual(lines.map(parted));
    expect(all(items, 'note')).toEqual(reviewed.map((film, i) => `Review of ${lined(film)}. ${lines[i]}`));
    expect(items.map(({ author }) => (Array.isArray(author) ? author.length : 0))).toEqual(
      strings.map(() => 1),
    );
    expect(new Set(all(items, 'id')).size).toBe(strings.length);
  });

  it('never open or close a brace: BibTeX counts those behind a backslash, too', async () => {
    const FIELD = /^ {2}[a-z]+ = \{(.*)\},?$/;
    const source = (await text(bibtex)).split('\n');
    const fields = source.flatMap((line) => FIELD.exec(line)?.[1] ?? []);
    expect(fields.filter((field) => depths(field).least < 0 || depths(field).last !== 0)).toEqual([]);
    const others = source.filter((line) => !FIELD.test(line));
    expect(others.filter((line) => !/^(?:@article\{[a-z\d-]+,|\}|)$/.test(line))).toEqual([]);
  });
});

/** How deep the braces of a text go down, and where they end. */
function depths(source: string): { least: number; last: number } {
  let [least, last] = [0, 0];
  for (const sign of source) {
    last += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    least = Math.min(least, last);
  }
  return { least, last };
}
