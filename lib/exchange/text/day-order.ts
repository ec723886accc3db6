import { dateOf } from './dates.ts';

/** Which comes first in dates written with figures: `unclear` where no date of a file tells. */
export type Order = 'day' | 'month' | 'unclear';

const WRITTEN = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g;

/** The order that the dates of a text show: a first figure above 12 is a day, a second one too. Those that contradict each other tell nothing. */
export function dayOrder(text: string): Order {
  let [day, month] = [false, false];
  for (const [, first, second] of text.matchAll(WRITTEN)) {
    if (Number(first) > 12 && Number(second) <= 12) day = true;
    if (Number(second) > 12 && Number(first) <= 12) month = true;
  }
  if (day === month) return 'unclear';
  return day ? 'day' : 'month';
}

/** The ISO date that a text begins with, in that order; one whose day and month are the same needs none. */
export function orderedDate(text: string, order: Order): string | undefined {
  const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|[ T])/.exec(text);
  if (!written) return undefined;
  const [first, second, year] = written.slice(1).map(Number);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (order === 'unclear' && first !== second) return undefined;
  return order === 'day' ? dateOf(year, second, first) : dateOf(year, first, second);
}
