import { CAPITAL, LETTER } from '../../letters.ts';
import { folded } from '../page/text.ts';
import { isClause, OCCASION, WRITTEN_BY } from './headline-parts.ts';
import { OF, reviewIn, THOUGHTS, WEEKLY } from './headline-review.ts';
import { CLOSE, cleanTitle, datedTitle, OPEN } from './title.ts';

export { cleanTitle } from './title.ts';

/** A film's title as a headline may name it. `sure` is how telling the form is, 0 to 1, before any other support. */
export interface TitleGuess {
  title: string;
  year?: number;
  sure: number;
  /** The form that gave it: "review", "quoted", "year", "whole", "part". */
  form: string;
}

const QUOTED = new RegExp(
  `(?:^|[\\s(:])[${OPEN}] ?([${CAPITAL}\\d].{0,90}?) ?[${CLOSE}](?=$|[\\s:,.!?)–—|-])`,
);
const EAST = /[《「『]([^》」』]{1,60})[》」』]/;

/** A title and then its original in Latin letters: "星际穿越 Interstellar". */
const EAST_FIRST =
  /^([\u3040-\ud7ff][\u3040-\ud7ff\d·:：！? ]*[\u3040-\ud7ff\d！?]) [A-Za-z][\x20-\x7e]{2,60}$/;

/** Cuts at which the title of the film may end or start in a longer headline. */
const CUT = new RegExp(
  `\\s{0,9}:\\s+|\\s{1,9}(?=(?:is|isn[’']t|are|was|gets|finds|delivers|proves|offers|makes|brings|takes|feels|shines|soars|fails|falls|never|doesn[’']t|will|has|turns|works|struggles|stumbles|dazzles|remains)\\s)|：|\\s{1,9}[–—|•]\\s*|\\s{1,9}--?\\s+|[.!?]\\s+(?=[${CAPITAL}])|,\\s+|\\s{1,9}\\((?!\\d{4}\\))|——|\\s{1,9}starring\\s+`,
  'g',
);

/** A title in capitals before a verdict that is not: "SALT CHILDREN Dreams in Unison". */
const CAPS = new RegExp(
  `^([${CAPITAL}\\d][${CAPITAL}\\d’'&:,.!?-]*(?: [${CAPITAL}\\d’'&:,.!?-]+)*) (?=[^a-z]?[${LETTER}]{0,30}[a-z])`,
);
/** The wholes and heads of a text that may begin with a title: "Big Fan", "Big Fan – Finally, A Sports Movie". */
function heads(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(CUT)) {
    if (match.index > 0) found.push(text.slice(0, match.index));
    if (found.length > 3) break;
  }
  found.push(text);
  return found;
}

const ABOUT = new RegExp(`\\s(?:of|in|on|about|de|über)\\s+([${CAPITAL}][^:–—|]{1,60})$`);

/** Whether a headline's beginning is likelier a name than what follows: before a colon, or before a clause. */
const namesFirst = (text: string, head: string): boolean =>
  text.startsWith(`${head}:`) || isClause(text.slice(head.length).replace(/^ [–—-] /, ''));

/**
 * The titles that a headline may name, by its form: "‘Title’ review: …", "Title review – …", "Movie Review: Title",
 * "Title (2024)", "Kritik zu Title", "《Title》…", "Title: a verdict", and the whole. Best guess of each form first.
 */
