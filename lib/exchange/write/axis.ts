import type { EntryReview } from '../entry.ts';
import { type Html, html } from './html.ts';

const WIDTH = 640;
const LEFT = 10;
const ROW = 18;

/** A review and its place on the axis, 0 to 100. */
export interface Placed {
  review: EntryReview;
  place: number;
}

/** Who stands there, for people. */
export const nameOf = ({ critics = [], outlet }: EntryReview): string => critics.join(', ') || outlet || '–';

/** Every critic on one axis from 0 to 100, a line each: a drawing for eyes, beside a table that says the same. */
export function axis(placed: readonly Placed[]): Html {
  const rows = placed.toSorted((a, b) => b.place - a.place);
  const height = rows.length * ROW + 30;
  const at = (place: number) => LEFT + (place / 100) * (WIDTH - 2 * LEFT);
  const bottom = height - 22;
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">${[0, 25, 50, 75, 100].map(
    (tick) =>
      html`<line x1="${at(tick)}" x2="${at(tick)}" y1="0" y2="${bottom}" stroke="var(--rule)"/><text x="${at(tick)}" y="${height - 6}" text-anchor="middle">${tick}</text>`,
  )}${rows.map(({ review, place }, i) => {
    const y = i * ROW + 12;
    const before = place > 60;
    const x = at(place) + (before ? -9 : 9);
    return html`<circle cx="${at(place)}" cy="${y}" r="5" fill="var(--accent)"/><text x="${x}" y="${y + 4}" text-anchor="${before ? 'end' : 'start'}">${nameOf(review)}</text>`;
  })}</svg>`;
}
