import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/exchange/entry.ts';
import type { Field, Item } from '../../../lib/exchange/model.ts';
import { openSource } from '../../../lib/exchange/open.ts';
import { ENTRY_FORMS, filesOf, review } from './entries.ts';

/** A film of which everything is known. */
const seen: Entry = {
  id: 'f',
  film: {
    title: 'Zed Title',
    originalTitle: 'Zed Original',
    year: 1977,
    directors: ['Dora Zeddirector'],
    ids: { imdb: 'tt7654321', tmdb: '7654' },
  },
  ownScore: { raw: '7/10', kind: 'points', value: 7, best: 10, worst: 1 },
  watch: { state: 'seen', seenOn: '2024-05-06' },
  note: 'zednote',
  tags: ['zedtag'],
  lists: ['Zedlist'],
  reviews: [
    review({
      url: 'https://a.example/zed-review',
      headline: 'Zedheadline',
      scores: [{ raw: '3/5', kind: 'points', value: 3, best: 5, worst: 1 }],
      note: 'zednote',
      tags: ['zedtag'],
      passages: [
        {
          id: 'p',
          created: '2026-11-20T10:20:00.000Z',
          quote: 'Zedquote',
          selectors: [{ type: 'TextQuoteSelector', exact: 'Zedquote', prefix: '', suffix: '' }],
          note: 'zednote',
          tags: ['zedtag'],
        },
      ],
    }),
  ],
};
const wanted: Entry = {
  ...seen,
  id: 'w',
  watch: { state: 'want' },
  added: '2024-09-30T08:00:00.000Z',
  reviews: [],
};

const films = (items: readonly Item[]) => items.flatMap((item) => (item.kind === 'film' ? [item] : []));
const identities = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'film' || item.kind === 'review' ? (item.film ?? []) : []));

/** Whether items say a field. A field that is new has to be looked for here. */
const SAYS: Record<Exclude<Field, 'everything' | 'liked'>, (items: readonly Item[]) => boolean> = {
  title: (items) => identities(items).some((film) => film.title === 'Zed Title'),
  originalTitle: (items) => identities(items).some((film) => film.originalTitle === 'Zed Original'),
  year: (items) => identities(items).some((film) => film.year === 1977),
  directors: (items) => identities(items).some((film) => film.directors?.[0] === 'Dora Zeddirector'),
  ids: (items) => identities(items).some((film) => film.ids?.imdb === 'tt7654321'),
  ownScore: (items) =>
    films(items).some(({ ownScore }) => ownScore && Number(ownScore.value) / Number(ownScore.best) === 0.7),
  watch: (items) =>
    ['want', 'seen'].every((state) => films(items).some(({ watch }) => watch?.state === state)),
  seenOn: (items) => films(items).some(({ watch }) => watch?.seenOn === '2024-05-06'),
  note: (items) => items.some((item) => 'note' in item && item.note === 'zednote'),
  tags: (items) => items.some((item) => 'tags' in item && item.tags?.[0] === 'zedtag'),
  lists: (items) => films(items).some(({ lists }) => lists?.[0] === 'Zedlist'),
  reviews: (items) => items.some((item) => 'url' in item && item.url === 'https://a.example/zed-review'),
  scores: (items) => items.some((item) => item.kind === 'review' && item.scores?.[0]?.value === 3),
  passages: (items) => items.some((item) => item.kind === 'passage' && item.quote === 'Zedquote'),
};

/** How a field shows in a text that no reader of ours reads. */
const SHOWS: Record<keyof typeof SAYS, RegExp> = {
  title: /Zed Title/,
  originalTitle: /Zed Original/,
  year: /1977/,
  directors: /Zeddirector/,
  ids: /7654321/,
  ownScore: /7\/10/,
  watch: /\bwant\b[^]*\bseen\b|\bseen\b[^]*\bwant\b/,
  seenOn: /2024-05-06/,
  note: /zednote/,
  tags: /zedtag/,
  lists: /Zedlist/,
  reviews: /a\.example\/zed-review/,
  scores: /3\/5/,
  passages: /Zedquote/,
};

const isField = (field: Field): field is keyof typeof SAYS => Object.hasOwn(SAYS, field);

/** What the files of a form say to our readers; nothing, where they read none of them. */
async function itemsOf(files: ReadonlyMap<string, string>): Promise<Item[]> {
  const items: Item[] = [];
  for (const [name, text] of files) {
    for (const { file, form } of await openSource({ name, blob: new Blob([text]) }))
      for await (const { item } of form?.read(file, {}) ?? []) if (item) items.push(item);
  }
  return items;
}

describe.each(ENTRY_FORMS)('$id', (form) => {
  const fields = form.carries.filter(isField);

  it('gives back every field that it says it carries', async () => {
    const files = await filesOf(form, [seen, wanted]);
    const [items, text] = [await itemsOf(files), [...files.values()].join('')];
    const lacking = fields.filter(
      (field) => !(items.length > 0 ? SAYS[field](items) : SHOWS[field].test(text)),
    );
    expect(lacking).toEqual([]);
  });
});
