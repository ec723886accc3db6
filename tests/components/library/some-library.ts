import 'fake-indexeddb/auto';
import { type Library, openLibrary } from '../../../lib/library/db.ts';
import type { Draft } from '../../../lib/library/draft.ts';
import { saveReview } from '../../../lib/library/save.ts';
import type { Saved } from '../../../lib/library/write-plan.ts';
import type { Score } from '../../../lib/scores/model.ts';

let made = 0;

/** A library of its own for each test. */
export function freshLibrary(): Library {
  made += 1;
  return openLibrary(`test-${made}`);
}

const mark = (value: number, part?: string, role?: Score['role']): Score => ({
  raw: String(value),
  kind: part ? 'points' : 'stars',
  value,
  best: 5,
  worst: part ? 1 : 0,
  ...(part && { part }),
  ...(role && { role }),
});

const blank: Draft = {
  filmTitle: 'The Long Corridor',
  year: 2023,
  directors: ['Ada Voss'],
  filmIds: { imdb: 'tt9999991' },
  outlet: '',
  critics: [],
  headline: '',
  excerpt: '',
  url: '',
  scores: [],
  tags: [],
  note: '',
};

export const drafts = {
  threeMarks: {
    ...blank,
    outlet: 'Little White Lies',
    critics: ['Iris Quill'],
    published: '2024-09-06',
    headline: 'A corridor with no doors',
    excerpt: 'It walks, and you follow.',
    url: 'https://lwlies.com/reviews/the-long-corridor',
    scores: [mark(3, 'Anticipation', 'expectation'), mark(4, 'Enjoyment'), mark(4, 'In Retrospect')],
    tags: ['slow burn', 'festival'],
  },
  stars: {
    ...blank,
    outlet: 'The Guardian',
    critics: ['Tom Ember'],
    published: '2024-09-05',
    headline: 'Doors would only spoil it',
    url: 'https://www.theguardian.com/film/2024/sep/05/the-long-corridor-review',
    scores: [mark(3)],
    tags: ['festival'],
  },
  otherFilm: {
    ...blank,
    filmTitle: 'Été sans fin',
    year: 2019,
    directors: ['Noor Haddad'],
    filmIds: {},
    outlet: 'A Blog',
    critics: ['Ada Zed'],
    url: 'https://blog.example/ete',
  },
} satisfies Record<string, Draft>;

/** Saves all three. */
export async function fill(library: Library): Promise<Saved[]> {
  const saved: Saved[] = [];
  for (const draft of [drafts.threeMarks, drafts.stars, drafts.otherFilm])
    saved.push(await saveReview(library, draft));
  return saved;
}
