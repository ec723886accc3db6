import type { Field, Item } from './model.ts';
import type { Problem } from './problem.ts';

/** What is common to a form that is read and one that is written. */
export interface Form {
  /** Stable: stored with imports, and the name of its folder of cases. */
  id: string;
  /** Key of its name in the messages. */
  name: `form_${string}`;
  /** What of ours it can carry. */
  carries: readonly Field[];
  /** Endings of its files' names, without a dot. The first is the one that a written file gets. */
  extensions: readonly string[];
  mediaTypes: readonly string[];
}

/** What recognising may look at. */
export interface Head {
  /** Name of the file as it was handed over, with its folders if it lies in a zip. Empty for pasted text. */
  name: string;
  /** The beginning of its text. */
  text: string;
  /** The names in its first line, in lower case, if it is a table. */
  columns: readonly string[];
}

/** A file's text. */
export interface TextFile {
  head: Head;
  /** The text in pieces, which may end anywhere; from the start with every call. */
  text: () => AsyncIterable<string>;
}

/** What a reader says of one place in a file: an item, or why there is none. */
export type Row = { line: number } & (
  | { item: Item; problem?: undefined }
  | { item?: undefined; problem: Problem }
);

/** What the reader of a file has to be told where the file does not say it. */
export interface ReadOptions {
  /** Series come in as films do. */
  series?: boolean;
  /** 8/9/2015 is the eighth of September. */
  dayFirst?: boolean;
  /** What a list of bare films is. */
  holds?: 'want' | 'seen' | 'liked';
  /** Which column of a table is what: a field by the column's name. */
  columns?: Readonly<Record<string, string>>;
}

/** A form that is read. Several files of a form may come together, in a zip or dropped at once; each is read by itself. */
export interface InForm extends Form {
  /** How surely this file has this form: 0 for no, 1 for one that no other form has. */
  recognise: (head: Head) => number;
  /** Which of the options it needs to be told for this file. */
  asks?: (head: Head) => readonly (keyof ReadOptions)[];
  /**
   * What the file says, row by row, with the line on which it starts (counted from 1). A line that cannot be read is
   * a row with a problem; what makes the rest unreadable is thrown.
   * @throws {FileProblem}
   */
  read: (file: TextFile, options: ReadOptions) => AsyncIterable<Row>;
}

/** A form that is written. */
export interface OutForm<Options extends object = object> extends Form {
  /** The file in pieces. Items come in the order in which they are to stand. */
  write: (items: AsyncIterable<Item>, options: Options) => AsyncIterable<string | Uint8Array>;
}
