// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { readingOn } from '../../../components/virtual/reading-on.ts';
import { VirtualRows } from '../../../components/virtual/virtual-rows.tsx';
import { mount, parts } from '../mount.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const drawn = () => parts('number').map((row) => Number(row.textContent));

const list = (count: number, kept: number[] = []) => (
  <VirtualRows
    class="numbers"
    estimate={50}
    rows={numbers(count)}
    kept={kept}
    draw={(number, place) => (
      <li key={number} data-part="number" {...place}>
        {number}
      </li>
    )}
  />
);

test('of many rows those in the window are drawn and those that are kept, each with its place among all', () => {
  mount(list(10_000, [5000]));
  expect(drawn().length).toBeLessThan(60);
  expect(drawn().slice(0, 3)).toEqual([0, 1, 2]);
  expect(drawn().at(-1)).toBe(5000);
  expect(parts('number').at(-1)?.getAttribute('aria-posinset')).toBe('5001');
  const heights = [...document.querySelectorAll<HTMLElement>('.virtual-gap')].map((gap) => gap.style.height);
  const gaps = heights.reduce((sum, height) => sum + Number.parseFloat(height), 0);
  expect(gaps + drawn().length * 50).toBe(10_000 * 50);
});

test('more is asked for when the end is near, and there may be more', () => {
  const more = vi.fn<() => void>();
  readingOn(true, 200, more)(60, 75);
  readingOn(false, 100, more)(60, 75);
  expect(more).not.toHaveBeenCalled();
  readingOn(true, 100, more)(60, 75);
  expect(more).toHaveBeenCalledOnce();
});
