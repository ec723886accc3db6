import { count, type Estimate, emptyTally, estimate } from './estimate.ts';
import type { Table } from './table.ts';

/**
 * Critics of one film stand about this far apart, and kind and harsh ones at least so far from the others, in points of 100: with less,
 * one shared film would seem to say for sure that a critic is neither.
 */
const [USUAL, LEAST] = [18, 5];

/**
 * How kind (above 0) or harsh (below) each voice is: by how many points its numbers lie above the mean of all other
 * voices' on the same films, drawn towards 0 where few films are shared. Films that nobody else judged do not count; a
 * voice without any shared film has `undefined`. In the order of `table.voices`.
 *
 * A gives films 1 and 2 80 and 60, B 60 and 40, C gives film 1 70. A stands above the others by 80 − 65 = 15 and
 * 60 − 40 = 20, in the middle 17.5; B by 60 − 75 = −15 and −20, −17.5; C by 70 − 70 = 0.
 */
export function harshness(table: Table): (Estimate | undefined)[] {
  const { totals, counts } = filmTotals(table);
  const tallies = table.voices.map(emptyTally);
  for (let i = 0; i < table.number.length; i++) {
    const film = table.film[i] ?? 0;
    const number = table.number[i] ?? 0;
    const others = (counts[film] ?? 0) - 1;
    const tally = tallies[table.voice[i] ?? 0];
    if (others > 0 && tally) count(tally, number - ((totals[film] ?? 0) - number) / others);
  }
  return estimate(tallies, { centre: 0, least: LEAST, usual: USUAL });
}

/** The sum of the numbers of each film, and how many they are, in the order of `table.films`. */
export function filmTotals(table: Table): { totals: Float64Array; counts: Uint32Array } {
  const totals = new Float64Array(table.films.length);
  const counts = new Uint32Array(table.films.length);
  for (let i = 0; i < table.number.length; i++) {
    const film = table.film[i] ?? 0;
    totals[film] = (totals[film] ?? 0) + (table.number[i] ?? 0);
    counts[film] = (counts[film] ?? 0) + 1;
  }
  return { totals, counts };
}
