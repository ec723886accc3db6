import type { SearchDoc } from '../../../lib/search/model.ts';

/** A search engine as it is measured. */
export interface Engine {
  add(docs: readonly SearchDoc[]): void;
  /** Called when all are in. */
  finish(): void;
  /** How many documents answer what somebody typed: all words, each perhaps a beginning. */
  find(text: string): number;
  /** Puts a document in place of the one of its id. */
  update(doc: SearchDoc): void;
  /** What is kept of it, as bytes; `undefined` if it cannot be kept. */
  save(): Buffer | undefined;
  load(saved: Buffer): void;
}

/** All that is searched of a document, folded, as one text. */
export function textOf(doc: SearchDoc): string {
  return doc.texts.map(([, text]) => text).join('\n');
}
