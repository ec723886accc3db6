import { FIELDS, type Field } from './fields.ts';
import type { SearchDoc } from './model.ts';
import type { Clause, Query } from './query.ts';
import { wordsOf } from './words.ts';

/** A run of text that was looked for, or was not. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Part of a text where what was looked for stands. */
export interface Snippet {
  field: Field;
  runs: Run[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Characters before what was found, and of the whole. */
const [BEFORE, LENGTH] = [60, 220];

/** Cuts a text of a field into what was looked for there and the rest. */
export function markRuns(text: string, field: Field, query: Query): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const [start, end] of places(text, field, query)) {
    if (start > done) runs.push({ text: text.slice(done, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), marked: false });
  return runs;
}

/** Where most of what was looked for stands close together in the texts; `undefined` if it is in none of them. */
export function snippetOf(texts: SearchDoc['texts'], query: Query): Snippet | undefined {
  let best: { field: Field; text: string; start: number; count: number } | undefined;
  for (const [field, text] of texts) {
    const found = places(text, field, query);
    for (const [i, [start]] of found.entries()) {
      const near = found.slice(i).filter(([other]) => other < start + LENGTH - BEFORE);
      const count = new Set(near.map(([from, to]) => text.slice(from, to).toLowerCase())).size;
      if (!best || count > best.count) best = { field, text, start, count };
    }
  }
  if (!best) return undefined;
  const { field, text } = best;
  const from = wordStart(text, Math.max(0, best.start - BEFORE));
  const cut = text.slice(from, from + LENGTH);
  const shown = from + LENGTH < text.length ? cut.replace(/(?<!\s)\s+\S*$/, '') : cut;
  const runs = markRuns(shown, field, query);
  if (from > 0) runs.unshift({ text: '… ', marked: false });
  if (from + shown.length < text.length) runs.push({ text: ' …', marked: false });
  return { field, runs };
}

/** Whether what a clause asks for stands in the texts; always, if it asks for no words. */
export function isMarked(texts: SearchDoc['texts'], clause: Clause): boolean {
  if (clause.kind !== 'words' || clause.not) return true;
  return texts.some(([field, text]) => places(text, field, { clauses: [clause], problems: [] }).length > 0);
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from).search(/\s/);
  return space < 0 || space > BEFORE / 2 ? from : from + space + 1;
}

/** Start and end of each word in a text that the query asks for. */
function places(text: string, field: Field, { clauses }: Query): [number, number][] {
  const bit = 1 << FIELDS[field].bit;
  const wanted = clauses.flatMap((clause) => {
    if (clause.kind !== 'words' || clause.not || (clause.fields !== 0 && !(clause.fields & bit))) return [];
    const last = clause.words.length - 1;
    return clause.words.map((word, i) => ({ word, prefix: clause.prefix && i === last }));
  });
  if (wanted.length === 0) return [];
  const found: [number, number][] = [];
  for (const { 0: token, index } of text.matchAll(WORD)) {
    for (const [at, part] of UNSPACED.test(token) ? lettersOf(token) : [[0, token] as const]) {
      const meets = wordsOf(part).some((word) =>
        wanted.some((want) => word === want.word || (want.prefix && word.startsWith(want.word))),
      );
      if (meets) found.push([index + at, index + at + part.length]);
    }
  }
  return found;
}

function lettersOf(token: string): [number, string][] {
  let at = 0;
  return [...token].map((letter) => {
    at += letter.length;
    return [at - letter.length, letter];
  });
}
