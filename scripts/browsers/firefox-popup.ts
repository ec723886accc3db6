import { type FirefoxPage, waiter } from './firefox-page.ts';
import { steadyMiddle } from './steady-middle.ts';

/** Evaluates an expression in the browser's own window and returns its JSON value. */
export type EvaluateInWindow = <T = unknown>(expression: string) => Promise<T>;

/** Element ids that Firefox gives an add-on's button: its id with everything but letters, digits, `_`, `-` replaced. */
function widgetId(extensionId: string): string {
  return extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

/**
 * The scope of the expressions below, which run in the browser's own window (privileged).
 * `mouse` sends a real mouse event to the window: through `synthesizeMouseEvent`, in older versions
 * through `windowUtils`.
 */
const helpers = `
  const popupBrowser = () => [...document.querySelectorAll('browser.webextension-popup-browser')]
    .find((each) => each.closest('panel')?.state === 'open');
  const mouse = (x, y) => {
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      if (window.synthesizeMouseEvent) window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
      else window.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0);
    }
  };
`;

/**
 * What runs beside the popup's document, in its process: evaluates what it is sent in a sandbox over the
 * page, which its content security policy does not bind, and answers. Drivers of tabs do not reach popups.
 */
const frameScript = `addMessageListener('cutting-room:ask', async ({ data }) => {
  let answer;
  try {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const value = await Cu.evalInSandbox('(async () => JSON.stringify(await (' + data.expression + ')))()', sandbox);
    answer = { value };
  } catch (error) {
    answer = { error: String(error) };
  }
  sendAsyncMessage('cutting-room:answer', { id: data.id, ...answer });
});`;
const frameScriptUrl = `data:application/javascript,${encodeURIComponent(frameScript)}`;

/** Puts the action's button on the toolbar, as a user may, so that there is something to click. */
export async function pinAction(evaluate: EvaluateInWindow, extensionId: string): Promise<void> {
  const id = JSON.stringify(`${widgetId(extensionId)}-browser-action`);
  await evaluate(`void CustomizableUI.addWidgetToArea(${id}, CustomizableUI.AREA_NAVBAR)`);
}

/** Clicks the action's button on the toolbar; resolves when its popup is open and has a document. */
export async function clickAction(evaluate: EvaluateInWindow, extensionId: string): Promise<FirefoxPage> {
  const popup = popupPage(evaluate);
  await evaluate(`(() => {
    ${helpers}
    const button = document.getElementById(${JSON.stringify(`${widgetId(extensionId)}-BAP`)});
    const { left, top, width, height } = button.getBoundingClientRect();
    mouse(left + width / 2, top + height / 2);
  })()`);
  await popup.waitFor(`location.protocol === 'moz-extension:' && document.readyState !== 'loading'`);
  return popup;
}

function popupPage(evaluateInWindow: EvaluateInWindow): FirefoxPage {
  const inWindow = <T>(body: string) =>
    evaluateInWindow<T>(`(async () => {
    ${helpers}
    const browser = popupBrowser();
    if (!browser) throw new Error('the popup is not open');
    ${body}
  })()`);
  let last = 0;
  const evaluate = <T>(expression: string) => {
    const ask = JSON.stringify({ id: ++last, expression });
    return inWindow<T>(`
      const { messageManager } = browser;
      if (!browser.cuttingRoomListens) messageManager.loadFrameScript(${JSON.stringify(frameScriptUrl)}, false);
      browser.cuttingRoomListens = true;
      return new Promise((resolve, reject) => {
        const hear = ({ data }) => {
          if (data.id !== ${last}) return;
          messageManager.removeMessageListener('cutting-room:answer', hear);
          if (data.error) reject(new Error(data.error));
          else resolve(data.value === undefined ? undefined : JSON.parse(data.value));
        };
        messageManager.addMessageListener('cutting-room:answer', hear);
        messageManager.sendAsyncMessage('cutting-room:ask', ${ask});
      });`);
  };
  const press = async (key: string) => {
    await inWindow(`
      browser.focus();
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransactionForTests(window)) throw new Error('the keyboard is taken');
      const event = new KeyboardEvent('', { key: ${JSON.stringify(key)} });
      input.keydown(event);
      input.keyup(event);`);
  };
  return {
    evaluate,
    press,
    waitFor: waiter(evaluate),
    async click(selector) {
      const [x, y] = await steadyMiddle(evaluate, selector);
      await inWindow(`const box = browser.getBoundingClientRect(); mouse(box.left + ${x}, box.top + ${y});`);
    },
    async type(text) {
      for (const character of text) await press(character);
    },
    async colorScheme(scheme) {
      await inWindow(`browser.browsingContext.prefersColorSchemeOverride = '${scheme}';`);
    },
    async screenshot() {
      const url = await inWindow<string>(`
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();`);
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
    async close() {
      await inWindow(`browser.closest('panel').hidePopup();`);
    },
  };
}
