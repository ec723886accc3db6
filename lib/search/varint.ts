const SMALL = 64;

/** Bytes that grow: numbers of 0 to 2^31 - 1 in groups of seven bits, the lowest first. */
export class Bytes {
  #bytes = new Uint8Array(16);
  length = 0;

  push(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow();
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  append(others: Bytes): void {
    while (this.length + others.length > this.#bytes.length) this.#grow();
    // A view of a small array costs more than its bytes one by one, and most terms are rare.
    if (others.length > SMALL) this.#bytes.set(others.#bytes.subarray(0, others.length), this.length);
    else for (let i = 0; i < others.length; i++) this.#bytes[this.length + i] = others.#bytes[i] ?? 0;
    this.length += others.length;
  }

  /** A copy of no more than what was pushed. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what `Bytes` wrote, from `at` to before `end`. */
export class Reader {
  at: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = end;
  }

  get more(): boolean {
    return this.at < this.#end;
  }

  next(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }

  /** Passes over so many numbers. */
  skip(count: number): void {
    for (let left = count; left > 0; ) if ((this.#bytes[this.at++] ?? 0) < 128) left--;
  }
}
