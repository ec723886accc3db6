import { divides, foldUnit, MOST as MOST_LETTERS } from './fold.ts';
import { type Piece, pieces } from './pieces.ts';

/** What is known of a letter's place, as bits of {@link PageText.flags}. */
export const WORD = 1;
export const CAPITAL = 2;

/** A stretch of text between two breaks of a line: a paragraph, a heading, an item. */
export interface Block {
  /** Index of its first letter. */
  at: number;
  heading: boolean;
  /** It stands where words of the text are often repeated: a quotation, an aside, a figure, comments. */
  quoted: boolean;
}

/** A page's visible text, folded to letters that lead back to where they stand. */
export interface PageText {
  /** All letters, as `foldUnit` gives them, with nothing between. */
  letters: string;
  /** Of each letter, where it stands in the text: UTF-16 units of all pieces, one after the other. */
  places: Uint32Array;
  /** Of each letter: whether a word begins with it, whether it is a capital. */
  flags: Uint8Array;
  pieces: readonly Piece[];
  /** Where in the text each piece begins. */
  starts: readonly number[];
  /** The length of the text in UTF-16 units. */
  length: number;
  blocks: readonly Block[];
  /** Of each block, the index of its first letter. */
  blockStarts: readonly number[];
  /** Whether the page has more text than is read. */
  cut: boolean;
}

/** Text beyond this many UTF-16 units is not searched: ten times a long page. */
const MOST = 3_000_000;

/** Reads a document's text, in steps of a piece each. */
export function* readText(document: Document): Generator<undefined, PageText> {
  const all: Piece[] = [];
  const starts: number[] = [];
  const blocks: Block[] = [];
  let places = new Uint32Array(1 << 14);
  let flags = new Uint8Array(1 << 14);
  const parts: string[] = [];
  let count = 0;
  let length = 0;
  let word = WORD;
  let cut = false;
  for (const piece of pieces(document)) {
    const { text, gap, heading, quoted } = piece;
    if (length + text.length > MOST) {
      cut = true;
      break;
    }
    if (gap) {
      word = WORD;
      if (blocks.at(-1)?.at === count) blocks.pop();
      blocks.push({ at: count, heading, quoted });
    }
    if (count + text.length * MOST_LETTERS > places.length) {
      places = grown(places, new Uint32Array((count + text.length * MOST_LETTERS) * 2));
      flags = grown(flags, new Uint8Array(places.length));
    }
    let part = '';
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letters = foldUnit(code);
      if (letters === '') {
        if (divides(code)) word = WORD;
        continue;
      }
      const bits = code < 128 ? (code >= 65 && code <= 90 ? CAPITAL : 0) : capital(text[at], letters);
      for (let k = 0; k < letters.length; k++) {
        places[count] = length + at;
        flags[count++] = bits | word;
        word = 0;
      }
      part += letters;
    }
    parts.push(part);
    starts.push(length);
    all.push(piece);
    length += text.length;
    yield;
  }
  return {
    letters: parts.join(''),
    places,
    flags,
    pieces: all,
    starts,
    length,
    blocks,
    blockStarts: blocks.map((block) => block.at),
    cut,
  };
}

const capital = (unit: string | undefined, letters: string) =>
  unit !== letters && unit !== unit?.toLowerCase() ? CAPITAL : 0;

function grown<T extends Uint32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
