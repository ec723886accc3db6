import 'fake-indexeddb/auto';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../lib/exchange/open.ts';
import { FileProblem } from '../../../../lib/exchange/problem.ts';
import { previewImport } from '../../../../lib/library/importing/preview.ts';
import { emptyLibrary } from '../making.ts';
import { file, importAll, kept, openSources } from './files.ts';

const WATCHLIST = 'Date,Name,Year,Letterboxd URI';
const row = (i: number) => `2024-01-01,Film No ${i},1990,https://boxd.it/c${i}`;
const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i)).join('\n');

async function zipped(files: Record<string, string | Blob>, password?: string): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), {
    useWebWorkers: false,
    ...(password && { password, zipCrypto: true }),
  });
  for (const [name, text] of Object.entries(files))
    await writer.add(name, typeof text === 'string' ? new TextReader(text) : new BlobReader(text));
  return writer.close();
}

/** What is said of a file: of the whole of it, or row by row. Nothing may be written by that. */
async function said(source: Source): Promise<unknown[]> {
  const library = emptyLibrary();
  try {
    const preview = await previewImport(library, await openSources([source]), {
      options: {},
      liked: 'Liked',
    });
    return preview.rows.map(({ file, line, problem, about }) => [file, line, problem?.code ?? about]);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return [[error.file, error.line, error.problem.code]];
  } finally {
    expect(Object.values(await kept(library)).flat()).toEqual([]);
  }
}

describe('a zip', () => {
  it('that is cut says so', async () => {
    const zip = await zipped({ 'watchlist.csv': `${WATCHLIST}\n${rows(500)}` });
    expect(await said({ name: 'export.zip', blob: zip.slice(0, zip.size / 2) })).toEqual([
      ['export.zip', 0, 'cut'],
    ]);
  });

  it('that is damaged says in which file', async () => {
    const zip = await zipped({ 'watchlist.csv': `${WATCHLIST}\n${rows(500)}` });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    for (let i = 200; i < 400; i++) bytes[i] = (bytes[i] ?? 0) ^ 0xff;
    expect(await said({ name: 'export.zip', blob: new Blob([bytes]) })).toEqual([
      ['export.zip', 0, 'broken'],
    ]);
  });

  it('that unpacks to far more than it should is not unpacked', async () => {
    const zeros = new Blob(Array.from({ length: 64 }, () => new Uint8Array(2 ** 20)));
    expect(await said({ name: 'bomb.zip', blob: await zipped({ 'watchlist.csv': zeros }) })).toEqual([
      ['bomb.zip', 0, 'bomb'],
    ]);
  });

  it('that is locked, or empty, says so', async () => {
    const locked = await zipped({ 'watchlist.csv': `${WATCHLIST}\n${rows(2)}` }, 'secret');
    expect(await said({ name: 'a.zip', blob: locked })).toEqual([['a.zip', 0, 'locked']]);
    expect(await said({ name: 'b.zip', blob: await zipped({}) })).toEqual([['b.zip', 0, 'empty']]);
  });

  it('may hold any names: they are only names', async () => {
    const zip = await zipped({ '../../watchlist.csv': `${WATCHLIST}\n${rows(1)}` });
    expect(await said({ name: 'a.zip', blob: zip })).toEqual([
      ['../../watchlist.csv', 2, 'Film No 0 (1990)'],
    ]);
  });
});

