import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { FileProblem } from '../problem.ts';

/** Deeper than any real file of ours or of others. */
const DEEPEST = 100;

/** A value in a JSON text. */
export interface JsonValue {
  value: unknown;
  /** The name of the list that it stands in, or its own name, if the text is an object. */
  name: string;
  /** The line on which it begins, counted from 1. */
  line: number;
}

/**
 * The values of a JSON text (RFC 8259) as it comes in, without ever holding all of it.
 * @param paths which ones: `$` the whole, `$.*` the elements of a list, `$.films.*` those of a list in an object.
 * @throws {FileProblem} `broken`, `cut`, `tooDeep`, with the line.
 */
export async function* jsonValues(text: AsyncIterable<string>, paths: string[]): AsyncGenerator<JsonValue> {
  const encoder = new TextEncoder();
  const reader = new JsonReader(paths);
  let half = '';
  let first = true;
  for await (const piece of text) {
    const whole: string = half + (first ? piece.replace(/^\uFEFF/, '') : piece);
    // A character of two units that is cut in two goes to the next piece.
    half = /[\uD800-\uDBFF]$/.exec(whole)?.[0] ?? '';
    first &&= whole === '';
    reader.write(encoder.encode(whole.slice(0, whole.length - half.length)));
    yield* reader.taken();
  }
  reader.write(encoder.encode(half));
  reader.end();
  yield* reader.taken();
}

class JsonReader {
  readonly #tokenizer = new Tokenizer();
  readonly #parser: TokenParser;
  #values: JsonValue[] = [];
  /** On which line the value at each depth begins. */
  readonly #starts: number[] = [];
  #depth = 0;
  #line = 1;
  #piece = new Uint8Array();
  /** Where the piece begins, and up to where its lines are counted. */
  #base = 0;
  #counted = 0;

  constructor(paths: string[]) {
    this.#parser = new TokenParser({ paths, keepStack: false });
    this.#tokenizer.onToken = (token) => {
      this.#place(token.token, token.offset);
      this.#parser.write(token);
    };
    this.#parser.onEnd = () => undefined;
    this.#parser.onValue = ({ value, key, stack }) => {
      const name = stack.map((element) => element.key).find((each) => typeof each === 'string');
      this.#values.push({
        value,
        name: typeof name === 'string' ? name : typeof key === 'string' ? key : '',
        line: this.#starts[stack.length] ?? this.#line,
      });
    };
  }

  write(piece: Uint8Array): void {
    this.#piece = new Uint8Array(piece);
    try {
      this.#tokenizer.write(this.#piece);
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem('broken', { line: this.#line });
    }
    this.#countTo(this.#base + piece.length);
    this.#base += piece.length;
  }

  end(): void {
    try {
      if (!this.#tokenizer.isEnded) this.#tokenizer.end();
    } catch {
      throw new FileProblem('cut', { line: this.#line });
    }
    if (!this.#parser.isEnded) throw new FileProblem('cut', { line: this.#line });
  }

  taken(): JsonValue[] {
    const values = this.#values;
    this.#values = [];
    return values;
  }

  #place(token: TokenType, offset: number): void {
    this.#countTo(offset);
    const closes = token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET;
    if (closes) this.#depth--;
    else if (token !== TokenType.COMMA && token !== TokenType.COLON) this.#starts[this.#depth] = this.#line;
    if (token !== TokenType.LEFT_BRACE && token !== TokenType.LEFT_BRACKET) return;
    if (++this.#depth > DEEPEST) throw new FileProblem('tooDeep', { line: this.#line });
  }

  #countTo(offset: number): void {
    for (const end = offset - this.#base; this.#counted < end; this.#counted++)
      if (this.#piece[this.#counted] === 10) this.#line++;
    if (this.#counted >= this.#piece.length) this.#counted = 0;
  }
}

/** The value under a name of an object's own; nothing of what it inherits. */
export function own(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/** The same, if it is a text or a number: as text. `''` for anything else. */
export function ownText(object: unknown, name: string): string {
  const value = own(object, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The same as a list; a single value is a list of one. */
export function ownList(object: unknown, name: string): unknown[] {
  const value = own(object, name);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
