// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createDrawing } from '../../../lib/annotate/draw.ts';
import type { MarkOnPage } from '../../../lib/annotate/model.ts';

/** jsdom draws nothing: a registry as browsers have it, and highlights that are sets of ranges. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}
let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map();
  Object.assign(globalThis.window, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  document.body.innerHTML = '<p>one</p><p>two</p>';
});

const aspects = [{ id: 'acting', colour: 'red' as const }];

function drawn(selector: string, aspect?: string) {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector) ?? document.body);
  const mark: MarkOnPage = { id: selector, quote: '', selectors: [], ...(aspect && { aspect }) };
  return { mark, ranges: [range], veiled: false };
}

const words = () => [...registry].map(([name, marks]) => [name, [...marks].map(String)]);

test('each colour is one highlight; what is drawn next takes the place of what was', () => {
  const drawing = createDrawing();
  drawing.draw([drawn('p:first-child', 'acting'), drawn('p:last-child')], aspects);
  expect(words()).toEqual([
    ['cutting-room-red-light', ['one']],
    ['cutting-room-slate-light', ['two']],
  ]);
  drawing.draw([drawn('p:last-child', 'acting')], aspects);
  expect(words()).toEqual([['cutting-room-red-light', ['two']]]);
});

test('a script of an earlier version that ends later leaves what the new one drew', () => {
  const [old, next] = [createDrawing(), createDrawing()];
  old.draw([drawn('p:first-child', 'acting')], aspects);
  next.draw([drawn('p:first-child', 'acting')], aspects);
  old.clear();
  expect(words()).toEqual([['cutting-room-red-light', ['one']]]);
  next.clear();
  expect(words()).toEqual([]);
});

test('what is pointed at is so until something else is', () => {
  const drawing = createDrawing();
  const first = drawn('p:first-child');
  drawing.draw([first], aspects);
  drawing.point(first.ranges);
  drawing.point(drawn('p:last-child').ranges);
  expect(words().at(-1)).toEqual(['cutting-room-shown', ['two']]);
  drawing.point([]);
  expect(words()).toEqual([['cutting-room-slate-light', ['one']]]);
});
