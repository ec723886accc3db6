/**
 * Why a part of a file, or the whole of it, does not come in. Each has a text for people, `problem_` and the code.
 *
 * Of a whole file: `unknown` (no form that we know), `empty`, `cut` (it ends in the middle), `broken` (it does not
 * follow its form, `about` says how), `too-large`, `too-deep`, `bomb` (a zip that unpacks to far more than it should),
 * `locked` (an encrypted zip), `newer` (made by a newer version), `checksum`.
 * Of a line: `quote` (a quotation mark that is never closed), `columns` (more than any table has), `long`,
 * `no-film` (it names no film), `no-address`, `no-quote`, `date`, `score`, `wrong` (`about` names the field).
 * Left out on purpose: `series`, `other-kind` (a game, a person, a book), `episode`, `page-note` (a note on a page, and no passage),
 * `deleted` (deleted where it comes from).
 */
export const PROBLEMS = [
  'unknown',
  'empty',
  'cut',
  'broken',
  'too-large',
  'too-deep',
  'bomb',
  'locked',
  'newer',
  'checksum',
  'quote',
  'columns',
  'long',
  'no-film',
  'no-address',
  'no-quote',
  'date',
  'score',
  'wrong',
  'series',
  'episode',
  'other-kind',
  'page-note',
  'deleted',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  code: ProblemCode;
  /** The text that could not be read, or the field's name. */
  about?: string;
}

/** Ends the reading of a file: nothing after this place can be understood. */
export class FileProblem extends Error {
  override name = 'FileProblem';
  readonly problem: Problem;
  /** Counted from 1; 0 where the problem is the whole file's. */
  readonly line: number;

  constructor(code: ProblemCode, { about, line = 0 }: { about?: string; line?: number } = {}) {
    super([code, about].filter(Boolean).join(': '));
    this.problem = { code, ...(about && { about }) };
    this.line = line;
  }
}
