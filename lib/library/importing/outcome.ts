import type { Problem } from '../../exchange/problem.ts';
import type { Score } from '../../scores/model.ts';

/** A field of which file and library say different things. */
export interface Difference {
  field: 'ownScore' | 'watch' | 'scores';
  mine: Score[] | string;
  theirs: Score[] | string;
}

/** What a row comes to. */
export interface Outcome {
  kind: 'new' | 'added' | 'same' | 'differs' | 'unread';
  differences?: Difference[];
  /** Why it is not read. */
  problem?: Problem;
}

/** The outcome of something that was there: changed, different, or neither. */
export function outcomeOf(isNew: boolean, changed: boolean, differences: Difference[]): Outcome {
  if (isNew) return { kind: 'new' };
  if (differences.length > 0) return { kind: 'differs', differences };
  return { kind: changed ? 'added' : 'same' };
}
