import type { Entry } from './entry.ts';
import type { Everything } from './json.ts';
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
  /** Another file of the same zip, or handed over together with it, by its name. */
  beside?: (name: string) => TextFile | undefined;
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
  /** Whether pages that do not look like reviews come in as reviews as well. Without it, each form has a custom of its own. */
  pages?: boolean;
  /** What marks are out of that do not say it. */
  outOf?: number;
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
  /** Where the file comes among those of its form: lower first. What is read first of a film stays. */
  order?: (head: Head) => number;
  /** Which of the options it needs to be told for this file. */
  asks?: (head: Head) => readonly (keyof ReadOptions)[];
  /**
   * What the file says, row by row, with the line on which it starts (counted from 1). A line that cannot be read is
   * a row with a problem; what makes the rest unreadable is thrown.
   * @throws {FileProblem}
   */
  read: (file: TextFile, options: ReadOptions) => AsyncIterable<Row>;
}

/** A part of a file that is written. Parts of one name stand together, in order. */
export interface Part {
  name: string;
  text: string;
}

/** The words that written files need for people, in the reader's language. */
export type OutText =
  | 'film'
  | 'critic'
  | 'outlet'
  | 'score'
  | 'linear'
  | 'calibrated'
  | 'published'
  | 'ownScore'
  | 'watchlist'
  | 'want'
  | 'seen'
  | 'dropped'
  | 'why'
  | 'passages'
  | 'spoiler'
  | 'made';

export interface WriteOptions {
  /** ISO date and time. */
  now: string;
  /** Passages that give the plot away go out too. */
  spoilers: boolean;
  /** What is taken out, in the reader's words: "Red Rooms", "Watchlist". */
  title: string;
  /** BCP 47, of `say`. */
  language: string;
  say: (text: OutText) => string;
  /** Of Markdown: a note a film, or a note a review. */
  notes?: 'film' | 'review';
  /** Of Markdown: the reader's own templates. */
  templates?: { film?: string; review?: string };
}

/** A form that is written, film by film. */
export interface OutForm extends Form {
  takes: 'entries';
  /** The files, a part at a time. */
  write: (entries: AsyncIterable<Entry>, options: WriteOptions) => AsyncIterable<Part>;
}

/** A form that is written of records as they are kept. */
export interface RecordsForm extends Form {
  takes: 'records';
  /** The files, a part at a time. */
  write: (records: Everything, options: WriteOptions) => Iterable<Part>;
}
