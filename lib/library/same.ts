/** Whether two values of plain JSON are equal, whatever the order of their keys. A key that is `undefined` counts as absent. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [entries(a), entries(b)];
  return (
    one.size === other.size && [...one].every(([key, value]) => other.has(key) && same(value, other.get(key)))
  );
}

function entries(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
