import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import type { Entry } from '../../../lib/exchange/entry.ts';
import { review } from './entries.ts';

/** Texts as the library keeps them: nothing around them, and none that is empty. */
export const strings = naughty.map((text) => text.trim()).filter(Boolean);

/** The films' titles: no two are the same film. */
export const titles = strings.map((text, i) => `${text} ${i}`);

/** A film, a review and a passage for each of the strings, which stands in every field that is a text. */
export const entries: Entry[] = strings.map((text, i) => ({
  id: `f${i}`,
  film: {
    title: titles[i] ?? '',
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
