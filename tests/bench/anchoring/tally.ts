import type { Outcome } from './in-page.ts';

/** So much of the right passage, of what is there, counts as right. */
const RIGHT = 0.7;

/** How often passages under a mutation were placed right, wrong, or not at all. */
export interface Tally {
  there: number;
  right: number;
  wrong: number;
  orphaned: number;
  gone: number;
  /** Placed though gone. */
  falsely: number;
  unseen: number;
  took: number[];
  elsewhere: { right: number; falsely: number };
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const there = outcomes.filter((each) => each.there);
  const gone = outcomes.filter((each) => !each.there);
  const count = (of: readonly Outcome[], is: (each: Outcome) => boolean) => of.filter(is).length;
  return {
    there: there.length,
    right: count(there, ({ iou }) => iou >= RIGHT),
    wrong: count(there, ({ placed, iou }) => placed && iou < RIGHT),
    orphaned: count(there, ({ placed }) => !placed),
    gone: gone.length,
    falsely: count(gone, ({ placed }) => placed),
    unseen: count(outcomes, ({ unseen }) => unseen),
    took: outcomes.map(({ took }) => took),
    elsewhere: {
      right: count(there, ({ elsewhere }) => (elsewhere?.iou ?? 0) >= RIGHT),
      falsely: count(gone, ({ elsewhere }) => elsewhere?.placed ?? false),
    },
  };
}

const share = (part: number, of: number) => (of > 0 ? `${((100 * part) / of).toFixed(1)} %` : '');

const HEAD = [
  'mutation',
  'there',
  'right',
  'wrong',
  'orphaned',
  'elsewhere',
  'gone',
  'false',
  'elsewhere',
  'unseen',
  '',
];

/** The tallies as a table for the terminal; those held back from tuning are marked. */
export function tableOf(rows: readonly { name: string; held: boolean; tally: Tally }[]): string {
  const cells = rows.map(({ name, held, tally: t }) => [
    name,
    String(t.there),
    share(t.right, t.there),
    String(t.wrong),
    String(t.orphaned),
    share(t.elsewhere.right, t.there),
    String(t.gone),
    share(t.falsely, t.gone),
    share(t.elsewhere.falsely, t.gone),
    String(t.unseen),
    held ? 'held back' : '',
  ]);
  const widths = HEAD.map((_, at) => Math.max(...[HEAD, ...cells].map((row) => row[at]?.length ?? 0)));
  return [HEAD, ...cells]
    .map((row) =>
      row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
