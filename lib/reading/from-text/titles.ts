import { type TitleGuess, titlesIn } from '../language/headline-forms.ts';
import { madeIn } from '../language/headline-maker.ts';
import { isReviewWord } from '../language/review-words.ts';
import { cleanTitle, datedTitle } from '../language/title.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Said } from '../said.ts';
import { labelledTitles, markedTitles } from './labelled-titles.ts';
import { opening, ownedTitle, setApart } from './owned-titles.ts';
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
/** Those that a smaller heading is heard for. */
const NAMING = /^(?:review|year|quoted)$/;

/** A film and its maker in one headline, where the text speaks of the film by that name, or of the maker. */
function* madeBy(text: string, backing: Backing, where: string): Generator<Proposal> {
  for (const { title, maker, year } of madeIn(text)) {
    const spoken = year !== undefined && backing.text.includes(maker.split(' ').at(-1) ?? maker);
    if (title && support(backing, title) < 0.2 && !spoken) continue;
    if (title) yield fact('filmTitle', title, spoken ? 0.88 : 0.8, where, text);
    yield fact('directors', [maker], 0.66, where, text);
  }
}

/** A title and its year in a line of their own, where the text speaks of the film by that name. */
function* datedLines(said: Said, backing: Backing): Generator<Proposal> {
  for (const { text, tag, aside } of said.lines) {
    const dated = text.length < 120 && !aside ? datedTitle(text) : undefined;
    const { title } = cleanTitle(dated?.title ?? '');
    if (!dated || !title || support(backing, title) < 0.5) continue;
    yield fact('filmTitle', title, 0.66, tag, text);
  }
}

/** The longest beginning of a headline, before a small letter, that the text names: "Pão e Rosas" of "Pão e Rosas diverte". */
function beginning(headline: string, backing: Backing): string | undefined {
  const words = headline.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const [last = '', next = ''] = words.slice(count - 1, count + 1);
    if (next !== next.toLowerCase() || last === last.toLowerCase()) continue;
    const named = words.slice(0, count).join(' ');
    if (named.length > 3 && support(backing, named) >= 0.2) return named;
  }
  return undefined;
}

/** The film as the page's heading and title name it, each form as far as the text backs it. */
export function* titles(said: Said): Generator<Proposal> {
  const backing = backingOf(said);
  yield* datedLines(said, backing);
  let told = false;
  let most = 0;
  const named: TitleGuess[] = [];
  for (const [rank, { text, where }] of said.headlines.entries()) {
    // A smaller heading counts if it names a film as reviews do, and the larger ones did not.
    const smaller = where === 'h2';
    if (!smaller) yield fact('headline', text, [0.8, 0.6, 0.5][rank] ?? 0.4, where, text);
    const guesses = titlesIn(text).filter(({ form }) => !smaller || (!told && NAMING.test(form)));
    if (!smaller || !told) yield* madeBy(text, backing, where);
    told ||= guesses.some(({ form }) => TELLING.test(form));
    const reviewed = guesses.filter(({ form }) => form === 'review');
    const leads = isReviewWord(folded(text).split(' ')[0] ?? '');
    if (leads && reviewed.every(({ title }) => support(backing, title) === 0)) {
      for (const { title, form, sure } of reviewed) {
        const named = beginning(title, backing);
        if (named) guesses.push({ title: named, form, sure });
      }
    }
    const owned = guesses.flatMap((guess) => ownedTitle(guess, backing) ?? []);
    for (const { owner, guess } of owned) {
      guesses.push(guess);
      yield fact('directors', [owner], 0.6, where, text);
    }
    if (!smaller) named.push(...guesses);
    const backings = guesses.map(({ title }) => support(backing, title));
    most = Math.max(most, ...backings);
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
  yield* markedTitles(said);
  yield* labelledTitles(said, backing, named);
  if (most < 0.2) {
    yield* setApart(said, backing);
    yield* opening(said);
  }
}
