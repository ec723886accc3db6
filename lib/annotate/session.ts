import { createAdding } from './adding.ts';
import { joined } from './boxes.ts';
import { isAlive, listen, say } from './extension.ts';
import { createMarks } from './marks.ts';
import type { ToPage } from './model.ts';
import { showNotice } from './notice.ts';
import { onClick, openAtCaret } from './opening.ts';
import { framesOf } from './roots.ts';
import { rootsAnywhere, rootsAround, selectedRange } from './selection.ts';

/** How long a passage is pointed at, in milliseconds. */
const POINTED = 2000;
/** How long a passage that is asked for may take to be found; later, the page would scroll under its reader. In milliseconds. */
const PATIENCE = 5000;

/** Everything on one page: its marks, the adder, and what the extension asks. Ends by the signal. */
export function startSession(end: AbortController): void {
  const { signal } = end;
  const marks = createMarks(end, showAsked);
  const adding = createAdding(marks, signal);
  let offers = false;
  /** The passage that is to be shown once it is found. */
  let asked: { id: string; candidate?: number; until: number } | undefined;

  const rangesOf = (id: string, candidate?: number): readonly Range[] => {
    const placing = marks.placingOf(id);
    return (candidate === undefined ? placing?.ranges : placing?.candidates[candidate]?.ranges) ?? [];
  };
  function show(ranges: readonly Range[]): void {
    const element = ranges[0]?.startContainer.parentElement;
    const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    marks.point(ranges);
    setTimeout(() => marks.point([]), POINTED);
  }
  function showAsked(): void {
    if (!asked) return;
    const ranges = rangesOf(asked.id, asked.candidate);
    if (ranges.length === 0 && performance.now() < asked.until) return;
    asked = undefined;
    if (ranges.length > 0) show(ranges);
  }
  async function begin(keys: boolean): Promise<null> {
    const done = (await adding.open(rootsAnywhere(document), keys)) || (await openAtCaret(marks, signal));
    if (!done && keys) showNotice(say('noticeSelect'), undefined, signal);
    return null;
  }
  function moved(): void {
    if (marks.moved()) adding.close();
  }

  function answer(message: ToPage): Promise<unknown> | undefined {
    switch (message.kind) {
      case 'place':
        offers = message.adder;
        marks.know(message.aspects);
        marks.place(message.url, message.marks);
        return undefined;
      case 'adder':
        offers = true;
        marks.know(message.aspects);
        return begin(message.by === 'keys');
      case 'show':
        asked = { ...message, until: performance.now() + PATIENCE };
        showAsked();
        return undefined;
      case 'states':
        return Promise.resolve(marks.states());
      case 'describe': {
        const { of } = message;
        const range =
          of === 'selection'
            ? selectedRange(document, rootsAnywhere(document))
            : joined(rangesOf(of.id, of.candidate));
        return range ? marks.describe(range).then((place) => place ?? null) : Promise.resolve(null);
      }
      case 'moved':
        moved();
        return undefined;
    }
  }

  function select(event: Event): void {
    if (!offers || !isAlive() || isOurs(event)) return;
    const roots = rootsAround(document, event);
    // The selection is what it will be only after the event.
    setTimeout(() => {
      if (!signal.aborted) void adding.open(roots, false);
    });
  }

  listen((message) => answer(message as ToPage), signal);
  const options = { capture: true, signal };
  for (const each of [document, ...framesOf(document)]) {
    each.addEventListener('click', (event) => void onClick(event, marks, signal), options);
    each.addEventListener('pointerdown', (event) => isOurs(event) || adding.close(), options);
    each.addEventListener('pointerup', select, options);
  }
  for (const type of ['popstate', 'hashchange']) addEventListener(type, moved, { signal });
  if ('navigation' in globalThis)
    (globalThis.navigation as EventTarget).addEventListener('currententrychange', moved, { signal });
}

/** Whether an event is the adder's own. */
function isOurs(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.localName === 'cutting-room';
}
