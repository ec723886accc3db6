/** A place in a list: a row, and how far above the window's top it begins, in pixels. */
export interface Anchor {
  row: number;
  into: number;
}

/** A list of which only some rows are drawn. */
interface Anchored {
  readonly anchor: Anchor;
  comeBack(anchor: Anchor): void;
}

/** The lists on the page: a view has one. */
const lists = new Set<Anchored>();

/** Makes a list known, until `signal` says that it is gone. */
export function isShown(list: Anchored, signal: AbortSignal): void {
  lists.add(list);
  signal.addEventListener('abort', () => lists.delete(list));
}

/** The row at the window's top, as it is kept in a step of the history; `undefined` without a list. */
export function rowOnTop(): Anchor | undefined {
  const [list] = lists;
  return list?.anchor;
}

/** Brings the row to the window's top that stood there, as `state`, of a step of the history, says. Whether it says so, and there is a list. */
export function comeBack(state: object): boolean {
  const [list] = lists;
  if (!list || !('anchor' in state)) return false;
  const { anchor } = state;
  if (typeof anchor !== 'object' || anchor === null || !('row' in anchor) || !('into' in anchor))
    return false;
  const { row, into } = anchor;
  if (typeof row !== 'number' || typeof into !== 'number') return false;
  list.comeBack({ row, into });
  return true;
}
