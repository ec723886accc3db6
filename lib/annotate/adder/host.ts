/** What the host itself must be, against any style of the page's: an important style of its own wins over every other. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  width: 'max-content',
  height: 'auto',
  'z-index': '2147483647',
} as const;

export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  move(place: { left: number; top: number }): void;
  remove(): void;
}

/**
 * An element of ours over the page, in its top layer, with a closed root: the page's scripts see that it is there and
 * nothing in it. It is in the page while the adder is shown, and no longer. Its keys and clicks stay in it.
 */
export function openHost(document: Document): Host {
  const element = document.createElement('cutting-room');
  const style = (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value, 'important');
  };
  style(HOST_STYLE);
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
  ])
    root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(element);
  element.showPopover();
  return {
    root,
    element,
    move: ({ left, top }) => style({ left: `${left}px`, top: `${top}px` }),
    remove: () => element.remove(),
  };
}
