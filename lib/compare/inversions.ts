/**
 * How many pairs of numbers stand in falling order; sorts them in place meanwhile (merge sort from the bottom up).
 * 3, 1, 2: the pairs (3, 1) and (3, 2), so 2.
 */
export function inversions(numbers: Float64Array): number {
  const n = numbers.length;
  let from: Float64Array = numbers;
  let to: Float64Array = new Float64Array(n);
  let falling = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) falling += merge(from, to, start, width);
    [from, to] = [to, from];
  }
  if (from !== numbers) numbers.set(from);
  return falling;
}

/** Merges two neighbouring runs in rising order; counts how often one of the right stands before ones of the left. */
function merge(from: Float64Array, to: Float64Array, start: number, width: number): number {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(middle + width, from.length);
  let [left, right, falling] = [start, middle, 0];
  for (let i = start; i < end; i++) {
    const fromRight = left >= middle || (right < end && (from[right] ?? 0) < (from[left] ?? 0));
    if (fromRight) falling += middle - left;
    to[i] = from[fromRight ? right++ : left++] ?? 0;
  }
  return falling;
}
