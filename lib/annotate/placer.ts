import { type Anchorer, createAnchorer } from '../anchoring/anchorer.ts';
import type { Placing } from '../anchoring/placing.ts';
import { idle, whenSettled } from './idle.ts';
import type { MarkOnPage, MarkState } from './model.ts';
import { framesOf, shadowsOf } from './roots.ts';

/** A mark and where it stands; `text` is what its ranges held when it was placed. */
interface Spot {
  mark: MarkOnPage;
  placing?: Placing;
  text: string;
}

/** Longest task of ours, in milliseconds; a page that nobody sees is given few and long ones. */
const sliceNow = () => (document.hidden ? 40 : 8);

export interface Placer {
  readonly anchorer: Anchorer;
  /** Places these marks, and keeps those that stand already. */
  set(marks: readonly MarkOnPage[]): void;
  placingOf(id: string): Placing | undefined;
  states(): MarkState[];
  spots(): readonly Spot[];
}

/**
 * Keeps marks where their words are: at once where the words tell, in idle slices where only likeness can. While there
 * are marks an observer tells when the page has changed, and once it has settled, those that lost their text or never
 * had any are looked for again, ever less often while that finds nothing. Nothing polls; all ends by the signal.
 */
export function createPlacer(document: Document, placed: () => void, signal: AbortSignal): Placer {
  const anchorer = createAnchorer(document);
  let spots: Spot[] = [];
  let pass = new AbortController();
  let patience = 1;

  const observer = new MutationObserver(() => changed());
  let watched = new WeakSet<Node>();
  const changed = whenSettled(check, () => ({ quiet: 150 * patience, most: 1000 * patience }), signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pass.abort();
  });
  // Frames load without a change of their page's tree.
  document.addEventListener('load', () => spots.length > 0 && changed(), { capture: true, signal });

  function watch(): void {
    const missing = spots.some(isMissing);
    const inside = spots.flatMap(
      ({ placing }) => placing?.ranges.map((range) => range.startContainer.getRootNode()) ?? [],
    );
    const around = missing
      ? [document, ...framesOf(document)].flatMap((each) => [each, ...shadowsOf(each)])
      : [];
    for (const root of new Set<Node>([document, ...inside, ...around])) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
  }

  function unwatch(): void {
    observer.disconnect();
    watched = new WeakSet();
  }

  /** The page has settled after a change. */
  function check(): void {
    for (const spot of spots) if (spot.placing && !stands(spot)) delete spot.placing;
    if (!spots.some((spot) => isMissing(spot) || spot.placing?.state === 'changed')) return;
    anchorer.invalidate();
    void look();
  }

  async function look(): Promise<void> {
    pass.abort();
    pass = new AbortController();
    const mine = AbortSignal.any([pass.signal, signal]);
    const before = spots.filter(isMissing).length;
    try {
      await placeAll(mine);
      patience = spots.filter(isMissing).length < before ? 1 : Math.min(patience * 1.5, 20);
    } catch (error) {
      // Given up for a newer look, or for good.
      if (!mine.aborted) throw error;
    }
  }

  async function placeAll(mine: AbortSignal): Promise<void> {
    const pause = () => idle(mine);
    await anchorer.read({ pause, slice: sliceNow(), signal: mine });
    let began = performance.now();
    for (const spot of byView(spots)) {
      if (spot.placing?.state === 'found') continue;
      const now = anchorer.placeNow(spot.mark.selectors);
      if (now) settle(spot, now);
      if (performance.now() - began < sliceNow()) continue;
      placed();
      await pause();
      began = performance.now();
    }
    placed();
    for (const spot of spots.filter(({ placing }) => !placing || placing.state === 'orphan')) {
      settle(spot, await anchorer.placeSoon(spot.mark.selectors, { pause, slice: sliceNow(), signal: mine }));
      placed();
    }
    watch();
  }

  return {
    anchorer,
    set(marks) {
      const known = new Map(spots.map((spot) => [spot.mark.id, spot]));
      spots = marks.map((mark) => {
        const before = known.get(mark.id);
        const same = before && JSON.stringify(before.mark.selectors) === JSON.stringify(mark.selectors);
        return same ? { ...before, mark } : { mark, text: '' };
      });
      patience = 1;
      anchorer.invalidate();
      if (spots.length > 0) watch();
      else unwatch();
      // Those that stand, and those that are gone, need not wait for the others.
      placed();
      void look();
    },
    placingOf: (id) => spots.find(({ mark }) => mark.id === id)?.placing,
    states: () => spots.map(stateOf),
    spots: () => spots,
  };
}

const isMissing = ({ placing }: Spot): boolean => !placing || placing.state === 'orphan';

function settle(spot: Spot, placing: Placing): void {
  spot.placing = placing;
  spot.text = textIn(placing);
}

const textIn = ({ ranges }: Placing): string => ranges.map(String).join('\n');

/** Whether what was placed still holds the words it held. */
function stands({ placing, text }: Spot): boolean {
  if (!placing || placing.state === 'orphan') return true;
  return placing.ranges.every((range) => range.startContainer.isConnected) && textIn(placing) === text;
}

/** In page order, from what is in view on: by where they began when they were marked. */
function byView(spots: readonly Spot[]): Spot[] {
  const at = ({ mark }: Spot) =>
    mark.selectors.find((selector) => selector.type === 'TextPositionSelector')?.start ?? 0;
  const sorted = spots.toSorted((a, b) => at(a) - at(b));
  const share = scrollY / Math.max(1, document.documentElement.scrollHeight);
  const from = Math.floor(sorted.length * share);
  return [...sorted.slice(from), ...sorted.slice(0, from)];
}

function stateOf({ mark: { id }, placing }: Spot): MarkState {
  if (!placing) return { id, state: 'looking' };
  const { state, quoteNow, candidates } = placing;
  return {
    id,
    state,
    ...(state === 'changed' && quoteNow !== undefined && { now: quoteNow }),
    ...(candidates.length > 0 && {
      candidates: candidates.slice(0, 5).map(({ quote, confidence }) => ({ quote, confidence })),
    }),
  };
}
