import { highlightName } from '../marking/highlight-name.ts';
import type { AspectOnPage, MarkOnPage } from './model.ts';

/** One mark as it is to be drawn. */
export interface Drawn {
  mark: MarkOnPage;
  ranges: readonly Range[];
  /** Whether its words are to be hidden. */
  veiled: boolean;
}

const VEIL = 'cutting-room-veil';
const SHOWN = 'cutting-room-shown';
/** A mark on no aspect. */
const PLAIN = 'slate';

type View = Window & typeof globalThis;

/**
 * Draws marks by the CSS Custom Highlight API: one highlight for each colour and ground. Nothing in the page changes.
 * Each window has a registry of its own: a mark in a frame is drawn in the frame's.
 */
export function createDrawing() {
  /** What is drawn where. Kept here, because Firefox lets no script of ours go through a registry. */
  const drawn = new Map<View, Map<string, Highlight>>();

  function clear(): void {
    for (const [view, own] of drawn) for (const [name, highlight] of own) remove(view, name, highlight);
    drawn.clear();
  }

  function add(name: string, range: Range, priority = 0): void {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (!view) return;
    const own = drawn.get(view) ?? new Map<string, Highlight>();
    drawn.set(view, own);
    const known = own.get(name);
    if (known) return void known.add(range);
    const highlight = new view.Highlight(range);
    highlight.priority = priority;
    own.set(name, highlight);
    view.CSS.highlights.set(name, highlight);
  }

  return {
    /** Draws these marks and no others. */
    draw(marks: readonly Drawn[], aspects: readonly AspectOnPage[]): void {
      clear();
      const colours = new Map(aspects.map(({ id, colour }) => [id, colour]));
      for (const { mark, ranges, veiled } of marks) {
        const colour = colours.get(mark.aspect ?? '') ?? PLAIN;
        for (const range of ranges) {
          add(highlightName(colour, groundUnder(range)), range);
          if (veiled) add(VEIL, range, 1);
        }
      }
    },
    /** Points at ranges, until they are pointed away from. */
    point(ranges: readonly Range[]): void {
      for (const [view, own] of drawn) {
        const before = own.get(SHOWN);
        if (before) remove(view, SHOWN, before);
        own.delete(SHOWN);
      }
      for (const range of ranges) add(SHOWN, range, 2);
    },
    clear,
  };
}

/** Only our own: after an update of the extension, the one before, which ends later, leaves what the new one drew. */
function remove(view: View, name: string, highlight: Highlight): void {
  if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
}

/** Whether the text of a range stands on light or on dark ground: light letters stand on dark. */
function groundUnder({ startContainer }: Range): 'light' | 'dark' {
  const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  const colour = element && element.ownerDocument.defaultView?.getComputedStyle(element).color;
  const [r = 0, g = 0, b = 0] = (/^rgba?\(([^)]*)\)/.exec(colour ?? '')?.[1] ?? '')
    .split(/[ ,/]+/)
    .map(Number);
  return 0.3 * r + 0.6 * g + 0.1 * b > 140 ? 'dark' : 'light';
}
