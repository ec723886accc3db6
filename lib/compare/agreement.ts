import { count, type Estimate, emptyTally, estimate } from './estimate.ts';
import { type RankAgreement, rankAgreements } from './rank.ts';
import type { Table } from './table.ts';

/** How one voice's numbers stand to somebody's own, on the films that both judged. */
export interface Agreement {
  /** Films that both judged. */
  n: number;
  /** The voice's number less one's own, in points of 100: above 0 the voice is kinder. */
  difference: Estimate;
  /** The same without its sign: how far apart the two are. */
  distance: Estimate;
  /** How alike they order films; `undefined` below `LEAST_SHARED` films, or if one of the two gave all of them the same. */
  rank: RankAgreement | undefined;
}

/** Standard deviations in points of 100: of single differences, and of voices' true means about theirs. */
const DIFFERENCE = { usual: 18, least: 5 };
const DISTANCE = { usual: 12, least: 3 };
/** So few voices do not say by how much voices differ from one in general: their differences are drawn towards none. */
const FEW = 5;

/**
 * How far each voice agrees with somebody (`own`: numbers by film; the reader's, or another critic's). Every figure is drawn
 * towards what voices usually have, the more the fewer films are shared. In the order of `table.voices`; `undefined` where none is shared.
 *
 * Own 60, 80; a voice's 70, 50 on the same films: it differs by 10 and −30, in the middle −10; it stands 20 away.
 */
export function agreementWith(table: Table, own: ReadonlyMap<string, number>): (Agreement | undefined)[] {
  const mine = table.films.map((film) => own.get(film));
  const pairs = table.voices.map((_, voice) => sharedWith(table, voice, mine));
  const differences = pairs.map((pair) => tallyOf(pair, (theirs, own) => theirs - own));
  const distances = pairs.map((pair) => tallyOf(pair, (theirs, own) => Math.abs(theirs - own)));
  const few = differences.filter(({ n }) => n > 0).length < FEW;
  const difference = estimate(differences, few ? { ...DIFFERENCE, centre: 0 } : DIFFERENCE);
  const distance = estimate(distances, DISTANCE);
  const rank = rankAgreements(pairs);
  return pairs.map(([theirs], i) => {
    const [one, other] = [difference[i], distance[i]];
    return one && other && { n: theirs.length, difference: one, distance: other, rank: rank[i] };
  });
}

type Pair = readonly [theirs: number[], own: number[]];

function sharedWith(table: Table, voice: number, mine: readonly (number | undefined)[]): Pair {
  const pair: Pair = [[], []];
  for (let i = table.starts[voice] ?? 0; i < (table.starts[voice + 1] ?? 0); i++) {
    const own = mine[table.film[i] ?? 0];
    if (own === undefined) continue;
    pair[0].push(table.number[i] ?? 0);
    pair[1].push(own);
  }
  return pair;
}

function tallyOf([theirs, own]: Pair, difference: (theirs: number, own: number) => number) {
  const tally = emptyTally();
  for (const [i, number] of theirs.entries()) count(tally, difference(number, own[i] ?? 0));
  return tally;
}
