import type { Box } from './adder/place-box.ts';

/** Where a range is seen in the window's viewport, through the frames it is in. */
export function boxOf(range: Range): Box {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  let [x, y] = [0, 0];
  let view: Window | null | undefined = range.startContainer.ownerDocument?.defaultView;
  while (view && view !== view.parent && view.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.left;
    y += frame.top;
    view = view.parent;
  }
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** One range from the first to the last, where one can span them; else the first. */
export function joined(ranges: readonly Range[]): Range | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || first.startContainer.getRootNode() !== last.endContainer.getRootNode()) return first;
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}
