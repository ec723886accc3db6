import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Heights } from '../../../components/virtual/heights.ts';

describe('heights of rows', () => {
  test('are estimated until they are measured', () => {
    const heights = new Heights(5, 10);
    expect(heights.total).toBe(50);
    expect(heights.measure(1, 25)).toBe(15);
    expect([0, 1, 2, 5].map((row) => heights.start(row))).toEqual([0, 10, 35, 65]);
    expect([-5, 0, 9, 10, 34, 35, 64, 999].map((top) => heights.at(top))).toEqual([0, 0, 0, 1, 1, 2, 4, 4]);
    expect(heights.mean).toBe(25);
  });

  test('a row that is not drawn has no height to be measured', () => {
    const heights = new Heights(2, 10);
    expect(heights.measure(0, 0)).toBe(0);
    expect(heights.total).toBe(20);
  });

  test('a longer or shorter list keeps what was measured', () => {
    const heights = new Heights(3, 10);
    heights.measure(0, 50);
    expect(new Heights(5, 20, heights).total).toBe(50 + 4 * 20);
    expect(new Heights(1, 20, heights).total).toBe(50);
    expect(new Heights(0, 20).at(5)).toBe(0);
  });

  test('say where each row is, as adding up does', () => {
    const measured = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 300 })), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 41 }), measured, fc.nat(9000), (count, measured, top) => {
        const heights = new Heights(count, 20);
        const plain = Array.from({ length: count }, () => 20);
        for (const [row, height] of measured) {
          if (row >= count) continue;
          heights.measure(row, height);
          plain[row] = height;
        }
        const starts = plain.map((_, row) => plain.slice(0, row).reduce((sum, height) => sum + height, 0));
        expect(starts.map((_, row) => heights.start(row))).toEqual(starts);
        expect(heights.at(top)).toBe(starts.findLastIndex((start) => start <= top));
      }),
    );
  });
});
