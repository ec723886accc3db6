import type { Page } from './page.ts';

const ELEMENTS = 12_000;

/**
 * Every different `class` attribute of the page's first 12,000 elements that have one. Asking these is ten times faster
 * than selectors with `[class*="…" i]`, which browsers hold against every element anew.
 */
export function classNames({ document }: Page): ReadonlySet<string> {
  const names = new Set<string>();
  const elements = document.querySelectorAll('[class]');
  for (let at = 0; at < elements.length && at < ELEMENTS; at++) {
    const element: Partial<Element> | undefined = elements[at];
    // A form may have an input of that name in its place: no method at all.
    if (typeof element?.getAttribute === 'function') names.add(elements[at]?.getAttribute('class') ?? '');
  }
  return names;
}

/** Whether an element's class holds one of the words (parted by blanks), whatever its case. */
export const someClass = (page: Page, words: string): boolean =>
  [...page.once(classNames)].some((name) =>
    words.split(' ').some((word) => name.toLowerCase().includes(word)),
  );

/** A selector of such elements; empty if the page has none. */
export const classSelector = (page: Page, words: string): string =>
  someClass(page, words) ? `:is([class*=${words.replaceAll(' ', ' i],[class*=')} i])` : '';
