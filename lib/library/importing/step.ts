import type { TableName, Touched } from '../journal.ts';
import type { Kept } from '../records.ts';
import { isLive } from '../stamp.ts';
import type { ImportJob, ImportStep, Stamped } from './job.ts';

/** When a record was last changed. */
export function stampOf({ created, changed }: Kept): number {
  return Math.max(created, ...Object.values(changed));
}

/**
 * The way back from a batch: of records that the import made, now or in an earlier batch, only which they are and the
 * time of their last change, by which it shows whether anything else has changed them since; of others both states.
 */
export function stepOf(
  { id: job, at }: Pick<ImportJob, 'id' | 'at'>,
  step: number,
  changes: ReadonlyMap<TableName, readonly Touched[]>,
): ImportStep {
  const touched = [...changes.values()].flat();
  const kindOf = ({ before }: Touched) => {
    if (!isLive(before)) return 'made';
    return before.created === at ? 'again' : 'changed';
  };
  const of = (kind: string) => touched.filter((one) => kindOf(one) === kind);
  return {
    job,
    step,
    made: stamped(of('made')),
    buried: of('made').flatMap(({ table, before }) => (before ? [{ table, before }] : [])),
    again: stamped(of('again')),
    changed: of('changed'),
  };
}

/** Most of what one import makes bears one time. */
function stamped(touched: readonly Touched[]): Stamped[] {
  const found = new Map<string, Stamped>();
  for (const { table, after } of touched) {
    const stamp = stampOf(after);
    const same = found.get(`${table}/${stamp}`);
    if (same) same.ids.push(after.id);
    else found.set(`${table}/${stamp}`, { table, stamp, ids: [after.id] });
  }
  return [...found.values()];
}
