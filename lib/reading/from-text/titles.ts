import { type TitleGuess, titlesIn } from '../language/headline-forms.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Said } from '../said.ts';
import { type Backing, backingOf, support } from './title-support.ts';

/**
 * Of "Orphan: First Kill" and "Orphan" the longer is the title if the text itself names it so: a verdict after
 * a colon is not said twice.
 */
function subtitled({ folded: text }: Backing, guess: TitleGuess, all: readonly TitleGuess[]): number {
  const key = folded(guess.title);
  const said = (longer: string) => longer.split(' ').length <= 9 && text.includes(` ${longer} `);
  const others = all.filter((other) => other !== guess).map((other) => folded(other.title));
  if (others.some((longer) => longer.startsWith(`${key} `) && said(longer))) return -0.8;
  return others.some((shorter) => key.startsWith(`${shorter} `)) && said(key) ? 0.6 : 0;
}

/** The forms that only name a work that is spoken of. */
const TELLING = /^(?:review|year)$/;

/** The film as the page's heading and title name it, each form as far as the text backs it. */
export function* titles(said: Said): Generator<Proposal> {
  const backing = backingOf(said);
  let told = false;
  for (const [rank, { text, where }] of said.headlines.entries()) {
    // A smaller heading counts if it names a film as reviews do, and the larger ones did not.
    const smaller = where === 'h2';
    if (!smaller) yield fact('headline', text, [0.8, 0.6, 0.5][rank] ?? 0.4, where, text);
    const guesses = titlesIn(text).filter(({ form }) => !smaller || (!told && TELLING.test(form)));
    told ||= guesses.some(({ form }) => TELLING.test(form));
    const backings = guesses.map(({ title }) => support(backing, title));
    for (const [at, guess] of guesses.entries()) {
      const { title, year, form, sure } = guess;
      const backed = Math.min(1, Math.max(0, (backings[at] ?? 0) + subtitled(backing, guess, guesses)));
      const telling = TELLING.test(form);
      // What the text never names, while it names another, is hardly what it speaks of.
      const unbacked = backed > 0 ? 0 : Math.max(...backings) >= 0.2 ? 0.27 : 0.12;
      const more = telling ? 0.25 * backed - unbacked : 0.65 * backed;
      yield fact('filmTitle', title, Math.min(0.93, sure + more), where, text);
      if (year) yield fact('year', year, 0.8, where, text);
    }
  }
}
