import type { ScoreHint } from './hint.ts';
import { interpretScore } from './interpret.ts';
import type { Score } from './model.ts';

export type { ScoreHint } from './hint.ts';

/**
 * Reads a text that is believed to be a score and nothing else: an image's alternative text, a
 * `ratingValue`, "★★★½☆", "Bewertung: 4 von 5", "Two and a half stars out of four.".
 * `undefined` if it is no score, or unclear.
 */
export function parseScore(text: string, hint?: ScoreHint): Score | undefined {
  const result = interpretScore(text, hint);
  return 'score' in result ? result.score : undefined;
}
