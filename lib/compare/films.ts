import { mean } from './numbers.ts';
import { type Summary, summarise } from './summary.ts';
import type { Table } from './table.ts';

/** A film's summary, and how contested it is as far as so few critics can say. */
export interface FilmSummary extends Summary {
  /** `apart`, drawn towards what films usually have: for putting films in order. `undefined` where `apart` is. */
  contested: number | undefined;
}

/** What films usually have weighs as much as this many critics. */
const USUAL = 4;

/**
 * The summaries of all films, by film. To put films in order by how contested they are, each is drawn towards the mean of all of
 * them: of n critics who stand `apart`, (n × apart + 4 × mean) / (n + 4), so that three who happen to differ do not come before thirty who do.
 *
 * 3 critics 60 apart where films have 20 in the middle: (180 + 80) / 7 = 37.1; 30 critics 45 apart: (1350 + 80) / 34 = 42.1.
 */
export function summariesOf(table: FilmNumbers): Map<string, FilmSummary> {
  const steps = summariesInSteps(table);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What of a table the summaries are taken from. */
export type FilmNumbers = Pick<Table, 'films' | 'film' | 'number'>;

/** Films summed up in one step. */
const AT_ONCE = 1000;

/** The same in steps, between which a page may be drawn. */
export function* summariesInSteps(table: FilmNumbers): Generator<void, Map<string, FilmSummary>> {
  const numbers: number[][] = table.films.map(() => []);
  for (let i = 0; i < table.number.length; i++) numbers[table.film[i] ?? 0]?.push(table.number[i] ?? 0);
  yield;
  const summaries: (Summary | undefined)[] = [];
  for (const each of numbers) {
    if (summaries.push(summarise(each)) % AT_ONCE === 0) yield;
  }
  const usual = mean(summaries.flatMap((summary) => summary?.apart ?? []));
  const found = new Map<string, FilmSummary>();
  for (const [i, summary] of summaries.entries()) {
    if (!summary) continue;
    const { n, apart } = summary;
    const contested = apart === undefined ? undefined : (n * apart + USUAL * usual) / (n + USUAL);
    found.set(table.films[i] ?? '', { ...summary, contested });
  }
  return found;
}
