import { filmTotals } from './harshness.ts';
import type { Table } from './table.ts';

/** A film on which a voice and others differ. */
export interface Disputed {
  film: string;
  number: number;
  /** The mean of the others, and how many they are. */
  others: number;
  n: number;
  /** `number` less `others`. */
  difference: number;
}

/**
 * The films that a voice saw most unlike the others (the mean of all other voices), the widest apart first; among equals,
 * where more others stand against it.
 *
 * A gives 90 where B and C give 40 and 60: 90 − 50 = 40 apart from two.
 */
export function disputed(table: Table, voice: string): Disputed[] {
  const place = table.voices.indexOf(voice);
  if (place < 0) return [];
  const { totals, counts } = filmTotals(table);
  const found: Disputed[] = [];
  for (let i = table.starts[place] ?? 0; i < (table.starts[place + 1] ?? 0); i++) {
    const [film = 0, number = 0] = [table.film[i], table.number[i]];
    const n = (counts[film] ?? 0) - 1;
    if (n < 1) continue;
    const others = ((totals[film] ?? 0) - number) / n;
    found.push({ film: table.films[film] ?? '', number, others, n, difference: number - others });
  }
  return found.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || b.n - a.n);
}

/** The films on which a voice and somebody (`own`: numbers by film) differ most, the widest apart first. */
export function disputedWith(
  numbers: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, number>,
): Disputed[] {
  const found = [...numbers].flatMap(([film, number]) => {
    const others = own.get(film);
    return others === undefined ? [] : [{ film, number, others, n: 1, difference: number - others }];
  });
  return found.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
