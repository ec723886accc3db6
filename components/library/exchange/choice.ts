import type { Choice } from '../../../lib/library/importing/job.ts';

/** Whose value counts in a row. */
export function chosen({ take, but }: Choice, row: number): Choice['take'] {
  if (!but.includes(row)) return take;
  return take === 'mine' ? 'theirs' : 'mine';
}

/** The choice with that of one row made. */
export function withChosen(choice: Choice, row: number, side: Choice['take']): Choice {
  const but = choice.but.filter((other) => other !== row);
  return { ...choice, but: side === choice.take ? but : [...but, row] };
}