export function titlesIn(headline: string): TitleGuess[] {
  const whole = headline.slice(0, 300).replace(/\s+/g, ' ').trim();
  const occasion = OCCASION.exec(whole)?.[0] ?? '';
  const text = whole
    .slice(occasion.length)
    .replace(WRITTEN_BY, '')
    .replace(/ \| ((?:19|20)\d\d)$/, ' ($1)');
  const guesses: TitleGuess[] = [];
  const add = (raw: string | undefined, sure: number, form: string) => {
    const { title: said, year } = cleanTitle(raw ?? '');
    const title = EAST_FIRST.exec(said)?.[1] ?? said;
    if (!title || title.length > 120 || !folded(title)) return;
    const same = guesses.find((other) => other.title === title);
    if (!same) guesses.push({ title, sure, form, ...(year !== undefined && { year }) });
    else if (year !== undefined && same.year === undefined) same.year = year;
  };
  const addHeads = (rest: string, sure: number, form: string) => {
    const all = heads(rest);
    // Of several cuts the first is the likeliest end: a verdict follows it more often than a subtitle.
    const caps = CAPS.exec(rest)?.[1] ?? '';
    if (caps.length > 3) add(caps, sure, form);
    all.forEach((head, at) => add(head, all.length === 1 ? sure : sure - 0.1 - at * 0.06, form));
  };

  add(EAST.exec(text)?.[1], 0.85, 'quoted');
  const weekly = WEEKLY.exec(text)?.[0].length ?? 0;
  const review = weekly > 0 ? { start: 0, end: weekly, leads: true } : reviewIn(text);
  const quoted = QUOTED.exec(text);
  if (review) {
    const after = text.slice(review.end);
    const of = OF.exec(after)?.[0] ?? '';
    const rest = after.slice(of.length);
    const set = QUOTED.exec(rest);
    if (review.leads) {
      if (set) add(set[1], set.index <= 1 ? 0.85 : 0.72, 'review');
      addHeads(rest, set ? 0.55 : 0.75, 'review');
    } else {
      // "A long farewell: a review of the film “Title”".
      if (set?.index === 0 && /[a-z:|–—]/i.test(of)) add(set[1], 0.85, 'review');
      const before = text
        .slice(0, review.start)
        .replace(/(?<![\s:–—|•,([-])[\s:–—|•,([-]+$/, '')
        .replace(/[.!?] (?:my|our|mein?e?|unsere?|ma|notre|mi|la mia|a minha|min|mijn|moja)$/i, '')
        .replace(/^.*[|•>»]\s+/, '');
      const named = QUOTED.exec(before);
      if (named) add(named[1], 0.85, 'review');
      const year = /^\s*\(((?:19|20)\d\d)\)/.exec(after)?.[1];
      add(before + (year ? ` (${year})` : ''), named ? 0.5 : 0.78, 'review');
      // "Title - Site - Reviews of films": the site's name may stand between.
      const dash = before.lastIndexOf(' - ');
      if (dash > 0) add(before.slice(0, dash), 0.5, 'review');
      const colon = before.lastIndexOf(': ');
      if (colon > 0) {
        add(before.slice(colon + 2), 0.3, 'part');
        add(before.slice(0, before.indexOf(': ')), 0.55, 'review');
      }
      add(/^\S{3,20}[’']s (.+)/.exec(before)?.[1], 0.5, 'review');
      // "TIFF Review: Title" looks like "Title Review: verdict"; the text will tell.
      if (before.split(' ').length < 4 && /^\s?[:–—|-]\s/.test(after)) addHeads(rest, 0.55, 'review');
    }
  }
  const dated = datedTitle(text);
  if (dated && !review) {
    const { title, year } = dated;
    add(`${title} (${year})`, 0.72, 'year');
    const colon = title.lastIndexOf(': ');
    if (colon > 0) add(`${title.slice(colon + 2)} (${year})`, 0.48, 'year');
  }
  if (quoted) add(quoted[1], review ? 0.6 : 0.45, 'quoted');
  const thoughts = review ? null : THOUGHTS.exec(text);
  if (thoughts) addHeads(text.slice(thoughts[0].length), 0.72, 'review');
  if (!review) {
    const all = heads(text);
    if (occasion) addHeads(text, 0.6, 'part');
    // A colon mostly parts a title from a verdict.
    for (const [at, head] of all.slice(0, -1).entries())
      add(head, at === 0 && namesFirst(text, head) ? 0.42 : 0.3, 'part');
    add(text, text.split(' ').length > 6 ? 0.15 : all.length > 1 ? 0.3 : 0.5, 'whole');
    for (const match of text.matchAll(/:\s+|\s[–—-]\s/g)) {
      const rest = text.slice(match.index + match[0].length);
      add(rest, isClause(rest) ? 0.1 : 0.25, 'part');
    }
    add(ABOUT.exec(text)?.[1], 0.28, 'part');
  }
  return guesses.slice(0, 12);
}
