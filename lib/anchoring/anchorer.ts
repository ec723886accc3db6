import { type Description, describeIn } from './describe.ts';
import { exactSpots } from './find/exact.ts';
import { likelySpots } from './find/likely.ts';
import { candidatesOf, orphanOf, placedAt } from './find/outcome.ts';
import { overlap, type Spot } from './find/spot.ts';
import { wantedOf } from './find/wanted.ts';
import type { Selector } from './model.ts';
import type { Placing } from './placing.ts';
import { type PageText, readText } from './text/page-text.ts';

export interface AnchorerOptions {
  /** Time that looking for likenesses in this text may take in all, in milliseconds. */
  most?: number;
}

export interface SoonOptions {
  /** Waits for an idle moment: work goes on when the promise resolves. */
  pause: () => Promise<unknown>;
  /** Milliseconds of work between two pauses; 8 unless told. */
  slice?: number;
  /** Gives up: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Describes and finds passages on one document, whose text is read once and used for all of them. */
export interface Anchorer {
  /** See {@link describeIn}. */
  describe(range: AbstractRange): Description | undefined;
  /** Places a passage at once if its very words tell where; `undefined` if only a search for likenesses can, by `placeSoon`. */
  placeNow(selectors: readonly Selector[]): Placing | undefined;
  /** Places a passage in slices, while the page is idle. Passages are placed in the order asked: ask for those in view first. */
  placeSoon(selectors: readonly Selector[], options: SoonOptions): Promise<Placing>;
  /** Places a passage, however long it takes. */
  place(selectors: readonly Selector[]): Placing;
  /** Reads the text in slices, so that what is asked next need not. */
  read(options: SoonOptions): Promise<void>;
  /** The text has changed: it is read anew before the next passage. Ranges that were handed out stay as they are. */
  invalidate(): void;
}

/** Time for likenesses in a page's text, in milliseconds. */
const MOST = 3000;
/** An exact place is taken from this confidence on; below, likenesses are looked for too. */
const SURE = 0.5;

/** An anchorer over a document's visible text. It reads nothing before it is asked something. */
export function createAnchorer(document: Document, { most = MOST }: AnchorerOptions = {}): Anchorer {
  let page: PageText | undefined;
  let spent = 0;

  function* reading(): Generator<undefined, PageText> {
    page ??= yield* readText(document);
    return page;
  }

  function* placing(selectors: readonly Selector[]): Generator<undefined, Placing> {
    const wanted = wantedOf(selectors);
    const text = yield* reading();
    if (!wanted) return orphanOf('gone');
    const exact = exactSpots(text, wanted);
    if (isPlain(exact)) return placedAt(text, wanted, exact[0]);
    if (spent > most) return orphanOf('late');
    const spots = joined(exact, yield* likelySpots(text, wanted));
    const [best] = spots;
    return best && best.confidence >= SURE
      ? placedAt(text, wanted, best)
      : { ...orphanOf('gone'), candidates: candidatesOf(text, wanted, spots) };
  }

  async function sliced<T>(
    work: Generator<undefined, T>,
    { pause, slice = 8, signal }: SoonOptions,
  ): Promise<T> {
    for (;;) {
      await pause();
      signal?.throwIfAborted();
      const began = performance.now();
      const isRead = page !== undefined;
      let step = work.next();
      while (!step.done && performance.now() - began < slice) step = work.next();
      if (isRead) spent += performance.now() - began;
      if (step.done) return step.value;
    }
  }

  return {
    describe: (range) => describeIn(finish(reading()), document, range),
    placeNow(selectors) {
      const wanted = wantedOf(selectors);
      if (!wanted) return undefined;
      const text = finish(reading());
      const exact = exactSpots(text, wanted);
      return isPlain(exact) ? placedAt(text, wanted, exact[0]) : undefined;
    },
    place: (selectors) => finish(placing(selectors)),
    async placeSoon(selectors, options) {
      return sliced(placing(selectors), options);
    },
    async read(options) {
      await sliced(reading(), options);
    },
    invalidate() {
      page = undefined;
      spent = 0;
    },
  };
}

/** Whether the very words tell the place, and nothing says that they only repeat what stands elsewhere in other words. */
const isPlain = (spots: readonly Spot[]): spots is [Spot, ...Spot[]] =>
  spots[0] !== undefined && spots[0].confidence >= SURE && spots[0].evidence.repeated === 0;

/** Spots of both sorts, likeliest first; of those that overlap, only the likelier. */
function joined(exact: readonly Spot[], likely: readonly Spot[]): Spot[] {
  const all = [...exact, ...likely].sort((a, b) => b.score - a.score);
  return all.filter((spot, at) => !all.slice(0, at).some((other) => overlap(spot, other)));
}

function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
