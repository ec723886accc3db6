import type { Surface } from './surface.ts';

/** The part that has the focus. */
export const focused = `document.activeElement?.closest('[data-part]')?.dataset.part`;

/** Presses Tab until the focus is on that part, the first of them from here. */
export async function tabTo(surface: Surface, part: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await surface.evaluate(focused)) === part) return;
    await surface.press('Tab');
  }
  throw new Error(`Tab does not lead to ${part}`);
}
