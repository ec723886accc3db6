import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/exchange/entry.ts';
import type { Item } from '../../../lib/exchange/model.ts';
import { openSource } from '../../../lib/exchange/open.ts';
import { readMarkup } from '../../../lib/exchange/text/markup.ts';
import { ENTRY_FORMS, filesOf, review, streamed } from './entries.ts';

/** Texts as the library keeps them: nothing around them, and none that is empty. */
const strings = naughty.map((text) => text.trim()).filter(Boolean);

/** A film, a review and a passage for each of the strings, which stands in every field that is a text. */
const entries: Entry[] = strings.map((text, i) => ({
  id: `f${i}`,
  film: {
    title: `${text} ${i}`,
    originalTitle: text,
    directors: [text],
    year: 1990,
    ids: { imdb: `tt10${1000 + i}` },
  },
  watch: { state: 'want' },
  note: text,
  tags: [text],
  lists: [text],
  added: '2024-09-30T08:00:00.000Z',
  reviews: [
    review({
      id: `r${i}`,
      url: `https://a.example/${i}`,
      outlet: text,
      critics: [text],
      headline: text,
      excerpt: text,
      note: text,
      tags: [text],
      passages: [
        {
          id: `p${i}`,
          created: '2026-11-20T10:20:00.000Z',
          quote: text,
          selectors: [{ type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text }],
          note: text,
          tags: [text],
        },
      ],
    }),
  ],
}));

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
const titles = strings.map((text, i) => `${text} ${i}`);

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
