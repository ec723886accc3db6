/**
 * The first elements in `root` that a selector finds, at most `most`. To look at one costs the browser more than to find it: of
 * thousands of links only those few are asked for.
 */
export function firstOf(root: ParentNode, selector: string, most: number): Element[] {
  const all = root.querySelectorAll(selector);
  const found: Element[] = [];
  for (let at = 0; at < all.length && at < most; at++) {
    const element = all[at];
    if (element) found.push(element);
  }
  return found;
}
