import Papa from 'papaparse';
import type { Head } from '../form.ts';

/** Rows of a table that are looked at. */
const ENOUGH = 1000;
/** What sites' marks are out of, as far as a bare number may be. */
const BESTS = [5, 10, 100];

/** A mark that does not say what it is out of. */
export const isBare = (mark: string): boolean => /^\d{1,3}(?:[.,]\d{1,2})?$/.test(mark.trim());

/**
 * What the bare numbers in the columns of a table are most probably out of, by the largest of them; `undefined` where
 * there are none.
 * @param columns their names, in lower case.
 */
export function likelyBest({ text }: Pick<Head, 'text'>, columns: readonly string[]): number | undefined {
  const { data } = Papa.parse<string[]>(text.trimStart(), { preview: ENOUGH });
  const [names = [], ...rows] = data;
  const places = names.flatMap((name, i) => (columns.includes(name.trim().toLowerCase()) ? [i] : []));
  const marks = rows.flatMap((cells) => places.map((place) => cells[place] ?? '')).filter(isBare);
  const largest = Math.max(...marks.map((mark) => Number(mark.trim().replace(',', '.'))));
  return marks.length > 0 ? BESTS.find((best) => largest <= best) : undefined;
}

/** The mark with what it is out of, where it does not say it. */
export function outOf(mark: string, best: number | undefined): string {
  return best !== undefined && isBare(mark) ? `${mark.trim()}/${best}` : mark;
}
