/** A row of a list and how high it is, in pixels. */
export interface RowSize {
  row: number;
  height: number;
}

/** Says how high the rows of a list are, and when that changes. */
export class RowSizes {
  /** The rows that are measured, with their places. */
  #rows = new Map<Element, number>();
  readonly #observer: ResizeObserver;

  constructor(onSizes: (sizes: RowSize[]) => void) {
    this.#observer = new ResizeObserver((entries) =>
      onSizes(
        entries.flatMap(({ target, borderBoxSize }) => {
          const row = rowOf(target);
          if (row === undefined || !target.isConnected) return [];
          return [{ row, height: borderBoxSize[0]?.blockSize ?? 0 }];
        }),
      ),
    );
  }

  /** Measures these rows, and no others any more. */
  follow(elements: Iterable<Element>): void {
    const rows = new Map<Element, number>();
    for (const element of elements) {
      const row = rowOf(element);
      if (row === undefined) continue;
      rows.set(element, row);
      if (this.#rows.get(element) === row) continue;
      // One that has come to another place is measured for it.
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    }
    for (const element of this.#rows.keys()) if (!rows.has(element)) this.#observer.unobserve(element);
    this.#rows = rows;
  }

  end(): void {
    this.#observer.disconnect();
  }
}

/** The place that a row's element has in its list. */
export function rowOf(element: Element): number | undefined {
  const index = element instanceof HTMLElement ? element.dataset.index : undefined;
  return index === undefined ? undefined : Number(index);
}
