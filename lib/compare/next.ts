import type { Agreement } from './agreement.ts';
import { agreementWith } from './agreement.ts';
import { mean, sum } from './numbers.ts';
import type { Table } from './table.ts';

/** One voice's mark for a film, and how far it counts. */
export interface Advice {
  voice: string;
  /** Its number. */
  number: number;
  /** The reader's own, if voice and reader differ here as they usually do. */
  expected: number;
  /** Its rank agreement with the reader, above 0. */
  weight: number;
  agreement: Agreement;
}

/** A film that the reader has not judged, and what speaks for it. */
export interface Suggestion {
  film: string;
  /** The number, 0 to 100, that the reader may be expected to give it. */
  expected: number;
  /** The voices that speak of it, the weightiest first. */
  advice: Advice[];
}

/** The reader's own mean counts like a voice of this rank agreement: one voice alone does not carry a film to the top. */
const OWN_WEIGHT = 0.5;

/**
 * What to see next by the critics one agrees with: every film that the reader has not judged and one of them has, the most
 * promising first. Voices count that share `LEAST_SHARED` films or more with the reader and are believed to order films as the
 * reader does (rank agreement above 0, which is their weight). Each voice's number is taken as it would be the reader's: less what the two usually differ by.
 * The reader is then expected to depart from their own mean as these voices do, weighted (GroupLens: Resnick et al., CSCW 1994; weights that mind how
 * few films are shared: Herlocker et al., SIGIR 1999):
 *
 *     expected = mean + Σ w (number − difference − mean) / (Σ w + 0.5)
 *
 * Own mean 60; A (weight 0.5, usually 10 above the reader) gives 90, B (weight 0.25, difference 0) gives 70: 60 + (0.5 × 20 + 0.25 × 10) / 1.25 = 70.
 *
 * @param own the reader's numbers by film
 */
export function whatNext(table: Table, own: ReadonlyMap<string, number>): Suggestion[] {
  return suggest(table, own, agreementWith(table, own));
}

/** The same by agreements that are known already, in the order of `table.voices`. */
export function suggest(
  table: Table,
  own: ReadonlyMap<string, number>,
  agreements: readonly (Agreement | undefined)[],
): Suggestion[] {
  if (own.size === 0) return [];
  const centre = mean([...own.values()]);
  const advice = new Map<string, Advice[]>();
  for (const [place, voice] of table.voices.entries()) {
    const agreement = agreements[place];
    const weight = agreement?.rank?.value ?? 0;
    if (!agreement || weight <= 0) continue;
    for (let i = table.starts[place] ?? 0; i < (table.starts[place + 1] ?? 0); i++) {
      const film = table.films[table.film[i] ?? 0] ?? '';
      if (own.has(film)) continue;
      const number = table.number[i] ?? 0;
      const expected = clamp(number - agreement.difference.value);
      const others = advice.get(film) ?? [];
      others.push({ voice, number, expected, weight, agreement });
      advice.set(film, others);
    }
  }
  return [...advice]
    .map(([film, voices]) => ({
      film,
      expected: expectedOf(voices, centre),
      advice: voices.sort((a, b) => b.weight - a.weight),
    }))
    .sort((a, b) => b.expected - a.expected || b.advice.length - a.advice.length);
}

function expectedOf(advice: readonly Advice[], centre: number): number {
  const departures = sum(advice.map(({ weight, expected }) => weight * (expected - centre)));
  return clamp(centre + departures / (sum(advice.map(({ weight }) => weight)) + OWN_WEIGHT));
}

const clamp = (number: number) => Math.max(0, Math.min(100, number));
