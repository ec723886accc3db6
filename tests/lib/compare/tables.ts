import fc from 'fast-check';
import { type Judgement, type Table, tableOf } from '../../../lib/compare/table.ts';

/** Numbers as marks give them: few values, many ties. */
export const marks = (least: number, most = 40) =>
  fc.array(fc.constantFrom(0, 10, 20, 25, 37.5, 40, 50, 60, 62.5, 70, 75, 80, 100), {
    minLength: least,
    maxLength: most,
  });

/** Judgements of up to six critics on up to eight films, some more than once. */
export const judgements = fc.array(
  fc.record({
    voice: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    film: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
    number: fc.constantFrom(0, 20, 40, 50, 60, 80, 100),
  }),
  { maxLength: 60 },
);

/** "A: 80 60 -" is what A gives the films 1, 2 and 3; a dash for a film that A did not judge. */
export function table(...lines: string[]): Table {
  return tableOf(lines.flatMap(judgementsIn));
}

function judgementsIn(line: string): Judgement[] {
  const [voice = '', numbers = ''] = line.split(':');
  return numbers
    .trim()
    .split(/\s+/)
    .flatMap((number, i) => (number === '-' ? [] : [{ voice, film: String(i + 1), number: Number(number) }]));
}

/** By voice, what stands in the order of the table's voices. */
export function byVoice<T>({ voices }: Table, values: readonly T[]): Record<string, T | undefined> {
  return Object.fromEntries(voices.map((voice, i) => [voice, values[i]]));
}
