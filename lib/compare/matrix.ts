import { count, emptyTally, type Tally } from './estimate.ts';
import { type RankAgreement, rankAgreements } from './rank.ts';
import type { Table } from './table.ts';

/** Two voices on the films that both judged. */
export interface Pair {
  n: number;
  /** The first one's number less the other's, in the middle. */
  difference: number;
  /** The same without its sign. */
  distance: number;
  rank: RankAgreement | undefined;
}

/**
 * How these voices agree with each other: for the i-th and j-th of `voices` (places in the table), `pairs[i][j]`, where
 * they share at least `least` films. What is believed of a rank agreement is drawn towards what these voices usually have.
 *
 * A gives films 1, 2, 3 80, 60, 40, B gives 1, 2 70, 70: they share two; A stands above B by 10 and −10, in the middle 0; they stand 10 apart.
 */
export function matrixOf(table: Table, voices: readonly number[], least: number): (Pair | undefined)[][] {
  const pairs: (Pair | undefined)[][] = voices.map(() => voices.map(() => undefined));
  const counted: { i: number; j: number; a: number[]; b: number[] }[] = [];
  for (const [i, one] of voices.entries()) {
    for (let j = i + 1; j < voices.length; j++) {
      const [a, b] = shared(table, one, voices[j] ?? 0);
      if (a.length >= Math.max(least, 1)) counted.push({ i, j, a, b });
    }
  }
  const ranks = rankAgreements(counted.map(({ a, b }) => [a, b]));
  for (const [at, { i, j, a, b }] of counted.entries()) {
    const [difference, distance]: [Tally, Tally] = [emptyTally(), emptyTally()];
    for (const [k, number] of a.entries()) {
      count(difference, number - (b[k] ?? 0));
      count(distance, Math.abs(number - (b[k] ?? 0)));
    }
    const pair = { n: a.length, difference: difference.mean, distance: distance.mean, rank: ranks[at] };
    const [row, other] = [pairs[i], pairs[j]];
    if (row) row[j] = pair;
    if (other) other[i] = { ...pair, difference: 0 - pair.difference };
  }
  return pairs;
}

/** The numbers of two voices on the films that both judged. */
export function shared(table: Table, one: number, other: number): [number[], number[]] {
  const [a, b]: [number[], number[]] = [[], []];
  let [i, j] = [table.starts[one] ?? 0, table.starts[other] ?? 0];
  const [endI, endJ] = [table.starts[one + 1] ?? 0, table.starts[other + 1] ?? 0];
  while (i < endI && j < endJ) {
    const [filmI = 0, filmJ = 0] = [table.film[i], table.film[j]];
    if (filmI === filmJ) {
      a.push(table.number[i] ?? 0);
      b.push(table.number[j] ?? 0);
    }
    if (filmI <= filmJ) i += 1;
    if (filmJ <= filmI) j += 1;
  }
  return [a, b];
}
