import type { Score } from './model.ts';

const MOST_GLYPHS = 6;

function stars(value: number, best: number | null): string {
  const drawable = Number.isInteger(value * 2) && (best ?? value) <= MOST_GLYPHS && (value > 0 || best);
  if (!drawable) return `${best === null ? value : `${value}/${best}`} ★`;
  const row = '★'.repeat(value) + (value % 1 ? '½' : '');
  return row + '☆'.repeat(Math.max((best ?? 0) - Math.ceil(value), 0));
}

/**
 * A score in its idiom, without words: "★★★½☆" (hollow up to the best where that is known, and a row of
 * glyphs still readable), "7/10", "85%", "B−" (a real minus), a verdict's own word.
 * `parseScore` reads it back, given the best of a row in which no star is hollow or all are.
 */
export function writeScore({ kind, value, best }: Score): string {
  if (typeof value === 'string') return kind === 'letter' ? value.replace('-', '\u2212') : value;
  if (kind === 'stars') return stars(value, best);
  if (kind === 'percent') return `${value}%`;
  return best === null ? `${value}` : `${value}/${best}`;
}
