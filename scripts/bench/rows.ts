/** What one measurement gave. */
export interface Row {
  what: string;
  /** In the unit, in the order measured. */
  samples: readonly number[];
  unit: string;
  /** What the median may be at most. */
  budget?: number;
  /** What 95 in 100 may be at most. */
  budget95?: number;
}

/** The value that a share of the samples (0 to 1) does not exceed, interpolated. NaN for none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return below + (above - below) * (at - Math.floor(at));
}

/** Whether the median is over its budget, or the 95th percentile over its own; without samples they are. */
export function isOver({ samples, budget = Infinity, budget95 = Infinity }: Row): boolean {
  const holds = (share: number, most: number) => most === Infinity || quantile(samples, share) <= most;
  return !holds(0.5, budget) || !holds(0.95, budget95);
}

const figure = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toString());

const isHeld = ({ budget, budget95 }: Row) => budget !== undefined || budget95 !== undefined;

/** The median's, and after a stroke the 95th percentile's. */
function budgets({ budget, budget95 }: Row): string {
  const [median = '', p95] = [budget, budget95].map((each) =>
    each === undefined ? undefined : figure(each),
  );
  return p95 === undefined ? median : `${median} / ${p95}`.trim();
}

/** The rows as a table for the terminal. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['', 'median', 'p95', 'budget', 'of', ''];
  const cells = rows.map((row) => [
    row.what,
    `${figure(quantile(row.samples, 0.5))} ${row.unit}`,
    `${figure(quantile(row.samples, 0.95))} ${row.unit}`,
    isHeld(row) ? `${budgets(row)} ${row.unit}` : '',
    String(row.samples.length),
    isHeld(row) ? (isOver(row) ? 'over' : 'ok') : '',
  ]);
  const lines = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => {
      const padded = line.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      return padded.join('  ').trimEnd();
    })
    .join('\n');
}
