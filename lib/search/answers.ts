import type { Words } from './query.ts';

/** Most clauses of which a segment keeps the answer: a byte for each document and answer. */
const MOST = 64;

/**
 * What the documents of one segment weigh for the clauses that were asked last: of "the quiet", "the" is looked for once and not
 * with every letter after it. A segment never changes, so neither do its answers.
 */
export class Answers {
  readonly #kept = new Map<string, Uint8Array>();

  has(clause: Words): boolean {
    return this.#kept.has(nameOf(clause));
  }

  /** The answer to a clause, worked out if it is not kept. */
  to(clause: Words, work: () => Uint8Array): Uint8Array {
    const name = nameOf(clause);
    const answer = this.#kept.get(name) ?? work();
    // The one asked longest ago goes first.
    this.#kept.delete(name);
    this.#kept.set(name, answer);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return answer;
  }
}

/** No word has white space. */
function nameOf({ words, prefix, fields }: Words): string {
  return `${fields} ${prefix} ${words.join(' ')}`;
}
