/** Where a sticky expression's match ends that begins there; `undefined` if none does. */
export function reach(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}

/** The place itself and, before it, where each of the sticky expressions leads from there. */
export function ends(text: string, at: number, ...expressions: readonly RegExp[]): number[] {
  return [...expressions.flatMap((each) => reach(each, text, at) ?? []), at];
}
