import { expect } from 'vitest';
import { type Library, openLibrary } from '../../../lib/library/db.ts';
import type { Draft } from '../../../lib/library/draft.ts';
import { TABLES } from '../../../lib/library/journal.ts';
import type { Kept } from '../../../lib/library/records.ts';
import { type Undo, undo } from '../../../lib/library/save.ts';
import type { FactName, Facts, Reading } from '../../../lib/reading/model.ts';
import type { Score } from '../../../lib/scores/model.ts';

let made = 0;

/** A library of its own, empty. */
export function emptyLibrary(): Library {
  return openLibrary(`test-${++made}`);
}

/** Everything that is in a library, tombstones too. */
export async function contents(library: Library): Promise<Record<string, Kept[]>> {
  const tables = await Promise.all(
    TABLES.map((name) => library.table(name)).map(
      async (table) => [table.name, await table.toArray()] as const,
    ),
  );
  return Object.fromEntries(tables);
}

/** That what is done changes something, and that taking it back leaves exactly what was there. */
export async function expectComesBack(library: Library, work: () => Promise<Undo>): Promise<void> {
  const before = await contents(library);
  const way = await work();
  expect(await contents(library)).not.toEqual(before);
  await undo(library, way);
  expect(await contents(library)).toEqual(before);
}

export const URL_OF_REVIEW = 'https://lwlies.example/reviews/red-rooms';

/** A draft that can be saved. */
export function draft(fields: Partial<Draft> = {}): Draft {
  return {
    filmTitle: 'Red Rooms',
    year: 2023,
    directors: ['Pascal Plante'],
    filmIds: {},
    outlet: 'Little White Lies',
    critics: ['Ana Writer'],
    published: '2024-09-05',
    headline: 'Red Rooms review',
    excerpt: 'A cold stare at those who cannot look away.',
    url: URL_OF_REVIEW,
    scores: [mark(3, 'Anticipation', 'expectation'), mark(4, 'Enjoyment'), mark(4, 'In Retrospect')],
    language: 'en',
    tags: [],
    note: '',
    ...fields,
  };
}

export function mark(value: number, part?: string, role?: 'expectation'): Score {
  const named = { ...(part && { part }), ...(role && { role }) };
  return { raw: String(value), kind: 'points', value, best: 5, worst: 1, ...named };
}

/** A reading of these facts, all sure unless a confidence says otherwise. */
export function reading(
  facts: Partial<Facts>,
  more: Partial<Reading> & { confidence?: number } = {},
): Reading {
  const { confidence = 0.9, ...rest } = more;
  const candidates: Reading['facts'] = {};
  for (const name of Object.keys(facts) as FactName[]) {
    Object.assign(candidates, { [name]: [{ value: facts[name], confidence, evidence: [] }] });
  }
  return {
    url: URL_OF_REVIEW,
    decision: { value: 'review', confidence: 1, evidence: [] },
    facts: candidates,
    scores: [],
    listed: [],
    took: 1,
    ...rest,
  };
}
