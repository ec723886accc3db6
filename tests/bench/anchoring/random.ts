/** Chance that is the same on every run: a generator of numbers from 0 to 1 (mulberry32), and what is drawn with it. */
export class Chance {
  #state: number;

  constructor(seed: string) {
    this.#state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  one<T>(of: readonly T[]): T {
    const drawn = of[this.below(of.length)];
    if (drawn === undefined) throw new Error('Nothing to draw from.');
    return drawn;
  }

  shuffled<T>(of: readonly T[]): T[] {
    const left = [...of];
    for (let at = left.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      const [a, b] = [left[at], left[other]];
      if (a !== undefined && b !== undefined) [left[at], left[other]] = [b, a];
    }
    return left;
  }
}
