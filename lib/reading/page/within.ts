/**
 * Whether the element, or one of those that hold it, is named so: by "tag class id". What holds a page's whole
 * article is not asked.
 */
export function isWithin(element: Element, names: RegExp, levels: number): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < levels; up = up.parentElement, steps++) {
    const tag = up.localName;
    if (tag === 'article' || tag === 'main' || tag === 'body') return false;
    if (names.test(`${tag} ${up.getAttribute('class') ?? ''} ${up.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}
