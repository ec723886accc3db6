import { quantile, type Row } from '../../scripts/bench/rows.ts';
import { pageWith } from './anchoring/chromium.ts';
import type { markAndChange, names, Outcome } from './anchoring/in-page.ts';
import type { timeAll } from './anchoring/large-page.ts';
import { sources } from './anchoring/sources.ts';
import { tableOf, tally } from './anchoring/tally.ts';

/** Pages of each folder, and passages marked on each. */
const pages = 10;
const passages = 7;
/** Passages on the large page. */
const many = 60;

type Names = typeof names;

/** What `pageWith` puts into the page. */
declare const bench: {
  names: Names;
  markAndChange: typeof markAndChange;
  timeAll: typeof timeAll;
};

/** Evenly spread over a list. */
const some = <T>(of: readonly T[]) =>
  of.filter((_, at) => at % Math.max(1, Math.floor(of.length / pages)) === 0);

async function onMutatedPages(): Promise<{ names: Names; outcomes: Outcome[] }> {
  const corpus = await sources('../shared/corpus');
  if (corpus.length === 0) console.log('There is no ../shared/corpus: only the demo press is marked.');
  const { browser, page } = await pageWith('in-page.ts');
  try {
    const names = await page.evaluate(() => bench.names);
    const asked = { count: passages, names: names.map(({ name }) => name), elsewhere: true };
    const outcomes: Outcome[] = [];
    for (const { name, html } of [...some(await sources('demo')), ...some(corpus)])
      outcomes.push(...(await page.evaluate((...args) => bench.markAndChange(...args), html, name, asked)));
    return { names, outcomes };
  } finally {
    await browser.close();
  }
}

async function onLargePage() {
  const { browser, page } = await pageWith('large-page.ts');
  try {
    return await page.evaluate((count) => bench.timeAll(count), many);
  } finally {
    await browser.close();
  }
}

/** Passages marked on pages of the demo press and the corpus, found again after the pages changed in many ways. */
export async function run(): Promise<Row[]> {
  const { names, outcomes } = await onMutatedPages();
  const rows = names.map(({ name, held }) => ({
    name,
    held,
    tally: tally(outcomes.filter(({ mutation }) => mutation === name)),
  }));
  const all = tally(outcomes);
  console.log(tableOf([...rows, { name: 'all', held: false, tally: all }]));
  const large = await onLargePage();
  const row = (what: string, samples: number[], unit: string, budget?: number): Row => ({
    what: `anchoring: ${what}`,
    samples,
    unit,
    ...(budget === undefined ? {} : { budget }),
  });
  return [
    row('there, but not placed right', [100 - (100 * all.right) / all.there], '%', 3),
    row('gone, but placed', [(100 * all.falsely) / all.gone], '%', 3),
    row('placed where nobody sees it', [all.unseen], '', 0),
    row('500 kB: reading the page', large.read, 'ms'),
    row('500 kB: describing a passage', large.describe, 'ms'),
    row('500 kB: placing one that is as it was', large.exact, 'ms'),
    row('500 kB: placing one that was reworded', large.changed, 'ms'),
    row('500 kB: missing one that is gone', large.gone, 'ms'),
    row(
      '500 kB: placing, of 20 the slowest',
      [quantile([...large.exact, ...large.changed, ...large.gone], 0.95)],
      'ms',
      50,
    ),
  ];
}
