/**
 * Why a part of a file, or the whole of it, does not come in. Each has a text for people, `problem_` and the code.
 *
 * Of a whole file: `unknown` (no form that we know), `empty`, `cut` (it ends in the middle), `broken` (it does not
 * follow its form, `about` says how), `tooLarge`, `tooDeep`, `bomb` (a zip that unpacks to far more than it should),
 * `locked` (an encrypted zip), `newer` (made by a newer version), `checksum`.
 * Of a line: `quote` (a quotation mark that is never closed), `columns` (more than any table has), `long`,
 * `noFilm` (it names no film), `noAddress`, `noQuote`, `date`, `score`, `dayOrder` (nothing says whether its day or its month comes first),
 * `wrong` (`about` names the field).
 * Left out on purpose: `series`, `otherKind` (a game, a person, a book), `episode`, `pageNote` (a note on a page, and no passage),
 * `deleted` (deleted where it comes from), `noReview` (a page that does not look like a review and is not saved).
 */
export const PROBLEMS = [
  'unknown',
  'empty',
  'cut',
  'broken',
  'tooLarge',
  'tooDeep',
  'bomb',
  'locked',
  'newer',
  'checksum',
  'quote',
  'columns',
  'long',
  'noFilm',
  'noAddress',
  'noQuote',
  'date',
  'score',
  'dayOrder',
  'wrong',
  'series',
  'episode',
  'otherKind',
  'pageNote',
  'deleted',
  'noReview',
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
  /** The file, where several came together. */
  file?: string;

  constructor(code: ProblemCode, { about, line = 0 }: { about?: string; line?: number } = {}) {
    super([code, about].filter(Boolean).join(': '));
    this.problem = { code, ...(about && { about }) };
    this.line = line;
  }
}
