import * as v from 'valibot';
import type { Bidi } from './bidi.ts';
import { evaluateIn } from './firefox-evaluate.ts';
import { steadyMiddle } from './steady-middle.ts';
import { until } from './until.ts';

/** A page in Firefox, in a tab or in the action's popup, driven alike. */
export interface FirefoxPage {
  /** Evaluates an expression in the page (it may be a promise) and returns its JSON value. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Waits until the expression is truthy, and returns it. */
  waitFor<T = unknown>(expression: string, timeout?: number): Promise<NonNullable<T>>;
  /** A real click in the middle of the element. */
  click(selector: string): Promise<void>;
  /** A real key press: a character, or a name such as `Enter`, `Tab`, `Escape`, with what is held meanwhile before it: `Shift+Space`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** A PNG of what is seen. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A page in a tab. */
export interface FirefoxTab extends FirefoxPage {
  /** Its BiDi browsing context. */
  context: string;
  goto(url: string, wait?: 'none' | 'interactive' | 'complete'): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Brings the tab to the front. */
  front(): Promise<void>;
  /** Presses the mouse at one point of the viewport, moves to the other, lets go. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
}

const Picture = v.object({ data: v.string() });
const Tree = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });

/** Private-use characters that stand for keys (https://w3c.github.io/webdriver/#keyboard-actions). */
const keyCodes: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/** The keys of a chord, the held ones first. */
export function keysOf(chord: string): string[] {
  return chord === '+' ? [chord] : chord.split('+');
}

/** Waits for what a page says, whichever way it is asked. */
export function waiter(evaluate: FirefoxPage['evaluate']): FirefoxPage['waitFor'] {
  return <T>(expression: string, timeout?: number) =>
    until<T>(() => evaluate<T>(expression), expression, timeout);
}

/** Drives a tab by WebDriver BiDi. */
export function tabPage(bidi: Bidi, context: string): FirefoxTab {
  const evaluate = <T>(expression: string) => evaluateIn<T>(bidi, context, expression);
  const act = (actions: object) => bidi.send('input.performActions', { context, actions: [actions] });
  const press = async (key: string) => {
    const values = keysOf(key).map((each) => keyCodes[each] ?? each);
    await act({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  };
  return {
    context,
    evaluate,
    press,
    waitFor: waiter(evaluate),
    async goto(url, wait = 'complete') {
      const go = (wait: string) => bidi.send('browsingContext.navigate', { context, url, wait });
      if (!url.startsWith('moz-extension:')) {
        await go(wait);
        return;
      }
      // The answer to a navigation to an extension page may never come, although the page loads.
      go('none').catch(() => undefined);
      const there = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
      await until(() => evaluate(there), url);
    },
    async click(selector) {
      const [x, y] = await steadyMiddle(evaluate, selector);
      await act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async front() {
      await bidi.send('browsingContext.activate', { context });
    },
    async drag([x, y], [toX, toY]) {
      const at = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
      await act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          at(x, y),
          { type: 'pointerDown', button: 0 },
          at((x + toX) / 2, (y + toY) / 2),
          at(toX, toY),
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async type(text) {
      for (const character of text) await press(character);
    },
    async colorScheme(scheme) {
      await bidi.send('browsingContext.activate', { context });
      await evaluateIn(
        bidi,
        await chromeContext(bidi),
        `void (gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = '${scheme}')`,
      );
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot() {
      const { data } = v.parse(Picture, await bidi.send('browsingContext.captureScreenshot', { context }));
      return Buffer.from(data, 'base64');
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** The browsing context of the browser's own window, toolbar and all. */
export async function chromeContext(bidi: Bidi): Promise<string> {
  const [first] = await contextsOf(bidi, { 'moz:scope': 'chrome' });
  if (!first) throw new Error('Firefox shows no window.');
  return first.context;
}

/** The open tabs, or with `moz:scope` set to `chrome` the browser's own windows. */
export async function contextsOf(
  bidi: Bidi,
  params: { 'moz:scope'?: 'chrome' } = {},
): Promise<{ context: string; url: string }[]> {
  return v.parse(Tree, await bidi.send('browsingContext.getTree', { ...params, maxDepth: 0 })).contexts;
}
