import { type Reading, SURE } from '../../lib/reading/model.ts';
import type { Score } from '../../lib/scores/model.ts';
import type { ExpectedScore } from '../press/index-file.ts';
import { fold } from './fold.ts';

/** How the scores of a page came out. `found` have value and best right; `parts` counts named marks whose name is right too. */
export interface ScoresResult {
  expected: ExpectedScore[];
  got: Score[];
  found: number;
  /** Stated ones in whose place another value or scale was read. */
  wrong: number;
  missing: number;
  /** Read ones for which nothing is stated. */
  invented: number;
  parts: { stated: number; right: number };
}

/** The scores that are filled in: those sure enough. */
export function scoresOf(reading: Reading): Score[] {
  return reading.scores.filter(({ confidence }) => confidence >= SURE).map(({ value }) => value);
}

const letter = (value: string): string =>
  value
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase();

/** Value and best alike. Letters and words have no best; a number whose best is not stated must not be given one. */
export function sameScore(expected: ExpectedScore, got: Score): boolean {
  if (typeof expected.value === 'string') return letter(expected.value) === letter(String(got.value));
  if (typeof expected.value !== 'number' || typeof got.value !== 'number') return false;
  return Math.abs(expected.value - got.value) < 0.001 && expected.best === got.best;
}

const samePart = (expected: ExpectedScore, got: Score): boolean =>
  fold(expected.label ?? '') === fold(got.part ?? '');

/** Matches scores in any order, each once; of equal ones those whose part is the same belong together. */
export function compareScores(expected: ExpectedScore[], got: Score[], exhaustive: boolean): ScoresResult {
  const left = [...got];
  const take = (test: (score: Score) => boolean): boolean => {
    const at = left.findIndex(test);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const open = expected.filter((one) => !take((score) => sameScore(one, score) && samePart(one, score)));
  const exact = expected.filter((one) => !open.includes(one));
  const unmatched = open.filter((one) => !take((score) => sameScore(one, score)));
  const wrong = Math.min(unmatched.length, left.length);
  return {
    expected,
    got,
    found: expected.length - unmatched.length,
    wrong,
    missing: unmatched.length - wrong,
    invented: exhaustive ? left.length - wrong : 0,
    parts: {
      stated: expected.filter((one) => one.label !== null).length,
      right: exact.filter((one) => one.label !== null).length,
    },
  };
}
