import { type TitleGuess, titlesIn } from '../language/headline-forms.ts';
import { headlines } from '../page/headline.ts';
import type { Page } from '../page/page.ts';
import { folded } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';
import { foldedText, support } from '../title-support.ts';

/**
 * Of "Orphan: First Kill" and "Orphan" the longer is the title if the text itself names it so: a verdict after
 * a colon is not said twice.
 */
function subtitled(page: Page, guess: TitleGuess, all: readonly TitleGuess[]): number {
  const text = page.once(foldedText);
  const key = folded(guess.title);
  const said = (other: TitleGuess) => {
    const longer = folded(other.title);
    return longer.startsWith(`${key} `) && longer.split(' ').length <= 9 && text.includes(` ${longer} `);
  };
  if (all.some(said)) return -0.8;
  const isLonger = all.some((other) => other !== guess && key.startsWith(`${folded(other.title)} `));
  return isLonger && key.split(' ').length <= 9 && text.includes(` ${key} `) ? 0.6 : 0;
}

/** The film as the page's heading and title name it, each form as far as the text backs it. */
export const headline: Reader = {
  name: 'inference/headline',
  *read(page: Page): Generator<Proposal> {
    const all = page.once(headlines);
    for (const [rank, { text, where }] of all.entries()) {
      yield { field: 'headline', value: text, confidence: [0.8, 0.6, 0.5][rank] ?? 0.4, where, text };
      const guesses = titlesIn(text);
      for (const guess of guesses) {
        const backing = Math.min(
          1,
          Math.max(0, support(page, guess.title) + subtitled(page, guess, guesses)),
        );
        const telling = guess.form === 'review' || guess.form === 'year';
        const confidence = Math.min(
          0.93,
          guess.sure + (telling ? 0.25 : 0.65) * backing - (telling && backing === 0 ? 0.12 : 0),
        );
        yield { field: 'filmTitle', value: guess.title, confidence, where, text };
        if (guess.year) yield { field: 'year', value: guess.year, confidence: 0.8, where, text };
      }
    }
  },
};
