import { ARTICLES } from './articles.ts';

/** A part of a series that is named by its number alone. */
const NUMBERED = /^(?:part|pt\.?|vol\.?|volume|chapter|episode|teil|partie|parte) \w{1,8}$/i;
const SEPARATOR = /: | [–—|-] |:$|; or,? |, or,? | or: | or (?=\()/i;
/** "Ice Age 4: Continental Drift": the number that the subtitle makes needless. */
const NUMBERED_SERIES = /^([^:–—]{2,80}?) (?:\d{1,2}|[ivx]{2,5})(?=: | [–—-] )/i;
const THREE_D = / 3-?d\b/i;
/** "Suspiria 2018": the year behind a title, up to one that a film may have. */
const CLOSING_YEAR = /,? \(?((?:19\d|20[0-3])\d)\)?$/;

/** "Guillermo del Toro's Pinocchio": at least two words before the apostrophe, or a studio's name. */
const POSSESSOR = /^(?:(?!the )\S{1,40} (?:\S{1,40} ){0,3}\S{1,40}?['’]s?|marvel['’]s|disney['’]s) (?=\S)/i;

/** "Maze Runner: The Scorch Trials" is "Maze Runner: Scorch Trials". */
const INNER_ARTICLE = new RegExp(`(: | [–—-] )(?:(?:${ARTICLES.replaceAll(' ', '|')}) |l['’])(?=\\S)`, 'gi');

const LONGEST = 300;

/** A title that ends with a year, taken apart: "Suspiria 2018". `undefined` for others. */
export function closingYear(title: string): { title: string; year: number } | undefined {
  const text = title.slice(0, LONGEST).trim();
  const found = CLOSING_YEAR.exec(text);
  return found && found.index > 0 ? { title: text.slice(0, found.index), year: Number(found[1]) } : undefined;
}

/** What people shorten a title to: its parts, without their owner, number, format or year. */
export function shortened(title: string): string[] {
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
  const series = NUMBERED_SERIES.exec(title);
  if (series?.[1]) short.push(series[1] + title.slice(series[0].length));
  short.push(title.replace(INNER_ARTICLE, '$1'), title.replace(THREE_D, ''));
  const dated = closingYear(title);
  if (dated) short.push(dated.title);
  return short;
}
