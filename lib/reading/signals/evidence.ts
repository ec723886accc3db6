import { DATED } from '../decide-gathered.ts';
import { tally } from '../language/lexicon.ts';
import { pathOf } from '../page/address.ts';
import { folded } from '../page/text.ts';
import type { Said } from '../said.ts';
import { makerIn, peopleIn } from './people.ts';

/** As much of a text as tells what it is. */
const TEXT = 30_000;
/** Marks and facts stand near the beginning and the end. */
const EDGE = 2500;

/** What the decision rests on: log-odds that add up, and why. */
export interface Signal {
  weight: number;
  where: string;
  text: string;
}

/** Notes a signal; one that weighs nothing is none. */
export type Say = (weight: number, where: string, from?: string | number) => void;

/** What a page says, counted and cut as the signals need it. */
export type Evidence = ReturnType<typeof evidenceOf>;

/** @param titles the headlines, folded, the first of them the page's own */
export function evidenceOf(said: Said, titles: readonly string[]) {
  const { words, url } = said;
  const path = pathOf(url);
  const address = folded(path);
  const plain = said.text.slice(0, TEXT);
  const first = titles[0] ?? '';
  const title = tally(titles.join(' | '));
  return {
    said,
    titles,
    path,
    address,
    plain,
    /** The text's beginning and end, in small letters. */
    edges: `${plain.slice(0, EDGE)}\n${plain.slice(EDGE).slice(-EDGE)}`.toLowerCase(),
    /** The text's length, in 300 words. */
    per: Math.max(300, Math.min(words, TEXT / 6)) / 300,
    first,
    text: tally(folded(plain)),
    title,
    named: tally(`${titles.join(' ')} ${said.sections} ${address} ${folded(said.ogType)}`),
    /** The words in the names of people that the headline and the text name: "Song" is one, "Page", "Stage". */
    people: tally(folded(peopleIn(said, plain))),
    made: makerIn(said, plain),
    inTitle: title.review.total > 0,
    dated: DATED.test(first),
  };
}

export const isOf = (types: readonly string[] = [], known: readonly string[]) =>
  types.some((type) => known.includes(type));
