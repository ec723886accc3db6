import { createDrawing, type Drawn } from './draw.ts';
import { isAlive, tell } from './extension.ts';
import { breathe } from './idle.ts';
import type { AspectOnPage, MarkOnPage, PlaceOnPage } from './model.ts';
import { createPlacer } from './placer.ts';

/** A place in the site, whatever the fragment: routes in fragments are places too. */
const placeOf = (url: string) => url.replace(/#(?![!/]).*/s, '');

export type Marks = ReturnType<typeof createMarks>;

/** The marks of the page that is shown: placed, drawn, and told of; `drawnAnew` hears whenever they were. Ends by the signal. */
export function createMarks(end: AbortController, drawnAnew: () => void) {
  const { signal } = end;
  const drawing = createDrawing();
  const placer = createPlacer(document, redraw, signal);
  /** The marks of each page of a single-page site that was visited: there again on the way back. */
  const pages = new Map<string, readonly MarkOnPage[]>();
  const unveiled = new Set<string>();
  let at = placeOf(location.href);
  let aspects: readonly AspectOnPage[] = [];
  /** What the panel was told last. */
  let told = '[]';
  signal.addEventListener('abort', () => drawing.clear());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });

  function drawn(): Drawn[] {
    return placer.spots().flatMap(({ mark, placing }) => {
      if (!placing || placing.ranges.length === 0) return [];
      return [{ mark, ranges: placing.ranges, veiled: mark.spoiler === true && !unveiled.has(mark.id) }];
    });
  }
  function redraw(): void {
    if (!isAlive()) return end.abort();
    drawing.draw(drawn(), aspects);
    drawnAnew();
    const states = placer.states();
    const news = JSON.stringify(states);
    if (news === told) return;
    told = news;
    void tell({ kind: 'placed', states });
  }
  const here = () => pages.get(at) ?? [];
  function put(marks: readonly MarkOnPage[]): void {
    const plain = new Set(here().flatMap(({ id, spoiler }) => (spoiler ? [] : [id])));
    // What its reader calls a spoiler from now on is veiled, though it was seen before.
    for (const { id, spoiler } of marks) if (spoiler && plain.has(id)) unveiled.delete(id);
    pages.set(at, marks);
    placer.set(marks);
  }

  return {
    drawn,
    point: drawing.point,
    states: placer.states,
    placingOf: placer.placingOf,
    aspects: () => aspects,
    know(known: readonly AspectOnPage[]): void {
      aspects = known;
    },
    /** These are the marks of the page at that address: none of the page that is shown, if it has moved on since. */
    place(url: string, marks: readonly MarkOnPage[]): void {
      if (placeOf(url) !== placeOf(location.href)) return;
      at = placeOf(url);
      put(marks);
    },
    /** One more, or one that is other now. */
    set(mark: MarkOnPage): void {
      put([...here().filter(({ id }) => id !== mark.id), mark]);
    },
    change(id: string, change: { aspect?: string; spoiler?: boolean }): void {
      put(here().map((mark) => (mark.id === id ? changed(mark, change) : mark)));
    },
    drop(id: string): void {
      put(here().filter((mark) => mark.id !== id));
    },
    unveil(id: string): void {
      unveiled.add(id);
      redraw();
    },
    /** Whether a single-page site has moved on: its words are others now, and so are its marks. */
    moved(): boolean {
      if (at === placeOf(location.href)) return false;
      at = placeOf(location.href);
      placer.set(here());
      redraw();
      return true;
    },
    /** Describes a range of the page as it is now. */
    async describe(range: AbstractRange): Promise<PlaceOnPage | undefined> {
      placer.anchorer.invalidate();
      await placer.anchorer.read({ pause: breathe, signal });
      const found = placer.anchorer.describe(range);
      return found && { quote: found.quote, selectors: found.selectors, position: found.position.start };
    },
  };
}

function changed(mark: MarkOnPage, { aspect, spoiler }: { aspect?: string; spoiler?: boolean }): MarkOnPage {
  const { spoiler: before, ...rest } = mark;
  const flag = spoiler ?? before === true;
  return { ...rest, ...(aspect !== undefined && { aspect }), ...(flag && { spoiler: true }) };
}
