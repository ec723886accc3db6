import type { Page } from 'puppeteer-core';
import { type FirefoxPage, keysOf } from '../../../scripts/browsers/firefox-page.ts';
import { steadyMiddle } from '../../../scripts/browsers/steady-middle.ts';

/** A page in either browser, driven alike: what is evaluated is an expression, its value plain JSON. */
export type Surface = Omit<FirefoxPage, 'screenshot'>;

/** A page in a tab. */
export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  /** Gives the viewport a size in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Brings the tab to the front. */
  front(): Promise<void>;
  /** Presses the mouse at one point of the viewport, moves to the other, lets go. */
  drag(from: Point, to: Point): Promise<void>;
}

/** CSS pixels from the viewport's left and top. */
export type Point = readonly [x: number, y: number];

/** Drives a page of Chromium. */
export function chromiumSurface(page: Page): Tab {
  const evaluate = async <T>(expression: string): Promise<T> => (await page.evaluate(expression)) as T;
  return {
    evaluate,
    async waitFor<T>(expression: string, timeout = 10_000): Promise<NonNullable<T>> {
      const found = await page
        .waitForFunction(expression, { timeout, polling: 15 })
        .catch((cause: unknown) => {
          throw new Error(`Not within ${timeout} ms: ${expression}`, { cause });
        });
      return (await found.jsonValue()) as NonNullable<T>;
    },
    async click(selector) {
      const [x, y] = await steadyMiddle(evaluate, selector);
      await page.mouse.click(x, y);
    },
    async press(chord) {
      const keys = keysOf(chord) as Parameters<Page['keyboard']['press']>[0][];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    colorScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    close: () => page.close().catch(() => undefined),
    async goto(url) {
      await page.goto(url);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    front: () => page.bringToFront(),
    async drag([x, y], [toX, toY]) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 3 });
      await page.mouse.up();
    },
  };
}

/** Waits until an expression is truthy, and returns it; asked from here, for a page that nobody sees asks itself once a minute. */
export async function becomes<T>(
  surface: Surface,
  expression: string,
  timeout = 10_000,
): Promise<NonNullable<T>> {
  for (const end = Date.now() + timeout; ; ) {
    const value = await surface.evaluate<T>(expression).catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(`Not within ${timeout} ms: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Puts the cursor into a field with all its text selected. */
async function selectAll(surface: Surface, selector: string): Promise<void> {
  await surface.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.focus();
    field.select();
  })()`);
}

/** Types over what stands in a field. Keys reach Firefox's popup in their own time: resolves when the field has them. */
export async function retype(surface: Surface, selector: string, text: string): Promise<void> {
  await selectAll(surface, selector);
  if (text === '') await surface.press('Backspace');
  else await surface.type(text);
  // A comma hands a tag on and leaves the field empty.
  const wanted = JSON.stringify(text.endsWith(',') ? '' : text);
  await surface.waitFor(`document.querySelector(${JSON.stringify(selector)})?.value === ${wanted}`);
}

/** The value of a field. */
export function valueOf(surface: Surface, part: string): Promise<string> {
  return surface.evaluate(`document.querySelector('[data-part="${part}"]').value`);
}

/** The texts of all elements that carry that `data-part`, as they are seen, with single spaces. */
export function textsOf(surface: Surface, selector: string): Promise<string[]> {
  return surface.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerText.replace(/\\s+/g, ' ').trim())`,
  );
}

/** A mark as a chip shows it: value, best, and the name of the part. */
export type Mark = [value: string, best: string, part: string];

/** The marks shown under a selector, in order. */
export function marksOf(surface: Surface, within = 'main'): Promise<Mark[]> {
  return surface.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(`${within} [data-part="score"]`)})]
      .map(({ dataset }) => [dataset.value, dataset.best, dataset.label])`,
  );
}
