import { foldLetters, foldWords } from './fold.ts';
import type { FilmIdentity } from './model.ts';
import { numeral } from './numerals.ts';

/** Articles of English, French, German, Spanish, Italian, Portuguese, Dutch and the Scandinavian languages. "i" and "o" are too often words. */
const ARTICLES =
  'the a an le la les un une des der die das ein eine el los las una il lo gli uno os as um uma de het een den det en ett';
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
/** A part of a series that is named by its number alone. */
const NUMBERED = /^(?:part|pt\.?|vol\.?|volume|chapter|episode|teil|partie|parte) \w{1,8}$/i;
const SEPARATOR = /: | [–—|-] |:$|; or,? |, or,? | or: | or (?=\()/i;
/** "Guillermo del Toro's Pinocchio": at least two words before the apostrophe, or a studio's name. */
const POSSESSOR = /^(?:(?!the )\S{1,40} (?:\S{1,40} ){0,3}\S{1,40}?['’]s?|marvel['’]s|disney['’]s) (?=\S)/i;

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
    for (const short of shortened(spelling)) partial.add(short);
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

function shortened(title: string): string[] {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  // "Part Two" says nothing alone, and without it what is left is another film's title.
  const named = parts.filter((part) => !NUMBERED.test(part.trim()));
  const short: string[] = [];
  if (named.length > 1) {
    short.push(named[0] ?? '', named.at(-1) ?? '', named.slice(1).join(' '), `${named[0]} ${named.at(-1)}`);
  }
  const owner = POSSESSOR.exec(title)?.[0];
  if (owner) short.push(title.slice(owner.length));
  // The first of several parts is often called by the name of them all.
  const whole = /^(.{2,}?)[:,]? (?:part|vol\.?|volume|chapter) (?:one|i|1)$/i.exec(title)?.[1];
  if (whole) short.push(whole);
  return short.map(keyOf).filter((key) => key.length > 1);
}
