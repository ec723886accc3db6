import type { Score } from '../../scores/model.ts';
import { writeScore } from '../../scores/write.ts';

/**
 * Marks in one line, each with its part's name: "Anticipation 3/5, Enjoyment 4/5". Stars are in numbers, "3.5/4 ★": a
 * row of glyphs does not say how many there could have been.
 */
export function scoresLine(scores: readonly Score[] | undefined): string {
  return (scores ?? []).map((score) => [score.part, written(score)].filter(Boolean).join(' ')).join(', ');
}

function written(score: Score): string {
  const { kind, value, best } = score;
  return kind === 'stars' && best !== null ? `${value}/${best} ★` : writeScore(score);
}
