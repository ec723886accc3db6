import type { TitleGuess } from '../language/headline-forms.ts';
import { isFullName } from '../language/leading-names.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Said } from '../said.ts';
import { isUnnamed } from '../signals/listing.ts';
import { type Backing, support } from './title-support.ts';

const OWNED = /^(.{5,40}?)[’'](?:s )?\s?(?=[^\s])(.{2,})$/;

/** "Jane Doe’s Salt Children": whose it is, and what the text calls "Salt Children" and not by both. */
export function ownedTitle(
  whole: TitleGuess,
  backing: Backing,
): { owner: string; guess: TitleGuess } | undefined {
  const { title, sure } = whole;
  const [, owner = '', rest = ''] = OWNED.exec(title) ?? [];
  if (!isFullName(owner) || support(backing, rest) < 0.2) return undefined;
  // "Bram Stoker’s Dracula" is a title where the text says it whole.
  const times = (name: string) => backing.folded.split(` ${folded(name)} `).length - 1;
  if (times(rest) <= 2 * times(title)) return undefined;
  return { owner, guess: { ...whole, title: rest, sure: sure + 0.1 } };
}

const QUOTED = /[“„«"](\p{Lu}[^“”„«»"\n]{2,50})[”“»"]/gu;

/** Where no headline names the film: what the text sets apart again and again, or the address names too. */
export function* setApart(said: Said, backing: Backing): Generator<Proposal> {
  const quoted = [...said.text.matchAll(QUOTED)].map(([, phrase = '']) => phrase.replace(/[,.]$/, ''));
  const phrases = [...said.emphasised, ...quoted];
  const times = new Map<string, number>();
  for (const phrase of phrases) {
    const key = folded(phrase);
    if (key.length > 2 && phrase.length < 60) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  for (const [key, count] of times) {
    const title = phrases.find((phrase) => folded(phrase) === key) ?? '';
    const addressed = key.length > 4 && ` ${backing.address} `.includes(` ${key} `);
    const often = key === most?.[0] && count > 1 && count > (next?.[1] ?? 0);
    if (!/^\p{Lu}|^\d/u.test(title) || !(addressed || often)) continue;
    const sure = addressed ? 0.62 : 0.45 + Math.min(0.15, 0.05 * count);
    yield fact('filmTitle', title, sure, 'em', title);
  }
}

/** "Salt Children tells the story of …", "“La última sal” narra …": how a text begins that nothing names. */
const OPENS =
  /^["“«„']?(\p{Lu}[^.!?"“”„«»\n]{1,70}?)["”“»']?(?: \((?:19|20)\d\d\))? (?:tells (?:the|a) (?:story|tale)|is (?:a|an|the) (?:[\p{L}\d-]{1,16} ){0,4}(?:film|movie)|follows |narra |cuenta la |raconte l|erzählt |è un film|es una película|est un film|ist ein film|é um filme)/u;

/** The film that the first long paragraph begins with, where the headings say only that there is a review. */
export function* opening({ text, headlines }: Said): Generator<Proposal> {
  if (!headlines.every(({ text: heading, where }) => where === 'h2' || isUnnamed('/review', folded(heading))))
    return;
  const first = text.split('\n').find((line) => line.length > 120) ?? '';
  const title = OPENS.exec(first.trim())?.[1]?.trim();
  if (title) yield fact('filmTitle', title, 0.6, 'text', first.slice(0, 120));
}
