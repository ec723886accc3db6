import type { Entry, EntryReview } from '../../../lib/exchange/entry.ts';
import type { OutForm, WriteOptions } from '../../../lib/exchange/form.ts';
import { OUT_FORMS } from '../../../lib/exchange/out/index.ts';

/** What is written in tests: names for people are the codes themselves. */
export const options: WriteOptions = {
  now: '2026-11-25T09:00:00.000Z',
  spoilers: false,
  title: 'Two films',
  language: 'en',
  say: (text) => text,
};

export const review = (fields: Partial<EntryReview> = {}): EntryReview => ({
  id: 'r1',
  url: 'https://lwlies.example/reviews/red-rooms',
  outlet: 'Little White Lies',
  critics: ['Ana van der Writer'],
  published: '2024-09-06',
  headline: 'Red Rooms review – 100% “cold” & {close}',
  excerpt: '=A stare that does not [[blink]].',
  scores: [
    { raw: '3', kind: 'points', value: 3, best: 5, worst: 1, part: 'Anticipation', role: 'expectation' },
    { raw: '4', kind: 'points', value: 4, best: 5, worst: 1, part: 'Enjoyment' },
  ],
  tags: ['courtroom drama'],
  note: 'Lent by M.\nRead twice.',
  language: 'en',
  saved: '2026-11-20T10:15:00.000Z',
  passages: [
    {
      id: 'p1',
      created: '2026-11-20T10:20:00.000Z',
      quote: 'She watches; we watch her.',
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: 'She watches; we watch her.',
          prefix: 'In court ',
          suffix: ' Then',
        },
        { type: 'TextPositionSelector', start: 120, end: 146 },
      ],
      note: 'The whole film.',
      tags: ['gaze'],
      aspect: 'direction',
      aspectName: 'Direction',
    },
    {
      id: 'p2',
      created: '2026-11-20T10:21:00.000Z',
      quote: 'It was the neighbour.',
      selectors: [{ type: 'TextQuoteSelector', exact: 'It was the neighbour.', prefix: '', suffix: '' }],
      spoiler: true,
    },
  ],
  ...fields,
});

/** A film with a review, a marked film that was seen, and one to see. */
export const entries: Entry[] = [
  {
    id: 'f1',
    film: {
      title: 'Red Rooms',
      originalTitle: 'Les chambres rouges',
      year: 2023,
      directors: ['Pascal Plante'],
      ids: { imdb: 'tt22207786', tmdb: '1119211', letterboxd: 'red-rooms-2023' },
    },
    ownScore: { raw: '3½', kind: 'stars', value: 3.5, best: 4, worst: 0 },
    watch: { state: 'seen', seenOn: '2024-10-01' },
    note: 'Bring a friend.',
    tags: ['cold, very'],
    lists: ['Courtrooms'],
    added: '2024-09-30T08:00:00.000Z',
    reviews: [review()],
  },
  {
    id: 'f2',
    film: { title: '"Me, Myself" / AC:DC?', year: 2001 },
    watch: { state: 'want' },
    added: '2024-09-30T08:00:00.000Z',
    why: review(),
    reviews: [],
  },
];

// oxlint-disable-next-line typescript/require-await -- a stream in tests
export async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** The files that a form writes, by their names. Fails if parts of one file do not stand together. */
export async function filesOf(
  form: OutForm,
  items: readonly Entry[] = entries,
  changed: Partial<WriteOptions> = {},
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  let last: string | undefined;
  for await (const { name, text } of form.write(streamed<Entry>(items), {
    ...options,
    ...changed,
  })) {
    if (name !== last && files.has(name)) throw new Error(`${name} is written in two places`);
    files.set(name, (files.get(name) ?? '') + text);
    last = name;
  }
  return files;
}

/** The forms that are written film by film. */
export const ENTRY_FORMS = OUT_FORMS.filter((form) => form.takes === 'entries');
