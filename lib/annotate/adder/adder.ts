import { say } from '../extension.ts';
import type { AspectOnPage, MarkAnswer, PlaceOnPage } from '../model.ts';
import { framesOf } from '../roots.ts';
import { aspectName } from './aspect-name.ts';
import { openHost } from './host.ts';
import { type Box, placeBox } from './place-box.ts';
import { adderView } from './view.ts';

export interface AdderOptions {
  aspects: readonly AspectOnPage[];
  /** The aspect that is suggested. */
  suggested: string;
  place: PlaceOnPage;
  /** Where the selection is now, in the viewport. */
  where: () => Box;
  /** Whether the reader is at the keyboard: the adder takes the focus then, and gives it back. */
  focus: boolean;
  mark(mark: { place: PlaceOnPage; aspect: string; spoiler?: true }): Promise<MarkAnswer>;
  remark(change: { id: string; aspect?: string; spoiler?: boolean }): Promise<boolean>;
  unmark(id: string): Promise<boolean>;
}

const FAILURES = {
  full: 'adderFull',
  'too-long': 'adderTooLong',
  unavailable: 'adderUnavailable',
  failed: 'adderFailed',
} as const;

/**
 * The adder at a selection: one step marks it with the suggested aspect, a digit with another; once it is marked, digits
 * change the aspect, and Undo takes it back. Says "Marked" only when the library has it. It ends when `open` is aborted,
 * which it does itself when it is closed.
 */
export function openAdder(options: AdderOptions, open: AbortController): void {
  const { aspects, place } = options;
  const { signal } = open;
  const host = openHost(document);
  const before = document.activeElement;
  const close = () => open.abort();
  const now = { aspect: options.suggested, spoiler: false, status: '', hint: '' };
  let marked: string | undefined;
  let busy = false;

  const view = adderView(aspects, {
    main: () => void (marked === undefined ? mark() : takeBack(marked)),
    choose: (aspect) => void choose(aspect),
    flag: () => void flag(),
    close,
  });

  function show(change: Partial<typeof now> = {}): void {
    Object.assign(now, change);
    view.show({ ...now, marked: marked !== undefined });
    fit();
  }
  function fit(): void {
    const { width, height } = view.box.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    host.move(placeBox(options.where(), { width, height }, { width: clientWidth, height: clientHeight }));
  }
  const fail = (why: keyof typeof FAILURES) => show({ status: say(FAILURES[why]) });
  const saved = () => {
    const chosen = aspects.find(({ id }) => id === now.aspect);
    show({ status: say('adderMarked', chosen ? aspectName(chosen) : '') });
  };

  async function mark(): Promise<void> {
    if (busy) return;
    busy = true;
    const { aspect, spoiler } = now;
    const answer = await options.mark({ place, aspect, ...(spoiler && { spoiler: true }) });
    busy = false;
    if ('failure' in answer) return fail(answer.failure);
    marked = answer.id;
    now.hint = answer.allowed ? '' : say('adderNotAllowed');
    saved();
    // What was pressed or chosen while the library was writing.
    if (now.aspect !== aspect || now.spoiler !== spoiler)
      await change({ aspect: now.aspect, spoiler: now.spoiler });
  }
  async function change(said: { aspect?: string; spoiler?: boolean }): Promise<void> {
    if (marked === undefined) return;
    if (await options.remark({ id: marked, ...said })) saved();
    else fail('failed');
  }
  async function choose(aspect: string): Promise<void> {
    show({ aspect });
    await (marked === undefined ? mark() : change({ aspect }));
  }
  async function flag(): Promise<void> {
    show({ spoiler: !now.spoiler });
    await change({ spoiler: now.spoiler });
  }
  async function takeBack(id: string): Promise<void> {
    if (await options.unmark(id)) close();
    else fail('failed');
  }

  /** Digits and Escape, wherever the focus is, but not where something is typed. */
  function press(event: KeyboardEvent): void {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = '1234567890'.indexOf(event.key);
    const chosen = event.key.length === 1 && at >= 0 ? aspects[at] : undefined;
    if (event.key === 'Escape') close();
    else if (chosen) void choose(chosen.id);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  host.root.append(view.box);
  show();
  if (options.focus) view.focus();
  // The keyboard is in the frame whose words were selected.
  for (const { defaultView } of [document, ...framesOf(document)])
    defaultView?.addEventListener('keydown', press, { capture: true, signal });
  for (const type of ['scroll', 'resize'])
    addEventListener(type, fit, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    const held = document.activeElement === host.element;
    host.remove();
    if (held && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
}

function isTyping(event: Event): boolean {
  // A frame has an `HTMLElement` of its own.
  const [target] = event.composedPath() as Partial<HTMLElement>[];
  return target?.isContentEditable === true || /^(?:input|textarea|select)$/.test(target?.localName ?? '');
}
