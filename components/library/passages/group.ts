import type { PassageRow } from '../../../lib/library/passages.ts';
import type { Grouping } from './address.ts';

/** Passages that have something in common. */
export interface Group {
  /** A film's or an aspect's id, a critic's or a tag's name; empty for those that have none. */
  key: string;
  rows: PassageRow[];
}

/**
 * Puts passages together, the largest group first, what belongs nowhere last. A passage by two critics, or with two
 * tags, stands in both groups. The rows of a film stand review by review, as on the page; others keep their order.
 */
export function grouped(rows: readonly PassageRow[], by: Exclude<Grouping, 'none'>): Group[] {
  const groups = new Map<string, PassageRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row, by)) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const all = [...groups].map(([key, found]) => ({ key, rows: by === 'film' ? asRead(found) : found }));
  return all.sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.rows.length - a.rows.length);
}

function keysOf({ passage, review, film }: PassageRow, by: Exclude<Grouping, 'none'>): readonly string[] {
  const keys = { film: [film.id], critic: review.critics, aspect: [passage.aspect ?? ''], tag: passage.tags }[
    by
  ];
  return keys.length > 0 ? keys : [''];
}

function asRead(rows: readonly PassageRow[]): PassageRow[] {
  const reviews = [...new Set(rows.map(({ review }) => review.id))];
  const place = (row: PassageRow) => reviews.indexOf(row.review.id);
  return rows.toSorted((a, b) => place(a) - place(b) || a.passage.position - b.passage.position);
}
