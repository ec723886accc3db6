import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Row } from '../../scripts/bench/rows.ts';
import { root } from '../../scripts/tools/run-tool.ts';
import type { Measured } from './search/measure.ts';

const engines = ['ours', 'minisearch', 'flexsearch', 'ufuzzy', 'scan'];
/** Reviews, and words of text for each. `BENCH_SIZES=1000x60,…` measures others, `BENCH_ENGINES=ours,…` only those. */
const sizes = (process.env.BENCH_SIZES ?? '1000x60,1000x600,10000x60,10000x600,100000x60').split(',');
const asked = process.env.BENCH_ENGINES?.split(',') ?? engines;
/** The sizes at which typing is promised to be answered within a frame. */
const promised = ['100000x60', '10000x600'];

/** Each engine at each size, in a process of its own. */
async function measure(engine: string, size: string): Promise<Measured> {
  const script = join(root, 'tests/bench/search/measure.ts');
  const options = ['--expose-gc', '--max-old-space-size=8000', '--disable-warning=ExperimentalWarning'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...options, script, engine, ...size.split('x')],
    {
      maxBuffer: 2 ** 26,
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

/** Search engines over generated libraries, in Node, which is Chromium's engine too. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    for (const engine of asked) {
      const { heap, build, load, queries, update } = await measure(engine, size);
      const row = (what: string, samples: readonly number[], unit: string, budget95?: number) =>
        rows.push({ what: `${size} ${engine}: ${what}`, samples, unit, ...(budget95 && { budget95 }) });
      row('heap', [heap], 'MB');
      row('build', [build], 'ms');
      if (load !== undefined) row('load', [load], 'ms');
      row('search', queries, 'ms', engine === 'ours' && promised.includes(size) ? 16 : undefined);
      row('update', update, 'ms');
    }
  }
  return rows;
}
