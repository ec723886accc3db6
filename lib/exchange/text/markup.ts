import { Parser } from 'htmlparser2';
import { FileProblem } from '../problem.ts';

/** What a reader of markup is told, with the line on which it stands. */
export interface MarkupHandler<T> {
  onOpen?: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  onText?: (text: string) => void;
  /** What it gives back is read of the file. `implied`: no tag closed it. */
  onClose?: (name: string, implied: boolean) => T | undefined;
}

/**
 * Reads HTML or XML as it comes in, and gives what the handler makes of it.
 * @throws {FileProblem} `cut` where XML ends within its root.
 */
export async function* readMarkup<T>(
  text: AsyncIterable<string>,
  handler: MarkupHandler<T>,
  xml = false,
): AsyncGenerator<T> {
  let read: T[] = [];
  let [ending, cut] = [false, false];
  const lines = new Lines();
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) =>
        handler.onOpen?.(name.toLowerCase(), attributes, lines.at(parser.startIndex)),
      ontext: (data) => handler.onText?.(data),
      onclosetag(name, implied) {
        // Before the end, what is implied is an empty element's end.
        if (ending && implied) cut = true;
        const one = handler.onClose?.(name.toLowerCase(), implied);
        if (one !== undefined) read.push(one);
      },
    },
    { xmlMode: xml, decodeEntities: true, lowerCaseAttributeNames: true },
  );
  for await (const piece of text) {
    lines.add(piece);
    parser.write(piece);
    yield* read;
    read = [];
  }
  ending = true;
  parser.end();
  if (xml && cut) throw new FileProblem('cut', { line: lines.last });
  yield* read;
}

/** On which line a place of a text is that is asked about in order. */
class Lines {
  readonly #ends: number[] = [];
  #length = 0;
  #line = 1;

  add(piece: string): void {
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) {
      this.#ends.push(this.#length + at);
    }
    this.#length += piece.length;
  }

  at(index: number): number {
    while ((this.#ends[this.#line - 1] ?? Number.POSITIVE_INFINITY) < index) this.#line++;
    return this.#line;
  }

  get last(): number {
    return this.#ends.length + 1;
  }
}
