import { Names } from './names.ts';
import type { MarksRecord } from './record.ts';

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
  const by: number[] = [];
  const critic: number[] = [];
  for (const [i, names] of record.critics.entries()) {
    if (names === '') continue;
    for (const name of names.split('\n')) {
      by.push(i);
      critic.push(words.critics.number(name));
    }
  }
  return {
    film: Uint32Array.from(record.film, (id) => words.films.number(id)),
    outlet: Uint32Array.from(record.outlet, (name) => words.outlets.number(name)),
    linear: record.linear,
    calibrated: record.calibrated,
    mark: Uint32Array.from(record.mark, (mark) => words.marks.number(mark)),
    by: Uint32Array.from(by),
    critic: Uint32Array.from(critic),
  };
}
