/** A year of release in a text: four digits from 1888, the year of the first film, to a few years ahead. */
export function yearIn(text: string): number | undefined {
  const year = Number(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(text)?.[0]);
  return year >= 1888 && year <= 2100 ? year : undefined;
}

/** Whether a text may hold a date that `dateIn` (dates.ts) finds: pages carry it as it is written, the extension reads it. */
export const mayBeDate = (text: string): boolean => /(?:19|20)\d\d/.test(text.slice(0, 400));
