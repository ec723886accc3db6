import type { Score } from './model.ts';
import type { Place } from './place.ts';
import type { Shape } from './shapes.ts';
import { fold } from './text.ts';

/** What a number is of, where it is no mark. */
const COUNTED =
  /^ ?-? ?(?:of|the|hours?|hrs?|times?|inch|in|million|minutes?|years?|hotel|restaurant|chef|people|ratings|votes|reviews)\b/i;
/** One or two words before the mark. */
const LABEL_ONLY = /^\s*\S+(?: \S*)? ?$/;
/** Ages for which films are rated, where a label would else make them marks. */
const AGE = /^1[2-8]$/;

const GAVE = /\b(?:giv(?:e|es|en|ing)|gave|gets)\b/i;
/** "The film deserves a rating of an 8.5". */
const EARNS =
  /\b(?:deserves|earns|gets|receives|merits|give it) (?:an? )?(?:[a-z]{1,12} )?(?:rating|score|mark|grade) of (?:an? )?$/i;

/** Scales that nobody gives marks on. */
const BETWEEN = new Set([7, 8, 9]);

/** `read`: what the text says as a score, if it is one. */
type Weigh = (place: Place, text: string, read: () => Score | undefined) => number;

const glyphs: Weigh = (place, text, read) => {
  if (/^ ?(?:ratings|votes)\b/i.test(place.after)) return 0;
  if (place.labelled) return 0.9;
  const { before, after, alone, ends } = place;
  const marks = [...fold(text).replaceAll(' ', '')].length;
  const atStart = before.trim() === '';
  if (text.startsWith('*')) {
    // Asterisks also censor words, mark footnotes and part passages.
    const row = /(?:^|[ (:|])$/.test(before) && /^(?:$|[ .),;/|])/.test(after);
    if (!row || marks < 2) return 0;
    if (read()?.best !== null) return 0.9;
    if (alone) return marks > 2 ? 0.6 : 0.4;
    return marks > 2 && (atStart || ends || /\(\d{4}\) ?$/.test(before) || /^ ?\(\d{4}\)/.test(after))
      ? 0.5
      : 0;
  }
  // Discs and squares are bullets before they are marks, hearts are decoration.
  if (/^[●⬤⚫■◼○◯⚪□◻♥❤♡]/.test(text)) {
    // A row that shows how many there could be is a mark wherever a line begins or ends with it.
    const whole = (read()?.best ?? null) !== null && (atStart || ends);
    return marks > 2 && (alone || place.part || whole) ? 0.6 : 0;
  }
  if (place.part) return 0.8;
  if (/out of|\/ ?\d| \d{1,2}$/.test(text.replace('1/2', ''))) return 0.9;
  if (marks === 1) return alone ? 0.5 : 0;
  return atStart || ends ? 0.7 : 0.5;
};

const fraction: Weigh = (place, text, read) => {
  const { labelled, after, ends, stops } = place;
  const { kind, best, value } = labelled || !COUNTED.test(after) ? (read() ?? {}) : {};
  // "Voto: 7/8" is between seven and eight, where nobody counts to eight.
  if (
    typeof value === 'number' &&
    best !== null &&
    best !== undefined &&
    BETWEEN.has(best) &&
    best - value === 1
  )
    return 0.3;
  if (labelled) return 0.9;
  if (COUNTED.test(after)) return 0;
  const scale = /\/|out of/i.test(text.replace('1/2', ''));
  // "Rating: a journey by sleeper (3.5/5)".
  if (place.heads && ends && text.includes('/')) return 0.8;
  if (kind === 'stars') return scale || ends ? 0.9 : 0;
  if (!scale) return 0;
  if (place.part) return 0.75;
  if (place.given && stops) return 0.7;
  // "We have given the film 2/5 from us."
  if (after.startsWith(' from us') && GAVE.test(place.before)) return 0.7;
  // "2/5 popcorns" in a line of its own.
  if (place.starts && /^ [^\s\d]{3,12}[.!]?$/.test(after) && place.before.trim().length < 12) return 0.55;
  const common = best === 5 || best === 10 || best === 100;
  const digits = /\d/.test(text);
  if (ends && digits) return common || best === 4 ? (place.starts ? 0.7 : 0.6) : 0.4;
  return common && digits ? 0.3 : 0;
};

const stars: Weigh = (place, text) => {
  if (place.announced) return 0.85;
  if (place.given || (place.starts && place.ends)) return 0.6;
  // A half or a decimal: stars of the screen come whole.
  return /½|1\/2|half|\d[.,]\d/i.test(text) && place.stops ? 0.6 : 0;
};

const percent: Weigh = (place) =>
  place.announced ? 0.85 : place.alone ? 0.3 : place.ends && place.part && place.starts ? 0.5 : 0;

const letter: Weigh = (place, text) => {
  const signed = text.length > 1;
  if (place.announced && (signed || place.stops)) return 0.9;
  if (place.labelled && place.ends && LABEL_ONLY.test(place.before)) return 0.8;
  return place.alone ? (signed ? 0.5 : 0.3) : 0;
};

const number: Weigh = (place, text) => {
  // "Voto 7.5", as two cells of one line.
  if (place.labelled && !place.announced && place.ends && LABEL_ONLY.test(place.before) && !AGE.test(text))
    return 0.7;
  if (place.announced)
    return place.stops && !(AGE.test(text) && /rat(?:ed|ing)/i.test(place.before)) ? 0.8 : 0;
  // "I'm going to give it a 5.5 at best", but not "a 10 percent chance", nor a title's number.
  const ends = /^(?: at best| overall)? ?(?:$|[.!)])/.test(place.after);
  if (place.stops && / of(?: an?)? $/.test(place.before.slice(-7)) && EARNS.test(place.before.slice(-45)))
    return 0.6;
  return place.given && ends && / an? $/.test(place.before) ? 0.5 : 0;
};

const WEIGHS: Record<Shape, Weigh> = { glyphs, fraction, stars, percent, letter, number };

/**
 * How sure it is, from 0 to 1, that a text of this shape in this place is the critic's mark: 0.8 and more
 * with a label, or with stars out of a number; about 0.6 on its own at the end of the text; 0.2 if it is
 * the public's; 0 where it counts people, hours or hotels.
 */
export function weigh(shape: Shape, place: Place, text: string, read: () => Score | undefined): number {
  const confidence = WEIGHS[shape](place, text, read);
  return confidence > 0.2 && place.others ? 0.2 : confidence;
}
