import type { Anchor } from './anchor.ts';
import { Heights } from './heights.ts';
import { type RowSize, RowSizes, rowOf } from './row-sizes.ts';

/** Rows that are drawn beyond the window's edges, in pixels: enough for a key's step and a fast wheel. */
const OVER = 500;
/** No page is higher: Firefox cuts elements off at 17.9 million pixels. Above it, a pixel of scrolling is more than one of rows. */
const HIGHEST = 15_000_000;

/** What is drawn of a long list. */
export interface Drawn {
  from: number;
  /** The first that is not. */
  to: number;
  /** The row that has the focus, which stays, wherever it is. */
  focused: number | undefined;
  /** By how much rows stand lower than their heights make them. */
  shift: number;
}

/** Knows which rows of a list are in the window, and keeps what is seen where it is when rows above turn out higher or lower. */
export class VirtualWindow {
  drawn: Drawn = { from: 0, to: 0, focused: undefined, shift: 0 };
  #heights: Heights;
  #list: HTMLElement | undefined;
  #width = 0;
  #settled = false;
  /** The place that was come back to, and how far the page was scrolled for it. */
  #held: { anchor: Anchor; scrolled: number } | undefined;
  readonly #sizes = new RowSizes((sizes) => this.#measured(sizes));
  readonly #onChange: () => void;

  constructor(count: number, estimate: number, onChange: () => void) {
    this.#heights = new Heights(count, estimate);
    this.#onChange = onChange;
    this.#look();
  }

  /** Begins to follow a list on the page, until `signal` ends it. */
  follow(list: HTMLElement, signal: AbortSignal): void {
    this.#list = list;
    const look = () => this.#look();
    addEventListener('scroll', () => this.#scrolled(), { passive: true, signal });
    addEventListener('resize', look, { passive: true, signal });
    list.addEventListener('focusin', look, { signal });
    list.addEventListener('focusout', look, { signal });
    signal.addEventListener('abort', () => this.#sizes.end());
    this.#look();
  }

  set count(count: number) {
    if (count === this.#heights.count) return;
    this.#heights = new Heights(count, this.#heights.mean, this.#heights);
    this.#look();
  }

  /** Measures the rows that are there now. */
  measure(): void {
    this.#sizes.follow(this.#list?.children ?? []);
    this.#hold();
  }

  start(row: number): number {
    return this.#heights.start(row);
  }

  /** The height of the whole, as the page has it. */
  get total(): number {
    return Math.min(this.#heights.total, HIGHEST);
  }

  /** What is at the window's top. */
  get anchor(): Anchor {
    const top = this.#top();
    const row = this.#heights.at(top);
    return { row, into: top - this.#heights.start(row) };
  }

  /** Brings a place to the window's top, and keeps it there as rows come and turn out higher or lower, until the page is scrolled. */
  comeBack(anchor: Anchor): void {
    this.#held = { anchor, scrolled: scrollY };
    this.#hold();
  }

  #hold(): void {
    if (!this.#held) return;
    this.#goTo(this.#held.anchor);
    this.#held.scrolled = scrollY;
  }

  #scrolled(): void {
    // It was not our doing.
    if (this.#held && Math.abs(scrollY - this.#held.scrolled) > 1) this.#held = undefined;
    this.#look();
  }

  #goTo({ row, into }: Anchor): void {
    // It may be less high in a narrower row, or a wider one.
    const within = Math.min(into, this.#heights.of(row));
    scrollTo(0, (this.#heights.start(row) + within) / this.#ratio() + this.#above());
    this.#look();
  }

  /** How far down the page the list begins. */
  #above(): number {
    return (this.#list?.getBoundingClientRect().top ?? 0) + scrollY;
  }

  /** Pixels of rows for one of scrolling. */
  #ratio(): number {
    const room = this.total - innerHeight;
    return room <= 0 ? 1 : Math.max(1, (this.#heights.total - innerHeight) / room);
  }

  /** How far into the rows the window's top is. */
  #top(): number {
    return (scrollY - this.#above()) * this.#ratio();
  }

  #look(): void {
    const scrolled = scrollY - this.#above();
    const top = scrolled * this.#ratio();
    const from = this.#heights.at(top - OVER);
    const to = Math.min(this.#heights.count, this.#heights.at(top + innerHeight + OVER) + 1);
    const here = document.activeElement;
    const row = here && this.#list?.contains(here) ? here.closest('[data-index]') : null;
    const focused = row ? rowOf(row) : undefined;
    const shift = scrolled - top;
    const { drawn } = this;
    const same = drawn.from === from && drawn.to === to && drawn.focused === focused;
    if (same && drawn.shift === shift) return;
    this.drawn = { from, to, focused, shift };
    this.#onChange();
  }

  #measured(sizes: readonly RowSize[]): void {
    const width = this.#list?.clientWidth ?? 0;
    const { row: first } = this.anchor;
    let above = 0;
    for (const { row, height } of sizes) {
      const more = this.#heights.measure(row, height);
      if (row < first) above += more;
    }
    if (!this.#settled || width !== this.#width) {
      // The first rows, or a window of another width, say how high the others are likely to be.
      const anchor = this.anchor;
      const known = this.#settled ? undefined : this.#heights;
      this.#heights = new Heights(this.#heights.count, this.#heights.mean, known);
      if (this.#settled && !this.#held) this.#goTo(anchor);
      [this.#settled, this.#width] = [true, width];
      this.#onChange();
    } else if (above !== 0 && !this.#held) scrollBy(0, above / this.#ratio());
    this.#hold();
    this.#look();
  }
}
