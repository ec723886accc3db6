import { Names } from './names.ts';
import type { MarksRecord, Texts } from './record.ts';

/** The names that a page has met, for as long as it is open. */
export class Vocabulary {
  readonly films = new Names();
  readonly critics = new Names();
  readonly outlets = new Names();
  readonly marks = new Names();
}

/** A bucket's marks, with numbers for names. A review by two critics has two entries in `by`. */
export interface Decoded {
  film: Uint32Array;
  outlet: Uint32Array;
  linear: Float64Array;
  calibrated: Float64Array;
  mark: Uint32Array;
  /** For each review and critic: the review's place in the columns above, and the critic. */
  by: Uint32Array;
  critic: Uint32Array;
}

/** Decodes a record. */
export function decode(words: Vocabulary, record: MarksRecord): Decoded {
  return {
    film: numbersOf(words.films, record.film),
    outlet: numbersOf(words.outlets, record.outlet),
    linear: record.linear,
    calibrated: record.calibrated,
    mark: numbersOf(words.marks, record.mark),
    ...bylines(words.critics, record.critics),
  };
}

function numbersOf(names: Names, { texts, row }: Texts): Uint32Array {
  const numbers = texts.split('\0').map((text) => names.number(text));
  return row.map((place) => numbers[place] ?? 0);
}

function bylines(names: Names, { texts, row }: Texts): Pick<Decoded, 'by' | 'critic'> {
  const lines = texts
    .split('\0')
    .map((text) => (text === '' ? [] : text.split('\n').map((name) => names.number(name))));
  const [by, critic]: [number[], number[]] = [[], []];
  for (const [i, place] of row.entries()) {
    for (const name of lines[place] ?? []) {
      by.push(i);
      critic.push(name);
    }
  }
  return { by: Uint32Array.from(by), critic: Uint32Array.from(critic) };
}
