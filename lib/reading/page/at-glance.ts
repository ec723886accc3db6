import { LABELS, labelsFrom } from './labels-from.ts';
import { isSaid, RATED } from './mark-said.ts';
import type { Page } from './page.ts';

/** A selector of the elements whose class holds one of the parts, whatever its case. */
const withClass = (parts: string): string =>
  parts
    .split(' ')
    .map((part) => `[class*="${part}" i]`)
    .join(', ');

/*
 * What the survey finds on its way, for who does not walk: the browser is asked, which takes a cold script a quarter of
 * what it takes to ask each element (docs/decisions/0050).
 */

export const labelsAtGlance = (page: Page): string[] =>
  labelsFrom(
    page,
    page.document.querySelectorAll(withClass(LABELS.one)),
    page.document.querySelectorAll(withClass(LABELS.some)),
  );

export const markAtGlance = (page: Page): boolean =>
  page.document.querySelector(withClass(RATED)) !== null || isSaid(page);
