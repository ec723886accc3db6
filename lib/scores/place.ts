import { LETTER } from '../letters.ts';
import { LABEL } from './labels.ts';

/** What stands around a mark in its line. Most of it is looked for only when asked: most numbers are no marks. */
export interface Place {
  readonly before: string;
  readonly after: string;
  /** A rating word stands before it; `announced` if with a colon, "=" or dash. */
  readonly labelled: boolean;
  readonly announced: boolean;
  /** The name before its colon, if that is no rating word: "Plot" in "Plot: 9/10". */
  readonly part: string | undefined;
  /** A rating word begins its line, and it stands in brackets. */
  readonly heads: boolean;
  /** The critic says "I give it …". */
  readonly given: boolean;
  /** It is a rating by the public, or an aggregate. */
  readonly others: boolean;
  /** A sentence starts with it; a clause ends with it; the line ends with it; it is the whole line. */
  readonly starts: boolean;
  readonly stops: boolean;
  readonly ends: boolean;
  readonly alone: boolean;
}

const REACH = 100;
/** Whose mark it is: "nota do crítico", "note de la rédaction", "Wertung der Redaktion". */
const WHOSE = `(?: (?:of the|de la|de l'|del|do|da|des?|der|van de|final|finale|mea|noastră) ?[${LETTER}]{0,14})?`;
const LABELLED = new RegExp(`(?:^|[^${LETTER}])${LABEL}(?: of| is)? ?$`);
/** "My rating is", "Mi valoración es de un", "Ma note est". */
const OWN = `(?:my|our|mi|mia|ma|minha|meu|notre|nuestra|nossa|meine|unsere|mijn|onze|min|mitt|moja) ${LABEL}${WHOSE} (?:is|es|è|é|est|ist|er|är|to)(?: (?:de|di))?(?: (?:an?|une?|una|um|eine?))?`;
const ANNOUNCED = new RegExp(`(?:^|[^${LETTER}])(?:(?:stars|${LABEL}${WHOSE})\\)? ?[:=·-]|${OWN}) ?$`);
/** "The Lantern's rating: a journey by sleeper (": the label, words of the house's own, the mark in brackets. */
const HEADED = new RegExp(`^(?:[${LETTER}’'-]{1,15} ){0,4}${LABEL} ?: [^.:;|]{1,40}\\($`);
const PART = new RegExp(`(?:^|[.;,|•/)] ?)([${LETTER}][${LETTER} '-]{1,30}) ?: ?$`);
/** "Story - 8/10": a name and its mark, and nothing else in the line. */
const PART_ALONE = new RegExp(`^ ?([${LETTER}][${LETTER} '&]{1,24}) - ?$`);
/** Who else gives marks; between them and the mark stand at most a few words of the same sentence. */
const OTHERS = new RegExp(
  `\\b(?:(?:users?|your|audience|readers?|visitors?|members?|community|average)(?:'s?)? (?:[a-z]+ )?${LABEL}|imdb|metacritic|metascore|tomatometer|letterboxd|utenti|pubblico|lettori|usuarios|lectores|leitores|público|spectateurs|lecteurs|publikum|leser|nutzer|lezers|kijkers|läsar|lukij|widzów|czytelników|читател|пользовател|зрител|diváků|kullanıcı|olvasók)\\b`,
  'g',
);
const NEAR = /^[^.!?|]{0,20}$/;
const VOTED = /^[^.!?]{0,12}\bvotes?\b/i;
const GIVEN =
  /\bI(?:'m| am|'ll| will|'d| would)?(?: going to)? (?:give|giving|gave|award|rate|score)\b[^.!?]{1,60}$/;
const NOT_GIVEN = /\b(?:less|more|fewer|at least|extra|not|never|if|chance)\b|n't/i;
const STOP = /^ ?(?:$|[.;:!)\]|•/]|,(?! ?\d)|- (?!\d))/;

/** A line that may be the heading of the next is no longer than this. */
const HEADING = 40;

/** Looks around the text from `index` to `end` of a line, and at the line before for a heading ("Our rating"). */
export function placeOf(line: string, index: number, end: number, previous: string): Place {
  const before = line.slice(Math.max(index - REACH, 0), index);
  const after = line.slice(end, end + REACH);
  const context = before.trim() || previous.length > HEADING ? before : `${previous} `;
  const lower = context.toLowerCase();
  const announced = ANNOUNCED.test(lower);
  const ends = /^[ .!)\]]*(?:$|[|•])/.test(after);
  return {
    before,
    after,
    announced,
    labelled: announced || LABELLED.test(lower),
    ends,
    alone: ends && before.trim() === '',
    get heads() {
      return HEADED.test(lower);
    },
    get part() {
      // Of "Our rating - Film: ★★★" the last is the name.
      if (announced) return undefined;
      const name = PART.exec(context)?.[1]?.replace(/^.* - /, '');
      return name ?? (ends ? PART_ALONE.exec(before)?.[1] : undefined);
    },
    get given() {
      const given = GIVEN.exec(before)?.[0];
      return given !== undefined && !NOT_GIVEN.test(given);
    },
    get others() {
      return byOthers(lower) || VOTED.test(after);
    },
    get starts() {
      return /(?:^|[.!?:;|•(]| -) ?$/.test(before);
    },
    get stops() {
      return STOP.test(after);
    },
  };
}

/** Whether a text ends with a word of who else gives marks, or near one. */
const byOthers = (text: string): boolean =>
  [...text.matchAll(OTHERS)].some(({ 0: who, index }) => NEAR.test(text.slice(index + who.length)));
