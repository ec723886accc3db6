import { join, resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { adderCss } from '../../lib/annotate/adder-css.ts';
import { ASPECTS, COLOUR_OF } from '../../lib/aspects/aspects.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { faults } from './scenarios/axe.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { demoPage } from './support/room.ts';
import type { Tab } from './support/surface.ts';
import { useRoom } from './support/use-room.ts';

const root = resolve(import.meta.dirname, '../..');

/** The adder as one script, for a page in which its root can be looked into. */
async function bundled(): Promise<string> {
  const entry = join(root, 'lib/annotate/adder/adder.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'adder' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the adder was not built');
  return first.output[0].code;
}

const room = useRoom(chromiumRoom);

/** Opens the adder in the page's own world, over its first paragraph, with an open root; marking is answered so. */
async function open(answer: object): Promise<Tab> {
  const tab = await room().openTab(demoPage(room(), 'lwlies.com/reviews/red-rooms'));
  const aspects = ASPECTS.map((id) => ({ id, colour: COLOUR_OF[id] }));
  await tab.evaluate(`(() => {
    ${await bundled()}
    const texts = ${JSON.stringify(messages)};
    const getMessage = (key, values = []) => (texts[key]?.message ?? '').replace('$1', values[0] ?? '');
    Object.defineProperty(globalThis, 'chrome', { value: { runtime: { id: 'x' }, i18n: { getMessage } } });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, { ...options, mode: 'open' });
      const style = document.createElement('style');
      style.textContent = ${JSON.stringify(adderCss())};
      root.append(style);
      return root;
    };
    const paragraph = document.querySelector('.text-prose p');
    paragraph.scrollIntoView({ block: 'center' });
    globalThis.opened = new AbortController();
    adder.openAdder({
      aspects: ${JSON.stringify(aspects)}, suggested: 'image', focus: true,
      place: { quote: 'x', selectors: [], position: 0 },
      where: () => paragraph.getBoundingClientRect(),
      mark: async () => (${JSON.stringify(answer)}), remark: async () => true, unmark: async () => true,
    }, opened);
  })()`);
  return tab;
}

/** The name of what has the focus in the adder, as it is read out. */
const focused = `document.querySelector('cutting-room').shadowRoot.activeElement?.innerText.trim()`;
const said = `document.querySelector('cutting-room').shadowRoot.querySelector('output').textContent`;

async function accessible(tab: Tab): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.colorScheme(scheme);
    expect([scheme, await faults(tab, 'cutting-room')]).toEqual([scheme, []]);
  }
}

describe('the adder', () => {
  it('has a name, roles and contrast, and the focus where it is wanted', async () => {
    const tab = await open({ id: '1', allowed: true });
    expect(await tab.evaluate(focused)).toBe('Mark: Image');
    await accessible(tab);
  });

  it('says what was marked, and why marks may not come back by themselves', async () => {
    const tab = await open({ id: '1', allowed: false });
    await tab.press('2');
    await tab.waitFor(`${said} === 'Marked: Acting'`);
    expect(await tab.evaluate(focused)).toBe('Undo');
    await accessible(tab);
  });

  it('says why something was not marked', async () => {
    const tab = await open({ failure: 'full' });
    await tab.press('Enter');
    await tab.waitFor(`${said} === ${JSON.stringify(messages.adderFull.message)}`);
    expect(await tab.evaluate(focused)).toBe('Mark: Image');
    await accessible(tab);
  });

  it('stays within a narrow window, beside what is selected', async () => {
    const tab = await open({ id: '1', allowed: false });
    await tab.press('2');
    await tab.waitFor(`${said} !== ''`);
    const [box, over] = await tab.evaluate<[number[], boolean]>(`(() => {
      const box = document.querySelector('cutting-room').shadowRoot.querySelector('.cutting-room-adder').getBoundingClientRect();
      const text = document.querySelector('.text-prose p').getBoundingClientRect();
      const over = box.left < text.right && box.right > text.left && box.top < text.bottom && box.bottom > text.top;
      return [[box.left, box.top, innerWidth - box.right, innerHeight - box.bottom], over];
    })()`);
    expect(Math.min(...box)).toBeGreaterThanOrEqual(0);
    expect(over).toBe(false);
  });
});
