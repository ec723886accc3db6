/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Space between the adder and what is selected, and between it and the viewport's edges. */
const GAP = 8;

/**
 * Where a box of that size goes beside what is selected: above it, else below, else at its right or its left; never
 * over it, and never out of the viewport. A selection that leaves room nowhere is partly out of view: the viewport's
 * lower edge it is, then.
 */
export function placeBox(selected: Box, size: Size, view: Size): { left: number; top: number } {
  const rightmost = Math.max(GAP, view.width - size.width - GAP);
  const lowest = Math.max(GAP, view.height - size.height - GAP);
  const left = between(GAP, selected.left, rightmost);
  const above = selected.top - GAP - size.height;
  if (above >= GAP && above <= lowest) return { left, top: above };
  const below = selected.bottom + GAP;
  if (below >= GAP && below <= lowest) return { left, top: below };
  const top = between(GAP, selected.top, lowest);
  const right = selected.right + GAP;
  if (right >= GAP && right <= rightmost) return { left: right, top };
  const before = selected.left - GAP - size.width;
  if (before >= GAP && before <= rightmost) return { left: before, top };
  return { left, top: lowest };
}

const between = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most);
