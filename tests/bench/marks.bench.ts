import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../scripts/bench/rows.ts';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { servePages } from '../../scripts/press/serve.ts';
import { buildFor } from '../../scripts/tools/build-for.ts';
import { grantedCopy } from '../browser/support/folders.ts';
import { markedPage, seed } from '../marking/long-page.ts';

const opens = 5;
const marks = 200;
const words = 20_000;

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; functionName?: string } };
}

/** Everything that a page's opening made the browser do, from a trace. */
async function traced(chromium: Chromium, url: string, until: string): Promise<TraceEvent[]> {
  const page = await chromium.newPage();
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
  });
  await page.goto(url);
  await page.waitForFunction(until, { timeout: 30_000, polling: 100 });
  const trace = await page.tracing.stop();
  await page.close();
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}

const ofScript = (file: string) => (event: TraceEvent) => event.args?.data?.url?.endsWith(file) === true;
const milliseconds = (microseconds: number) => microseconds / 1000;

/** The longest task of the page's main thread from the annotator's first moment on, and all time spent in the annotator. */
function placing(events: TraceEvent[]): { longest: number; took: number } {
  const own = events.filter(ofScript('/annotate.js'));
  const [first] = own.toSorted((a, b) => a.ts - b.ts);
  if (!first) throw new Error('The annotator never ran.');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === first.pid && tid === first.tid && ts + dur >= first.ts,
  );
  const ours = tasks.filter((task) => own.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0)));
  return {
    longest: milliseconds(Math.max(...ours.map(({ dur = 0 }) => dur))),
    took: milliseconds(ours.reduce((sum, { dur = 0 }) => sum + dur, 0)),
  };
}

/** What the detecting script does on a page without marks after it has looked at the page. */
function afterLooking(events: TraceEvent[]): number {
  const calls = events.filter(({ name }) => name === 'FunctionCall').filter(ofScript('/detect.js'));
  return milliseconds(calls.reduce((sum, { dur = 0 }) => sum + dur, 0));
}

/** Marks on a long page, and a page without any. */
export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cutting-room-bench-'));
  const extension = await grantedCopy(await buildFor('chrome'), folder);
  const press = await servePages();
  const chromium = await startChromium({ extension, press, headless: true });
  const longest: number[] = [];
  const took: number[] = [];
  const beside: number[] = [];
  try {
    const { html, passages } = markedPage(words, marks);
    const file = join(folder, 'long.html');
    await writeFile(file, html);
    const url = await press.serveFile(file);
    const own = await chromium.newPage();
    // Opening the library makes the database.
    await own.goto(chromium.address('library.html'));
    await own.waitForSelector('main[data-state="ready"]');
    await own.evaluate(seed(url, passages));
    const drawn = `[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0) >= ${marks}`;
    for (let open = 0; open < opens; open++) {
      const placed = placing(await traced(chromium, url, drawn));
      longest.push(placed.longest);
      took.push(placed.took);
    }
    const bare = join(folder, 'bare.html');
    await writeFile(bare, html.replaceAll('long.example', 'bare.example'));
    const bareUrl = await press.serveFile(bare);
    for (let open = 0; open < opens; open++) {
      const settled = `(globalThis.since ??= performance.now()) + 1500 < performance.now()`;
      beside.push(afterLooking(await traced(chromium, bareUrl, settled)));
    }
  } finally {
    await chromium.close();
    await press.close();
    await rm(folder, { recursive: true, force: true });
  }
  return [
    { what: `${marks} marks on ${words} words: longest task`, samples: longest, unit: 'ms', budget: 50 },
    { what: `${marks} marks on ${words} words: all tasks of ours`, samples: took, unit: 'ms' },
    {
      what: 'a page without marks: beyond the look of the detecting script',
      samples: beside,
      unit: 'ms',
      budget: 1,
    },
  ];
}
