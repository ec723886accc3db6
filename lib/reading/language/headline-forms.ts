import { folded } from '../page/text.ts';
import { yearIn } from './dates.ts';
import { REVIEW_WORDS } from './words.ts';

/** A film's title as a headline may name it. `sure` is how telling the form is, 0 to 1, before any other support. */
export interface TitleGuess {
  title: string;
  year?: number;
  sure: number;
  /** The form that gave it: "review", "quoted", "year", "whole", "part". */
  form: string;
}

const OPEN = '‘“"\'«„‹「『《〈';
const CLOSE = '’”"\'»“›」』》〉';
const KIND =
  '(?:(?:spoiler[- ]free|advance|early|quick|short|mini|full|blu-ray|dvd|4k|netflix|festival|theat(?:er|re)|classic|indie|horror|kino|film|movie|cinema|cine|cinéma|de cine|del film|du film|de film|zum film|zu)\\s*){0,3}';
const REVIEW = `${KIND}(?:${REVIEW_WORDS.split('|').join(
  '|',
)}|crítica|críticas|reseña|reseñas|anmeldelse|kritikája|recenzija|рецензия|отзыв|影评|レビュー)`;

const BEFORE = new RegExp(
  `^(?:the |a |my |our |die |la |le |de )?(?:\\d{4} )?(?:[^:|•>»]{0,40}[|•>»]\\s*)?${REVIEW}(?:\\s+(?:of|for|on|de|del|della|di|du|zu|zum|zur|von|van|til|av|till)(?:\\s+(?:the|la|le|el|il))?(?:\\s+(?:film|movie|película|pelicula))?)?\\s*(?:[:–—|•-]\\s*|(?=[${OPEN}])|\\s)(.+)$`,
  'iu',
);
const AFTER = new RegExp(
  `^(.{1,120}?)(?:\\s*[-–—|:,(]\\s*|\\s+)(?:(?:the|a|my|our|la|le|die|eine?)\\s+)?(?:(?:spoiler[- ]free|full|early)\\s+)?${REVIEW}(?![\\p{L}])(.*)$`,
  'iu',
);
const OF_FILM = new RegExp(
  `(?:${REVIEW_WORDS}|crítica|reseña) (?:of|de|del|di|zu|zum|von|van)(?: (?:the|la|le|el|il|den|het))? ?(?:film|movie|película|pelicula|documentary)?,? ?[${OPEN}](.{1,100}?)[${CLOSE}]`,
  'iu',
);
const QUOTED = new RegExp(
  `(?:^|[\\s(:])[${OPEN}]([\\p{Lu}\\p{N}].{0,90}?)[${CLOSE}](?=$|[\\s:,.!?)–—|-])`,
  'u',
);
const EAST = /[《「『]([^》」』]{1,60})[》」』]/u;
const WITH_YEAR = /^(.{1,120}?)[\s,]*[([]((?:18|19|20)\d\d)(?:\s+(?:film|movie))?[)\]](.*)$/iu;

/** Quotation marks around a title, a trailing year, trailing marks and words like "movie" taken off. */
export function cleanTitle(text: string): { title: string; year?: number } {
  let title = text.trim().replace(/^[\s:–—|•,-]+|[\s:–—|•,-]+$/g, '');
  const dated = WITH_YEAR.exec(title);
  const year = dated ? yearIn(dated[2] ?? '') : undefined;
  if (dated?.[1]) title = dated[1].trim();
  const first = OPEN.indexOf(title.charAt(0));
  if (first >= 0 && title.length > 2) {
    const end = title.slice(1).search(new RegExp(`[${CLOSE}](?![\\p{L}])`, 'u'));
    if (end > 0) title = title.slice(1, end + 1);
  }
  title = title.replace(/^(?:the )?(?:movie|film)\s*[:–—]\s+/i, '');
  title = title
    .replace(/[\s:–—|,-]+$/g, '')
    .replace(/^[\s:–—|,]+/g, '')
    .trim();
  return year === undefined ? { title } : { title, year };
}

