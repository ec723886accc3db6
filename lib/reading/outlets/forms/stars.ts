import type { ScoreProposal } from '../../proposal.ts';

/** How much of one drawn star is filled: 1, 0.5 or 0. */
export type Fill = number;

const GLYPHS = new Map<Fill, string>([
  [1, '★'],
  [0.5, '½'],
]);

/** A row of drawn stars as this critic's mark; nothing if no star is drawn or more are filled than there can be. */
export function* drawn(fills: readonly Fill[], best: number, where: string): Generator<ScoreProposal> {
  const value = fills.reduce((sum, fill) => sum + fill, 0);
  if (fills.length === 0 || value > best) return;
  const raw = fills.map((fill) => GLYPHS.get(fill) ?? '☆').join('');
  yield {
    field: 'score',
    value: { raw, kind: 'stars', value, best, worst: 0 },
    confidence: 0.95,
    where,
    text: `${value} of ${best} stars (drawn)`,
  };
}

/** Beginnings of the paths by which a whole and an outlined star are drawn. */
const WHOLE = /^\s*m\s?19\.151/i;
const OUTLINE = /^\s*m\s?14\.381/i;
/** The colours of a filled star where all have one shape. */
const INK = /^(?:#121212|#000(?:000)?|black|currentcolor)$/i;

/** The stars among drawings, in order: told apart by shape, or by colour where all have the same shape. */
export function fillsOf(drawings: readonly Element[]): Fill[] {
  const stars = drawings.flatMap((drawing) => {
    const path = drawing.querySelector('path');
    const shape = path?.getAttribute('d') ?? '';
    const whole = WHOLE.test(shape);
    return whole || OUTLINE.test(shape) ? { whole, ink: INK.test(path?.getAttribute('fill') ?? '') } : [];
  });
  const coloured = stars.every(({ whole }) => whole) && stars.some(({ ink }) => ink);
  return stars.map(({ whole, ink }) => Number(coloured ? ink : whole));
}
