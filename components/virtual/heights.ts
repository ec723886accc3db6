/** The heights of many rows, estimated until they are measured: where each begins, and which is where, in a few steps (a Fenwick tree). */
export class Heights {
  readonly count: number;
  readonly #estimate: number;
  readonly #known: Float64Array;
  readonly #sums: Float64Array;

  constructor(count: number, estimate: number, before?: Heights) {
    this.count = count;
    this.#estimate = estimate;
    this.#known = new Float64Array(count);
    if (before) this.#known.set(before.#known.subarray(0, count));
    this.#sums = new Float64Array(count + 1);
    for (let i = 1; i <= count; i++) {
      this.#sums[i] = (this.#sums[i] ?? 0) + this.of(i - 1);
      const above = i + (i & -i);
      if (above <= count) this.#sums[above] = (this.#sums[above] ?? 0) + (this.#sums[i] ?? 0);
    }
  }

  get total(): number {
    return this.start(this.count);
  }

  of(row: number): number {
    return this.#known[row] || this.#estimate;
  }

  /** Sets a measured height. By how much it is more than it was. */
  measure(row: number, height: number): number {
    const more = height - this.of(row);
    if (height <= 0) return 0;
    this.#known[row] = height;
    for (let i = row + 1; i <= this.count; i += i & -i) this.#sums[i] = (this.#sums[i] ?? 0) + more;
    return more;
  }

  /** Where a row begins. */
  start(row: number): number {
    let sum = 0;
    for (let i = Math.min(row, this.count); i > 0; i -= i & -i) sum += this.#sums[i] ?? 0;
    return sum;
  }

  /** The row at a height from the top: the first above all, the last below. */
  at(height: number): number {
    let row = 0;
    let rest = height;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const sum = this.#sums[row + step];
      if (row + step > this.count || sum === undefined || sum > rest) continue;
      row += step;
      rest -= sum;
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }

  /** The mean of those that were measured. */
  get mean(): number {
    let [sum, measured] = [0, 0];
    for (const height of this.#known) {
      if (height === 0) continue;
      sum += height;
      measured++;
    }
    return measured === 0 ? this.#estimate : sum / measured;
  }
}
