import { describe, expect, it } from 'vitest';
import type { Item } from '../../../lib/exchange/model.ts';
import { openSource } from '../../../lib/exchange/open.ts';
import { readMarkup } from '../../../lib/exchange/text/markup.ts';
import { ENTRY_FORMS, filesOf, streamed } from './entries.ts';
import { entries, strings, titles } from './naughty-entries.ts';

/** What a form's files say when they are read again. Every row has to be read. */
async function readAgain(id: string): Promise<Item[]> {
  const form = ENTRY_FORMS.find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  const items: Item[] = [];
  for (const [name, text] of await filesOf(form, entries)) {
    for (const { file, form: reader } of await openSource({ name, blob: new Blob([text]) })) {
      for await (const { item, problem } of reader?.read(file, {}) ?? []) {
        expect(problem).toBeUndefined();
        if (item) items.push(item);
      }
    }
  }
  return items;
}

const films = (items: readonly Item[]) => items.filter((item) => item.kind === 'film');
const reviews = (items: readonly Item[]) => items.filter((item) => item.kind === 'review');
const passages = (items: readonly Item[]) => items.filter((item) => item.kind === 'passage');

describe('the naughty strings come back as they went out', () => {
  it('from a spreadsheet: titles, notes, headlines, excerpts, outlets', async () => {
    const items = await readAgain('csv');
    expect(films(items).map(({ film }) => film.title)).toEqual(titles);
    expect(films(items).map(({ film }) => film.originalTitle)).toEqual(strings);
    expect(films(items).map(({ note }) => note)).toEqual(strings);
    for (const field of ['headline', 'excerpt', 'outlet', 'note'] as const)
      expect(reviews(items).map((item) => item[field])).toEqual(strings);
  });

  it('from a spreadsheet: names and tags, which a semicolon parts', async () => {
    const items = await readAgain('csv');
    const named = strings.map((text) =>
      text
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean),
    );
    const given = <T>(lists: (T[] | undefined)[]) => lists.map((list) => list ?? []);
    expect(given(films(items).map(({ tags }) => tags))).toEqual(named);
    expect(given(films(items).map(({ lists }) => lists))).toEqual(named);
    expect(given(reviews(items).map(({ critics }) => critics))).toEqual(named);
  });

  it.each(['imdb', 'trakt', 'letterboxd'])('from %s: titles', async (id) => {
    expect(films(await readAgain(id)).map(({ film }) => film.title)).toEqual(titles);
  });

  it.each(['imdb', 'trakt'])('from %s: notes', async (id) => {
    expect(films(await readAgain(id)).map(({ note }) => note)).toEqual(strings);
  });

  it('from web annotations: the words, what stands around them, notes and tags', async () => {
    const items = passages(await readAgain('web-annotation'));
    expect(items.map(({ quote }) => quote)).toEqual(strings);
    expect(items.map(({ note }) => note)).toEqual(strings);
    expect(items.map(({ tags }) => tags)).toEqual(strings.map((text) => [text]));
    expect(items.map(({ selectors: [selector] }) => selector)).toEqual(
      strings.map((text) => ({ type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text })),
    );
  });

  it('from Readwise: the words and the headlines', async () => {
    const items = passages(await readAgain('readwise'));
    expect(items.map(({ quote }) => quote)).toEqual(strings);
    expect(items.map(({ headline }) => headline)).toEqual(strings);
  });
});

it('the naughty strings are never markup on a page that is sent', async () => {
  const form = ENTRY_FORMS.find(({ id }) => id === 'html');
  if (!form) throw new Error('There is no form html.');
  const [page = ''] = (await filesOf(form, entries)).values();
  const seen = new Set<string>();
  const wrong: string[] = [];
  const tags = readMarkup<string>(streamed([page]), {
    onOpen(name, attributes) {
      seen.add(name);
      const given = Object.entries(attributes);
      wrong.push(
        ...given.filter(([key, value]) => /^on/i.test(key) || /^\s*javascript:/i.test(value)).map(String),
      );
    },
  });
  for await (const _ of tags) throw new Error('Nothing is read of it.');
  expect(wrong).toEqual([]);
  for (const name of ['script', 'img', 'iframe', 'b', 'marquee', 'video', 'form', 'input', 'object'])
    expect(seen).not.toContain(name);
});
