import { join } from 'node:path';
import * as v from 'valibot';
import { type BareChromium, startBareChromium } from '../../scripts/bench/bare-chromium.ts';
import type { Row } from '../../scripts/bench/rows.ts';
import { servePages } from '../../scripts/press/serve.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';
import { root } from '../../scripts/tools/run-tool.ts';

const opens = 20;
/** How long a page, and then a popup, is left alone (ms): the popup asks nothing and is asked nothing meanwhile. */
const rest = 1200;

const Target = v.object({ targetId: v.string() });
const Targets = v.object({
  targetInfos: v.array(v.object({ targetId: v.string(), type: v.string(), url: v.string() })),
});
const Session = v.object({ sessionId: v.string() });
const Said = v.object({ result: v.object({ value: v.tuple([v.number(), v.number(), v.number()]) }) });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the popup, once it is done: when it began (ms since the epoch), its first paint and its filled card (ms after). */
const marks = `[
  performance.timeOrigin,
  performance.getEntriesByType('paint')[0].startTime,
  performance.getEntriesByName('card-filled')[0].startTime,
]`;

interface Times {
  started: number;
  firstPaint: number;
  cardFilled: number;
}

/** Opens a page in a new tab, clicks the action on it, and closes both. Times are milliseconds after the click. */
async function openOnce({ send }: BareChromium, id: string, url: string): Promise<Times> {
  const { targetId: page } = v.parse(Target, await send('Target.createTarget', { url }));
  await pause(rest);
  const all = v.parse(Targets, await send('Target.getTargets', { filter: [{}] })).targetInfos;
  const tab = all.find((target) => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`No tab has opened ${url}.`);

  const clicked = performance.timeOrigin + performance.now();
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await pause(rest);

  const open = v.parse(Targets, await send('Target.getTargets')).targetInfos;
  const popup = open.find((target) => target.url.endsWith('/popup.html'));
  if (!popup) throw new Error('The click on the action opened no popup.');
  const { targetId } = popup;
  const { sessionId } = v.parse(Session, await send('Target.attachToTarget', { targetId, flatten: true }));
  const asked = await send('Runtime.evaluate', { expression: marks, returnByValue: true }, sessionId);
  const [origin, painted, filled] = v.parse(Said, asked).result.value;
  await send('Target.closeTarget', { targetId });
  await send('Target.closeTarget', { targetId: page });
  const started = origin - clicked;
  return { started, firstPaint: started + painted, cardFilled: started + filled };
}

/** The popup on the demo press, opened by a click on the action again and again, on one page after the other. */
export async function run(): Promise<Row[]> {
  const extension = await buildFor('chrome');
  const press = await servePages(join(root, 'demo'));
  const chromium = await startBareChromium(press, extension);
  const times: Times[] = [];
  try {
    const { id } = v.parse(
      v.object({ id: v.string() }),
      await chromium.send('Extensions.loadUnpacked', { path: extension }),
    );
    await pause(rest);
    for (let open = 0; open < opens; open++) {
      const { url } = press.pages[open % press.pages.length] ?? {};
      if (!url) throw new Error('The demo press has no pages.');
      times.push(await openOnce(chromium, id, url));
    }
  } finally {
    await chromium.close();
    await press.close();
  }
  const row = (what: string, pick: (time: Times) => number, budget?: number): Row => ({
    what: `popup, after the click: ${what}`,
    samples: times.map(pick),
    unit: 'ms',
    ...(budget === undefined ? {} : { budget }),
  });
  return [
    row('the browser begins to load it', (time) => time.started),
    row('first paint', (time) => time.firstPaint, 60),
    row('card filled', (time) => time.cardFilled, 150),
  ];
}
