import { maskOf } from './fields.ts';
import type { Has } from './model.ts';
import { parseScoreRange, parseYearRange, type Range } from './ranges.ts';
import { exactTerm, type Whole, wordsOf } from './words.ts';

/** One thing that is asked of a review. */
export type Clause = { not: boolean } & (
  | { kind: 'words'; words: string[]; prefix: boolean; fields: number }
  | { kind: 'year' | 'score'; range: Range }
  | { kind: 'has'; has: Has }
);

/** One that asks for a word, or for several in their order. */
export type Words = Extract<Clause, { kind: 'words' }>;

/** What of a query is not understood, and how it stands there. */
export interface Problem {
  kind: 'field' | 'year' | 'score' | 'has' | 'empty';
  text: string;
}

/** All of the clauses are asked for. A part that is not understood asks for nothing. */
export interface Query {
  clauses: Clause[];
  problems: Problem[];
}

const ANY = 0;
const FIELD_NAMES: Readonly<Record<string, number>> = {
  critic: maskOf('critic'),
  outlet: maskOf('outlet'),
  tag: maskOf('tag'),
  title: maskOf('title'),
  film: maskOf('title'),
  director: maskOf('director'),
  note: maskOf('note'),
  headline: maskOf('headline'),
  passage: maskOf('passage'),
  text: maskOf('text', 'excerpt'),
};
const HAS_NAMES: Readonly<Record<string, Has>> = {
  note: 'note',
  text: 'text',
  copy: 'text',
  passage: 'passage',
  mark: 'passage',
  score: 'score',
  tag: 'tag',
  date: 'date',
};

/** A sign of not, a field, and words in quotes (the last may still be typed) or a word. */
const PART = /(?<not>-)?(?:(?<field>\p{L}{1,20}):)?(?:"(?<quoted>[^"]*)(?<closed>"?)|(?<bare>[^\s"]*))/gu;
const LONGEST = 500;

/** Reads what somebody typed into the search field. Never fails: what it does not understand it says. */
export function parseQuery(text: string): Query {
  const query: Query = { clauses: [], problems: [] };
  for (const match of text.slice(0, LONGEST).matchAll(PART)) {
    const { not, field = '', quoted, closed, bare = '' } = match.groups ?? {};
    const part = { not: not !== undefined, said: match[0], value: quoted ?? bare };
    // Words in closed quotes are meant as they are; all others may go on.
    addPart(query, field.toLowerCase(), part, quoted === undefined || closed === '');
  }
  return query;
}

interface Part {
  not: boolean;
  /** The whole of it. */
  said: string;
  value: string;
}

function addPart({ clauses, problems }: Query, field: string, { not, said, value }: Part, prefix: boolean) {
  if (field === 'year' || field === 'score') {
    const range = field === 'year' ? parseYearRange(value) : parseScoreRange(value);
    if (range) clauses.push({ kind: field, not, range });
    else if (value !== '') problems.push({ kind: field, text: said });
    return;
  }
  if (field === 'has') {
    const name = value.toLowerCase();
    const has = Object.hasOwn(HAS_NAMES, name) ? HAS_NAMES[name] : undefined;
    if (has) clauses.push({ kind: 'has', not, has });
    else problems.push({ kind: 'has', text: said });
    return;
  }
  const fields = Object.hasOwn(FIELD_NAMES, field) ? FIELD_NAMES[field] : undefined;
  // "http://…" and "Mad Max: Fury" are words with a colon.
  const asWords = fields === undefined && field !== '' && value.startsWith('//');
  if (fields === undefined && field !== '' && !asWords) problems.push({ kind: 'field', text: field });
  const words = wordsOf(fields === undefined && field !== '' ? `${field} ${value}` : value);
  if (words.length > 0) clauses.push({ kind: 'words', not, words, prefix, fields: fields ?? ANY });
  else if (field === '' && value !== '') problems.push({ kind: 'empty', text: said });
}

/** Asks for reviews with a tag, by a critic, in an outlet or of a film, of exactly this name (a film's id). */
export function exactly(of: Whole, name: string): Clause {
  return { kind: 'words', not: false, words: [exactTerm(of, name)], prefix: false, fields: ANY };
}

/** Whether it asks for words, by which what is found can be ranked. */
export function asksWords({ clauses }: Query): boolean {
  return clauses.some(
    (clause) => clause.kind === 'words' && !clause.not && !clause.words[0]?.startsWith('\u0001'),
  );
}

/** The clauses that ask for words, be it that they are not there. */
export function wordClauses({ clauses }: Query): Words[] {
  return clauses.filter((clause) => clause.kind === 'words');
}
