import { framesOf } from './annotate/roots.ts';
import type { Composed } from './annotate/selection.ts';
import type { Noticed } from './messages.ts';
import { glance } from './reading/glance.ts';

/** The runtime as the page's isolated world has it: the polyfill's 10 kB stay out of pages. */
interface Runtime {
  sendMessage(message: Noticed | { kind: 'selected' }): Promise<unknown>;
  onMessage: { addListener(listener: (message: unknown) => void): void };
}
type World = typeof globalThis & {
  browser?: { runtime: Runtime };
  chrome?: { runtime: Runtime };
  cuttingRoomWatches?: true;
};

/** Pages that build themselves by script settle after a moment; one look then is enough. */
const settled = 400;

/**
 * Looks once at the page, and again when a single-page site moves on, and tells the background what the page says of itself; the background decides what it is.
 * Nothing polls, nothing is changed on the page, and nothing is read twice for the same address.
 */
export function watchPage(): void {
  const world = globalThis as World;
  const runtime = (world.browser ?? world.chrome)?.runtime;
  if (!runtime || world.cuttingRoomWatches) return;
  world.cuttingRoomWatches = true;

  // Selecting text on a review brings the adder: the script that shows it is not here before.
  let offers = false;
  let selects = false;
  const askForAdder = () => {
    offers = false;
    runtime.sendMessage({ kind: 'selected' }).catch(() => undefined);
  };
  const hear = (event: Event) => {
    const path = event.composedPath();
    // The selection is what it will be only after the event.
    setTimeout(() => {
      selects = isSelected(path);
      if (offers && selects) askForAdder();
    });
  };
  document.addEventListener('pointerup', hear, { passive: true });

  let last = location.href;
  const offer = () => {
    offers = true;
    for (const frame of framesOf(document)) frame.addEventListener('pointerup', hear, { passive: true });
    if (selects) askForAdder();
  };
  const look = async () => {
    const at = last;
    try {
      const noticed: Noticed = { kind: 'noticed', glance: glance(document, location.href) };
      // Whether it may offer to mark. The page may have moved on meanwhile.
      if ((await runtime.sendMessage(noticed)) === true && at === last) offer();
    } catch {
      // A page that defeats this much is left alone; so is one whose extension was updated or removed.
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  runtime.onMessage.addListener((message) => {
    const kind = typeof message === 'object' && message !== null && 'kind' in message && message.kind;
    if (kind !== 'moved' || location.href === last) return;
    last = location.href;
    offers = false;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), settled);
  });
  void look();
}

/** Whether there is a selection to mark where an event came through: in its page, frame or open shadow root. */
function isSelected(path: readonly EventTarget[]): boolean {
  const [target] = path as Node[];
  const selection: Composed | null = (target?.ownerDocument ?? document).getSelection();
  if (!selection) return false;
  if (selection.toString().trim().length > 2) return true;
  const shadowRoots = path.filter((each): each is ShadowRoot => 'host' in each && 'mode' in each);
  return selection.getComposedRanges?.({ shadowRoots })[0]?.collapsed === false;
}