describe('a table', () => {
  it('with a quotation mark that is not closed names its line', async () => {
    const text = `${WATCHLIST}\n${row(0)}\n2024-01-01,"Open,1990,x\n${rows(3)}`;
    expect(await said(file('watchlist.csv', text))).toEqual([
      ['watchlist.csv', 2, 'Film No 0 (1990)'],
      ['watchlist.csv', 3, 'quote'],
    ]);
  });

  it('with a million columns names its line', async () => {
    const wide = ','.repeat(1_000_000);
    expect(await said(file('watchlist.csv', `${WATCHLIST}\n${row(0)}\n${wide}\n`))).toEqual([
      ['watchlist.csv', 2, 'Film No 0 (1990)'],
      ['watchlist.csv', 3, 'columns'],
    ]);
  });

  it('with a byte order mark and mixed line ends is read', async () => {
    const text = `\uFEFF${WATCHLIST}\r\n${row(0)}\n${row(1)}\r\n`;
    expect(await said(file('watchlist.csv', text))).toHaveLength(2);
  });

  it.each(['utf-16le', 'utf-16be'])('in %s is read', async (encoding) => {
    const text = `\uFEFF${WATCHLIST}\n2024-01-01,Amélie,2001,https://boxd.it/c0\n`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
    expect(await said({ name: 'watchlist.csv', blob: new Blob([bytes]) })).toEqual([
      ['watchlist.csv', 2, 'Amélie (2001)'],
    ]);
  });
});

it('a JSON that goes too deep, or breaks off, names its line', async () => {
  const head = '{ "app": "cutting-room", "version": 1, "films": [\n';
  expect(await said(file('deep.json', `${head}${'['.repeat(50_000)}`))).toEqual([
    ['deep.json', 2, 'tooDeep'],
  ]);
  expect(await said(file('cut.json', `${head}{"id": "a`))).toEqual([['cut.json', 2, 'cut']]);
});

describe('markup', () => {
  const film = '<film><filmname>Her (2013)</filmname><rating>80</rating></film>';

  it('that breaks off names its line, and what was whole before', async () => {
    expect(await said(file('ratings.xml', `<recentratings>\n${film}\n<film>\n<filmname>Tra`))).toEqual([
      ['ratings.xml', 2, 'Her (2013)'],
      ['ratings.xml', 4, 'cut'],
    ]);
  });

  it('that goes a hundred thousand deep, or names entities, is only text', async () => {
    const deep = '<b>'.repeat(100_000);
    const text = `<recentratings>\n<film><filmname>${deep}Her${'</b>'.repeat(100_000)} (2013)</filmname></film></recentratings>`;
    expect(await said(file('ratings.xml', text))).toHaveLength(1);
    const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><recentratings>${film.replace('Her', '&b;')}</recentratings>`;
    expect(JSON.stringify(await said(file('ratings.xml', entities)))).not.toContain('aaaa');
  });
});

it('records that are not what they should be do not come in', async () => {
  const record = {
    id: 'r',
    v: 1,
    created: 1,
    changed: {},
    film: 'f',
    outlet: '',
    critics: [],
    url: 'javascript:alert(1)',
    headline: '',
    excerpt: '',
    scores: [],
    tags: [],
    note: '',
  };
  const text = JSON.stringify({
    app: 'cutting-room',
    version: 1,
    reviews: [record, { ...record, url: 5 }, 7, { id: 'x' }],
  });
  expect((await said(file('a.json', text))).map((one) => (Array.isArray(one) ? one[2] : one))).toEqual([
    'wrong',
    'wrong',
    'wrong',
    'wrong',
  ]);
  const newer = JSON.stringify({ app: 'cutting-room', version: 99, films: [] });
  expect(await said(file('b.json', newer))).toEqual([['b.json', 0, 'newer']]);
});

it('takes the naughty strings as text, in every field', async () => {
  const cells = naughty.map((text) => `"${text.replaceAll('"', '""')}"`);
  const table = [
    'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date',
    ...cells.map((cell, i) => `2024-01-01,Film No ${i},1990,${cell},${cell},${cell},${cell},${cell},${cell}`),
    ...cells.map((cell) => `2024-01-01,${cell},${cell},,,,,,`),
  ].join('\n');
  const library = emptyLibrary();
  const job = await importAll(library, [file('reviews.csv', table)]);
  const { counts } = job;
  expect(counts.new + counts.added + counts.same + counts.unread).toBe(naughty.length * 2);
  const { films } = await kept(library);
  expect(films?.length).toBeGreaterThan(naughty.length);
  expect(Object.prototype).not.toHaveProperty('polluted');
  const again = await importAll(library, [file('reviews.csv', table)]);
  expect(again.counts).toMatchObject({ new: 0, added: 0 });
}, 30_000);
