import type { FilmRecord } from '../../../lib/library/records.ts';

/** "Red Rooms (2023)": a film in the middle of a sentence. */
export function filmName({ title, year }: Pick<FilmRecord, 'title' | 'year'>): string {
  return year === undefined ? title : `${title} (${year})`;
}
