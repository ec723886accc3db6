import { ARTICLES } from './articles.ts';
import { foldLetters, foldWords } from './fold.ts';
import type { FilmIdentity } from './model.ts';
import { numeral } from './numerals.ts';
import { shortened } from './shortened.ts';

const LEADING_ARTICLE = new Set(ARTICLES.split(' '));
const MOVED_ARTICLE = new RegExp(`, ?(?:${ARTICLES.replaceAll(' ', '|')}|l['’])(?= ?(?:$|[:()]))`, 'gi');

/** Words that only announce a number: "Part Two", "Vol. 2", "Teil 2". */
const PART = new Set(
  'part pt vol volume chapter episode ep teil partie parte capitulo capitolo kapitel deel del osa'.split(' '),
);
const WRITTEN: Readonly<Record<string, string>> = {
  versus: 'vs',
  mister: 'mr',
  doctor: 'dr',
  saint: 'st',
};

/** What stands in brackets after a title and is no title: a year, a cut, a format, a catalogue's number. */
const NO_TITLE =
  /^(?:(?:18|19|20)\d\d|[ivx]+|3d|tv|imax|re-?release|re-?issue|uncut|extended|remastered|short|(?:the )?director.?s cut)$/i;
const AKA = /,? (?:a\.?k\.?a\.?|also known as):? /i;
const LONGEST_TITLE = 300;
const MOST_TITLES = 40;
const MOST_BRACKETS = 4;

/** Keys by which a film is known: `full` for its titles, `partial` for what people shorten them to. */
export interface TitleForms {
  full: string[];
  partial: string[];
}

/**
 * A title for comparing: lower case letters and digits, without spaces, so that spellings of one title are one key.
 * Diacritics, punctuation, a bracketed addition and the article at the start (or moved to the end, "Piano, The") are
 * dropped; "&" and "+" are "and"; Roman numerals are digits; "Part", "Vol." and the like before a number are dropped.
 * "The Godfather: Part II", "Godfather 2" → "godfather2". Never empty for a title that is not.
 */
export function titleKey(title: string): string {
  const [main] = spellings(title);
  return main === undefined ? '' : keyOf(main);
}

/**
 * All keys of a film, to be indexed: those of its titles first, then those of what they are shortened to
 * ("Borat", "Two Towers", "Pinocchio" for "Guillermo del Toro's Pinocchio"). Without duplicates.
 */
export function titleKeys(film: FilmIdentity): string[] {
  const { full, partial } = titleForms(film);
  return [...full, ...partial];
}

/** The keys of a film's titles apart from those of their shortened forms, which say less. */
export function titleForms(film: FilmIdentity): TitleForms {
  const titles = [film.title, film.originalTitle ?? '', ...(film.otherTitles ?? [])].slice(0, MOST_TITLES);
  const full = new Set<string>();
  const partial = new Set<string>();
  for (const spelling of titles.flatMap(spellings)) {
    full.add(keyOf(spelling));
    // Most titles have nothing to be shortened, and come back as they are.
    const shorter = new Set(shortened(spelling));
    shorter.delete(spelling);
    for (const short of [...shorter].map(keyOf)) if (short.length > 1) partial.add(short);
  }
  return { full: [...full], partial: [...partial].filter((key) => !full.has(key)) };
}

/** "Cemetery Man (Dellamorte Dellamore)" and "Foo aka Bar" are two titles each. */
function spellings(title: string): string[] {
  const text = title.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim().replace(MOVED_ARTICLE, '');
  const inside: string[] = [];
  let outside = text;
  for (let i = 0; i < MOST_BRACKETS; i++) {
    const bracket = / [([]([^()[\]]+)[)\]]$/.exec(outside);
    // "Birdman or (The Unexpected Virtue of Ignorance)" is one title, its subtitle in brackets.
    if (!bracket?.[1] || / or$/i.test(outside.slice(0, bracket.index))) break;
    outside = outside.slice(0, bracket.index);
    if (!NO_TITLE.test(bracket[1])) inside.unshift(` ${bracket[1]}`);
  }
  const titles = [outside, ...inside].flatMap((part) => part.split(AKA)).map((part) => part.trim());
  return titles.filter((part) => part !== '');
}

function keyOf(title: string): string {
  return keyWords(title).join('') || foldLetters(title);
}

function keyWords(title: string): string[] {
  const text = title
    .replace(/½/g, ' 1/2')
    .replace(/(?<=\p{L})[²³]/gu, ' $&')
    .replace(/&|(?<= )\+(?= )/g, ' and ')
    .replace(/^[ld]['’](?=\p{L}{3})/iu, '')
    .replace(/\.(?=\p{L}\b)/gu, '');
  const words = foldWords(text).split(' ');
  const named = words.length > 1 && LEADING_ARTICLE.has(words[0] ?? '') ? words.slice(1) : words;
  return named.flatMap((word, i) => {
    const next = named[i + 1];
    if (i > 0 && PART.has(word) && next !== undefined && numeral(next, true) !== undefined) return [];
    const announced = i > 1 && PART.has(named[i - 1] ?? '');
    const closing = next === undefined && /^[vx]$/.test(word);
    const number = i > 0 ? numeral(word, announced || closing) : undefined;
    return [number ?? (Object.hasOwn(WRITTEN, word) ? (WRITTEN[word] ?? word) : word)];
  });
}
