import { fieldNames } from './fields.ts';
import type { PageResult } from './judge.ts';
import { misses } from './misses.ts';
import { type Totals, totalsOf } from './totals.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Rows as aligned columns: the first to the left, the others to the right. */
function columns(rows: (string | number)[][]): string[] {
  const written = rows.map((row) => row.map(String));
  const widths = (written[0] ?? []).map((_, at) => Math.max(...written.map((row) => (row[at] ?? '').length)));
  return written.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function kindTable({ kinds }: Totals): string[] {
  return columns([
    ['pages', 'all', 'ambiguous', 'review', 'aggregator', 'film page', 'none', 'right'],
    ...kinds.map(({ kind, pages, ambiguous, taken, right }) => [
      kind,
      pages,
      ambiguous,
      taken.review,
      taken.aggregator,
      taken['film-page'],
      taken.none,
      share(right, pages - ambiguous),
    ]),
  ]);
}

function fieldTable({ fields, scores }: Totals, alone: Totals): string[] {
  const head = [
    'on reviews',
    'stated',
    'right',
    'wrong',
    'missing',
    'right of stated',
    'not stated, yet given',
    'structured data alone',
  ];
  return columns([
    head,
    ...fieldNames.map((name) => {
      const { stated, right, wrong, missing, unstated } = fields[name];
      const base = share(alone.fields[name].right, stated);
      return [name, stated, right, wrong, missing, share(right, stated), unstated, base];
    }),
    [
      'scores',
      scores.stated,
      scores.found,
      scores.wrong,
      scores.missing,
      share(scores.found, scores.stated),
      scores.invented,
      share(alone.scores.found, scores.stated),
    ],
    [
      'score parts',
      scores.parts.stated,
      scores.parts.right,
      scores.parts.stated - scores.parts.right,
      0,
      share(scores.parts.right, scores.parts.stated),
      '–',
      share(alone.scores.parts.right, scores.parts.stated),
    ],
  ]);
}

/** The readers that rest on nothing but their own tests: a change of their pages would not show in this table. */
const unprovenLine = ({ unproven }: Totals): string =>
  unproven.length > 0 ? `No page proves: ${unproven.join(', ')}` : 'Every reader is proven by a page.';

/** The table, the misses and the unproven readers of a run, as lines of text. `alone`: the same pages by structured data alone. */
export function report(pages: PageResult[], alone: PageResult[]): string {
  const totals = totalsOf(pages);
  const { scores, ms, first } = totals;
  const reviews = totals.kinds.find(({ kind }) => kind === 'review');
  const others = totals.kinds.find(({ kind }) => kind === 'not-a-review');
  const clear = (total: typeof reviews): number => (total ? total.pages - total.ambiguous : 0);
  const missed = pages.flatMap(misses);
  return [
    ...kindTable(totals),
    '',
    ...fieldTable(totals, totalsOf(alone)),
    '',
    `Pages with an invented score: ${scores.reviewsWithInvented} of ${clear(reviews)} reviews, ${scores.othersWithInvented} of ${clear(others)} that are no review`,
    `Milliseconds in the page, the first time: median ${first.median.toFixed(1)}, 95th percentile ${first.p95.toFixed(1)}`,
    `Milliseconds in the page, again: median ${ms.median.toFixed(1)}, 95th percentile ${ms.p95.toFixed(1)}`,
    ...(totals.failed > 0 ? [`Pages that could not be read: ${totals.failed}`] : []),
    '',
    `Misses: ${missed.length}`,
    ...missed,
    '',
    unprovenLine(totals),
  ].join('\n');
}
