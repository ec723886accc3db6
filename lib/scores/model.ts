/** How a critic's mark is written. `verdict` is a word or a sign ("Critic's Pick", "rotten"), never derived from a number. */
export type ScoreKind = 'stars' | 'letter' | 'points' | 'percent' | 'verdict';

/**
 * A critic's mark as printed. `raw` is never lost or replaced.
 *
 * - `value`: a number on the scale (stars in units of one star, 3.5); a letter grade in ASCII ("B+", "D-");
 *   a verdict in its own words, lower case ("critic's pick").
 * - `best`, `worst`: the ends of the scale; `null` where the page does not state one and the outlet's
 *   custom is not known, and always for letters and verdicts.
 * - `part`: the name of the mark if it is one of several ("Anticipation").
 * - `role`: an expectation (Little White Lies' Anticipation) or a content rating (an age, "violence 6")
 *   is shown but is no judgement and takes no part in comparing.
 * - `remark`: the sentence printed with the mark.
 * - `givenBy`: an aggregator's mark for a critic is kept as the aggregator's.
 */
export interface Score {
  raw: string;
  kind: ScoreKind;
  value: number | string;
  best: number | null;
  worst: number | null;
  part?: string;
  role?: 'expectation' | 'content';
  remark?: string;
  givenBy?: 'aggregator';
}
