import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../scripts/browsers/chromium.ts';

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { fileName?: string; worldId?: number; data?: { url?: string } };
}

/** What a page's opening made the browser do in the page's own thread. */
export interface Opening {
  /** All that the thread did. */
  events: TraceEvent[];
  /** The detecting script's look at the page. */
  look: TraceEvent;
  /** In which of the thread's worlds our scripts run. */
  world: number | undefined;
}

const milliseconds = (microseconds: number) => microseconds / 1000;
const urlOf = ({ args }: TraceEvent) => args?.data?.url ?? args?.fileName ?? '';
const ended = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const sum = (events: readonly TraceEvent[]) =>
  milliseconds(events.reduce((all, { dur = 0 }) => all + dur, 0));

/** What the browser did meanwhile. */
async function traceOf(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await page.tracing.start({ categories: [...categories, 'v8', 'v8.execute'] });
  await work();
  const trace = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}

/** The detecting script's look at a page in which the work has it run. Throws if it is not seen. */
export async function tracedLook(page: Page, work: () => Promise<unknown>): Promise<number> {
  return sum([foundLook(await traceOf(page, work))]);
}

function foundLook(all: readonly TraceEvent[]): TraceEvent {
  const look = all.find((event) => event.name === 'EvaluateScript' && urlOf(event).endsWith('/detect.js'));
  if (!look) throw new Error('The trace does not show the detecting script: it can tell nothing of ours.');
  return look;
}

/** Opens a page and traces it until the expression holds. Throws if the detecting script is not seen in the trace. */
export async function traced(chromium: Chromium, url: string, until: string): Promise<Opening> {
  const page = await chromium.newPage();
  const all = await traceOf(page, async () => {
    await page.goto(url);
    await page.waitForFunction(until, { timeout: 30_000, polling: 100 });
  });
  await page.close();
  const look = foundLook(all);
  const events = all.filter(({ pid, tid }) => pid === look.pid && tid === look.tid);
  const run = events.find((event) => event.name === 'v8.run' && urlOf(event).endsWith('/detect.js'));
  return { events, look, world: run?.args?.worldId };
}

/** The detecting script's look at the page, in milliseconds. */
export const lookOf = ({ look }: Opening): number => sum([look]);

/** The browser hands over scripts, and messages and their answers, by interfaces of that name. */
const isHandedOver = ({ args }: TraceEvent) => JSON.stringify(args ?? {}).includes('extensions.mojom');

/**
 * All tasks after that look in which anything of ours ran, by its file or its world, or in which the browser handed it
 * something; in milliseconds. They count whole, with what the browser did in them.
 */
export function beyondLook({ events, look, world }: Opening): number {
  const ours = events.filter(
    (event) =>
      event.ts >= ended(look) &&
      (urlOf(event).startsWith('chrome-extension:') ||
        (world !== undefined && event.args?.worldId === world) ||
        isHandedOver(event)),
  );
  return sum(tasksWith(events, ours).filter((task) => task.ts > look.ts));
}

/** Of the annotator: its longest task, and all together, in milliseconds. */
export function placing({ events }: Opening): { longest: number; took: number } {
  const own = events.filter((event) => urlOf(event).endsWith('/annotate.js'));
  if (own.length === 0) throw new Error('The annotator never ran.');
  const tasks = tasksWith(events, own);
  return { longest: milliseconds(Math.max(...tasks.map(({ dur = 0 }) => dur))), took: sum(tasks) };
}

const tasksWith = (events: readonly TraceEvent[], some: readonly TraceEvent[]) =>
  events.filter(
    (task) => task.name === 'RunTask' && some.some(({ ts }) => ts >= task.ts && ts <= ended(task)),
  );
