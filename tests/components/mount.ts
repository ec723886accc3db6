import { type ComponentChild, render } from 'preact';
import { afterAll, expect, vi } from 'vitest';

/** Preact counts its frames a little longer than a test lasts: the page must not be gone by then. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

/** jsdom lays nothing out, so nothing has a size that could change. */
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoSizes });
// jsdom has no locks; there is no other page to wait for.
Object.assign(navigator, {
  locks: { request: (_: string, __: object, work: () => Promise<void>) => work() },
});

/** Renders into the (emptied) page, and gives the ways to look at it and to act on it. */
export function mount(tree: ComponentChild) {
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  render(tree, root);
  return {
    unmount: () => render(null, root),
    text: () => root.textContent ?? '',
  };
}

/** The elements that play a part (`data-part`), in page order. */
export function parts<E extends HTMLElement = HTMLElement>(name: string): E[] {
  return [...document.querySelectorAll<E>(`[data-part="${name}"]`)];
}

/** The one element that plays a part; fails if there is none. */
export function part<E extends HTMLElement = HTMLElement>(name: string): E {
  const found = parts<E>(name)[0];
  if (!found) throw new Error(`Nothing on the page plays the part "${name}".`);
  return found;
}

/** Waits until the expectation holds. */
export function eventually(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: 2000, interval: 5 });
}

/** Waits until what was set in a component is on the page. */
export function rendered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Types into a field as one change. */
export function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Chooses in a select. */
export function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  expect(field.value).toBe(value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
