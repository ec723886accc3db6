import fc from 'fast-check';
import { expect, it } from 'vitest';
import { armed, defused } from '../../../../lib/exchange/text/defuse.ts';

const formulas = fc
  .tuple(fc.constantFrom('', "'", "''"), fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), fc.string())
  .map((parts) => parts.join(''));

it('gives every cell back', () => {
  fc.assert(fc.property(formulas, (cell) => armed(defused(cell)) === cell));
});

it('leaves no cell that a spreadsheet would run', () => {
  fc.assert(fc.property(formulas, (cell) => !/^[=+\-@\t\r]/.test(defused(cell))));
  expect(defused('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
  expect(defused('Plain, with an apostrophe’s tail')).toBe('Plain, with an apostrophe’s tail');
});
