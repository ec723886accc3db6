import type { Touched, Undo } from './journal.ts';

/** One way back from several operations, done one after the other: each record goes back to before the first. */
export function joinUndo(undos: readonly Undo[]): Undo {
  const joined = new Map<string, Touched>();
  for (const { table, before, after } of undos.flatMap(({ touched }) => touched)) {
    const key = `${table}/${after.id}`;
    const first = joined.get(key);
    // What an earlier operation made was not there before it.
    const earliest = first ? first.before : before;
    joined.set(key, { table, ...(earliest && { before: earliest }), after });
  }
  const fields = undos.flatMap((each) => each.fields ?? []);
  return { touched: [...joined.values()], ...(fields.length > 0 && { fields }) };
}