/** Cuts at which the title of the film may end or start in a longer headline. */
const CUT = /\s*:\s+|：|\s+[–—|•]\s*|\s+-\s+|[.!?]\s+(?=\p{Lu})|,\s+|\s+\((?!\d{4}\))|——|\s+starring\s+/gu;

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

/**
 * The titles that a headline may name, by its form: "‘Title’ review: …", "Title review – …", "Movie Review: Title",
 * "Title (2024)", "Kritik zu Title", "《Title》…", "Title: a verdict", and the whole. Best guess of each form first.
 */
export function titlesIn(headline: string): TitleGuess[] {
  const text = headline.slice(0, 300).replace(/\s+/g, ' ').trim();
  const guesses: TitleGuess[] = [];
  const add = (raw: string | undefined, sure: number, form: string) => {
    const { title, year } = cleanTitle(raw ?? '');
    if (!title || title.length > 120 || !folded(title)) return;
    const guess = { title, sure, form, ...(year !== undefined && { year }) };
    const same = guesses.find((other) => other.title === title);
    if (!same) guesses.push(guess);
    else if (year !== undefined && same.year === undefined) same.year = year;
  };
  const addHeads = (rest: string, sure: number, form: string) => {
    const all = heads(rest);
    // Of several cuts the first is the likeliest end: a verdict follows it more often than a subtitle.
    all.forEach((head, at) => add(head, all.length === 1 ? sure : sure - 0.1 - at * 0.06, form));
  };

  const east = EAST.exec(text);
  if (east) add(east[1], 0.85, 'quoted');
  const ofFilm = OF_FILM.exec(text);
  if (ofFilm) add(ofFilm[1], 0.85, 'review');
  const before = BEFORE.exec(text);
  const after = AFTER.exec(text);
  if (before?.[1]) {
    const quoted = QUOTED.exec(before[1]);
    if (quoted) add(quoted[1], quoted.index <= 1 ? 0.85 : 0.72, 'review');
    addHeads(before[1], quoted ? 0.55 : 0.75, 'review');
  } else if (after?.[1]) {
    const quoted = QUOTED.exec(after[1]);
    if (quoted) add(quoted[1], 0.85, 'review');
    const later = /^\s*\(((?:19|20)\d\d)\)/.exec(after[2] ?? '');
    const head = after[1].replace(/^.*[|•>»]\s+/, '') + (later ? ` (${later[1]})` : '');
    add(head, quoted ? 0.5 : 0.78, 'review');
    const colon = head.lastIndexOf(': ');
    if (colon > 0) add(head.slice(colon + 2), 0.3, 'part');
  }
  const dated = WITH_YEAR.exec(text);
  if (dated?.[1] && !before && !after) {
    add(`${dated[1]} (${dated[2]})`, 0.72, 'year');
    const colon = dated[1].lastIndexOf(': ');
    if (colon > 0) add(`${dated[1].slice(colon + 2)} (${dated[2]})`, 0.4, 'year');
  }
  const quoted = QUOTED.exec(text);
  if (quoted) add(quoted[1], before || after ? 0.6 : 0.45, 'quoted');
  if (!before && !after) {
    const all = heads(text);
    for (const head of all)
      add(
        head,
        head === text ? (text.split(' ').length > 6 ? 0.15 : all.length > 1 ? 0.3 : 0.5) : 0.3,
        head === text ? 'whole' : 'part',
      );
    for (const match of text.matchAll(/(?::\s+|\s[–—-]\s)/g))
      add(text.slice(match.index + match[0].length), 0.25, 'part');
    for (const match of text.matchAll(/\s(?:of|in|on|about|de|über)\s+(\p{Lu}[^:–—|]{1,60})$/gu))
      add(match[1], 0.28, 'part');
  }
  return guesses.slice(0, 12);
}
