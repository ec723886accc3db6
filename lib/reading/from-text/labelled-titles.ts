import { CAPITAL } from '../../letters.ts';
import type { TitleGuess } from '../language/headline-forms.ts';
import { cleanTitle } from '../language/title.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Said } from '../said.ts';
import { type Backing, support } from './title-support.ts';
import { unmarked } from './unmarked.ts';

/** A title's label, at a line's beginning or among other labels. */
const LABEL =
  /(?:^|[\s|•·.!?])(?:(?:original|movie |film )?title|(?:original|film)?titel|ori?ginaltittel|tittel|titre(?: original)?|t[ií]tulo(?: original)?|titolo(?: originale)?|tytuł(?: oryginalny)?) ?: /i;
/** The next label: its last words before a colon, from a capital on. */
const NEXT = new RegExp(` [${CAPITAL}][^ ]{2,20}(?: [^ ${CAPITAL}]{1,12})?$`);
/** Facts stand near the text's beginning. */
const EDGE = 3000;
/** As much of a line as holds a title and the next label. */
const REACH = 110;

/** What a line labels as the film's title: "Original title: Salt Children Genre: Drama Director: …". */
function labelledIn(line: string): string | undefined {
  const label = LABEL.exec(line);
  if (!label) return undefined;
  const rest = line.slice(label.index + label[0].length).slice(0, REACH);
  const colon = rest.indexOf(':');
  const named = colon < 0 ? rest : rest.slice(0, colon).replace(NEXT, '');
  const whole = colon < 0 ? rest.length < 80 : named.length < colon;
  return whole ? cleanTitle(named.trim()).title : undefined;
}

/** What a text's first lines label as the film's title. */
export const titleLabels = (text: string): string[] =>
  text
    .slice(0, EDGE)
    .split('\n')
    .flatMap((line) => labelledIn(unmarked(line)) ?? []);

/**
 * The film as a label calls it, where the text speaks of it by that name and of none that the headline may name:
 * under "A shade too tame" stands "Title: Salt Children". A translated headline that the text uses stays.
 */
export function* labelledTitles(
  { lines, text }: Said,
  backing: Backing,
  guesses: readonly TitleGuess[],
): Generator<Proposal> {
  // Addresses repeat headlines.
  const heard = { ...backing, address: '', slug: '' };
  const facts = lines.filter(({ aside }) => !aside).map((line) => line.text);
  for (const title of new Set([...facts.flatMap(titleLabels), ...titleLabels(text)])) {
    const own = support(backing, title);
    const key = `${folded(title)} `;
    const rivals = guesses.filter((guess) => !key.startsWith(`${folded(guess.title)} `));
    if (own < 0.2 || rivals.some((guess) => guess.form === 'year' || support(heard, guess.title) >= own))
      continue;
    yield fact('filmTitle', title, 0.945, 'text', title);
  }
}

/** A work's marks and its name in a line of their own, or with its name in Latin letters: "《盐的孩子》 · Salt Children". */
const MARKED = /^《([^《》]{1,30})》(?: ?[·|/] ?[\x20-\x7e]{2,60})?$/;

/** The film under a heading without such marks: 《…》 are a work's and nothing else's. */
export function* markedTitles({ lines, headlines }: Said): Generator<Proposal> {
  if (headlines.some(({ text }) => text.includes('《'))) return;
  const line = lines.find(({ text, at, aside }) => !aside && at < 5 && MARKED.test(text));
  const title = MARKED.exec(line?.text ?? '')?.[1];
  if (line && title) yield fact('filmTitle', title, 0.8, line.tag, line.text);
}
