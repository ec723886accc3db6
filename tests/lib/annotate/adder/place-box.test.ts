import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeBox } from '../../../../lib/annotate/adder/place-box.ts';

const size = { width: 300, height: 40 };
const view = { width: 1000, height: 800 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

test.each([
  ['above a line', box(100, 300, 400, 320), { left: 100, top: 252 }],
  ['below a line at the top', box(100, 10, 400, 30), { left: 100, top: 38 }],
  ['within the right edge', box(900, 300, 990, 320), { left: 692, top: 252 }],
  ['beside what fills the height', box(10, -50, 500, 900), { left: 508, top: 8 }],
  ['before what fills the height at the right', box(500, -50, 990, 900), { left: 192, top: 8 }],
  ['at the lower edge where there is no room', box(0, -50, 1000, 900), { left: 8, top: 752 }],
])('stands %s', (_, selected, place) => {
  expect(placeBox(selected, size, view)).toEqual(place);
});

test('never leaves the viewport, and covers the selection only where there is room nowhere', () => {
  const edge = fc.integer({ min: -500, max: 1500 });
  fc.assert(
    fc.property(edge, edge, edge, edge, (a, b, c, d) => {
      const selected = box(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d));
      const { left, top } = placeBox(selected, size, view);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + size.width).toBeLessThanOrEqual(view.width);
      expect(top + size.height).toBeLessThanOrEqual(view.height);
      const covers =
        left < selected.right &&
        left + size.width > selected.left &&
        top < selected.bottom &&
        top + size.height > selected.top;
      const room =
        selected.top >= 56 || selected.bottom <= 744 || selected.right <= 684 || selected.left >= 316;
      expect(room && covers).toBe(false);
    }),
  );
});
