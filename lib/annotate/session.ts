import { openAdder } from './adder/adder.ts';
import type { Box } from './adder/place-box.ts';
import { createDrawing, type Drawn } from './draw.ts';
import { isAlive, listen, say, tell } from './extension.ts';
import { markAt } from './hit.ts';
import type { AspectOnPage, MarkAnswer, MarkOnPage, PlaceOnPage, ToPage } from './model.ts';
import { showNotice } from './notice.ts';
import { createPlacer } from './placer.ts';
import { framesOf } from './roots.ts';
import { rootsAround, selectedRange } from './selection.ts';

/** A place in the site, whatever the fragment: routes in fragments are places too. */
const placeNow = () => location.href.replace(/#(?![!/]).*$/, '');

/** Everything on one page: its marks, the adder, and what the extension asks. Ends by the signal. */
export function startSession(end: AbortController): void {
  const { signal } = end;
  const drawing = createDrawing();
  const placer = createPlacer(document, redraw, signal);
  /** The marks of each page of a single-page site that was visited, so that they are there again on the way back. */
  const pages = new Map<string, MarkOnPage[]>();
  const unveiled = new Set<string>();
  let at = placeNow();
  let aspects: AspectOnPage[] = [];
  let offers = false;
  let adder: AbortController | undefined;

  function drawn(): Drawn[] {
    return placer.spots().flatMap(({ mark, placing }) => {
      if (!placing || placing.ranges.length === 0) return [];
      return [{ mark, ranges: placing.ranges, veiled: mark.spoiler === true && !unveiled.has(mark.id) }];
    });
  }
  function redraw(): void {
    if (!isAlive()) return end.abort();
    drawing.draw(drawn(), aspects);
    void tell({ kind: 'placed', states: placer.states() });
  }
  function put(marks: MarkOnPage[]): void {
    pages.set(at, marks);
    placer.set(marks);
  }
  /** A single-page site has moved on: these are not its words any more. */
  function moved(): void {
    if (at === placeNow()) return;
    at = placeNow();
    adder?.abort();
    placer.set(pages.get(at) ?? []);
    redraw();
  }

  async function openFor(event: Event | undefined, focus: boolean): Promise<boolean> {
    const range = selectedRange(document, rootsAround(document, event));
    const place = range && describe(range);
    if (!range || !place) return false;
    adder?.abort();
    const open = new AbortController();
    adder = open;
    signal.addEventListener('abort', () => open.abort(), { signal: open.signal });
    const language = document.documentElement.lang.slice(0, 40);
    const suggested = await tell({ kind: 'suggest', quote: place.quote.slice(0, 2000), language });
    if (open.signal.aborted) return true;
    openAdder(
      {
        aspects,
        suggested: String(suggested ?? aspects[0]?.id ?? ''),
        place,
        where: () => boxOf(range),
        focus,
        mark,
        remark: (change) => again({ kind: 'remark', ...change }, change.id, change),
        unmark: (id) => again({ kind: 'unmark', id }, id),
      },
      open,
    );
    return true;
  }

  function describe(range: AbstractRange): PlaceOnPage | undefined {
    placer.anchorer.invalidate();
    const found = placer.anchorer.describe(range);
    return found && { quote: found.quote, selectors: found.selectors, position: found.position.start };
  }

  async function mark(asked: { place: PlaceOnPage; aspect: string; spoiler?: true }): Promise<MarkAnswer> {
    const { place, ...said } = asked;
    const answer = (await tell({ kind: 'mark', ...asked })) as MarkAnswer | undefined;
    if (!answer) return { failure: 'failed' };
    if ('id' in answer) {
      const others = (pages.get(at) ?? []).filter(({ id }) => id !== answer.id);
      unveiled.add(answer.id);
      put([...others, { id: answer.id, quote: place.quote, selectors: place.selectors, ...said }]);
    }
    return answer;
  }

  /** Changes what was just marked, or takes it back: in the library first. */
  async function again(
    message: object,
    id: string,
    change?: { aspect?: string; spoiler?: boolean },
  ): Promise<boolean> {
    if ((await tell(message)) !== true) return false;
    const marks = pages.get(at) ?? [];
    if (!change) put(marks.filter((each) => each.id !== id));
    else put(marks.map((each) => (each.id === id ? changed(each, change) : each)));
    return true;
  }

  async function click(event: MouseEvent): Promise<void> {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const hit = markAt(drawn(), event);
    if (!hit) return;
    if (hit.veiled) {
      unveiled.add(hit.mark.id);
      event.preventDefault();
      event.stopPropagation();
      return redraw();
    }
    if (event.defaultPrevented || isControl(event) || selectedRange(document, rootsAround(document, event)))
      return;
    await open(hit);
  }
  async function open({ mark, ranges }: Drawn): Promise<void> {
    const opened = await tell({ kind: 'opened', id: mark.id });
    if (opened === false && ranges[0]) showNotice(say('noticeOpenPanel'), boxOf(ranges[0]), signal);
  }

  function show(ranges: readonly Range[]): void {
    const [first] = ranges;
    const element = first && (first.startContainer.parentElement ?? document.body);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    drawing.point(ranges);
    setTimeout(() => drawing.point([]), 2000);
  }
  const rangesOf = (id: string, candidate?: number): readonly Range[] => {
    const placing = placer.placingOf(id);
    return (candidate === undefined ? placing?.ranges : placing?.candidates[candidate]?.ranges) ?? [];
  };

  async function begin(by: 'pointer' | 'keys'): Promise<null> {
    if (await openFor(undefined, by === 'keys')) return null;
    const caret = document.getSelection();
    const under = drawn().find(
      ({ ranges }) =>
        caret?.focusNode &&
        ranges.some((range) => range.isPointInRange(caret.focusNode as Node, caret.focusOffset)),
    );
    if (under) await open(under);
    else if (by === 'keys') showNotice(say('noticeSelect'), undefined, signal);
    return null;
  }

  function answer(message: ToPage): Promise<unknown> | undefined {
    switch (message.kind) {
      case 'place':
        ({ aspects, adder: offers } = message);
        // The page may have moved on since.
        if (message.url.replace(/#(?![!/]).*$/, '') !== placeNow()) return undefined;
        at = placeNow();
        put(message.marks);
        return undefined;
      case 'adder':
        ({ aspects } = message);
        offers = true;
        return begin(message.by);
      case 'show':
        show(rangesOf(message.id, message.candidate));
        return undefined;
      case 'states':
        return Promise.resolve(placer.states());
      case 'describe': {
        const { of } = message;
        const range =
          of === 'selection'
            ? selectedRange(document, rootsAround(document))
            : joined(rangesOf(of.id, of.candidate));
        return Promise.resolve((range && describe(range)) ?? null);
      }
      case 'moved':
        moved();
        return undefined;
    }
  }

  function select(event: Event): void {
    if (!offers || !isAlive()) return;
    // The selection is what it will be after the event.
    setTimeout(() => {
      if (!signal.aborted) void openFor(event, false);
    });
  }
  function away(event: Event): void {
    const [target] = event.composedPath();
    if (target instanceof Element && target.localName === 'cutting-room') return;
    adder?.abort();
  }

  listen((message) => answer(message as ToPage), signal);
  for (const each of [document, ...framesOf(document)]) {
    each.addEventListener('click', (event) => void click(event), { capture: true, signal });
    each.addEventListener('pointerdown', away, { capture: true, signal });
    each.addEventListener('pointerup', select, { capture: true, signal });
  }
  for (const type of ['popstate', 'hashchange']) addEventListener(type, moved, { signal });
  if ('navigation' in globalThis)
    (globalThis.navigation as EventTarget).addEventListener('currententrychange', moved, { signal });
  signal.addEventListener('abort', () => drawing.clear());
}

function changed(mark: MarkOnPage, change: { aspect?: string; spoiler?: boolean }): MarkOnPage {
  const { spoiler, ...rest } = mark;
  const flag = change.spoiler === undefined ? spoiler : change.spoiler || undefined;
  return {
    ...rest,
    ...(change.aspect !== undefined && { aspect: change.aspect }),
    ...(flag && { spoiler: true }),
  };
}

/** Where a range is seen in the window's viewport, through the frames it is in. */
function boxOf(range: Range): Box {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  let [x, y] = [0, 0];
  let view = range.startContainer.ownerDocument?.defaultView;
  while (view && view !== view.parent && view.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.left;
    y += frame.top;
    view = view.parent as Window & typeof globalThis;
  }
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** One range from the first to the last, where one can span them. */
function joined(ranges: readonly Range[]): AbstractRange | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || first.startContainer.getRootNode() !== last.endContainer.getRootNode()) return first;
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

function isControl(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element &&
        target.matches('a[href], button, input, select, textarea, label, summary, [role="button"]'),
    );
}
