import { expect, test } from 'vitest';
import { interpretScore } from '../../../lib/scores/interpret.ts';
import { sharedRows } from './shared-data.ts';

const rows = sharedRows('score-strings.csv');

/** Told by eye; a reason stands for "must be said to be unclear". */
const ODD: Record<string, string> = {
  '2.1/2': 'odd-scale', // perhaps two and a half
  '1/2': 'odd-scale', // half a star, or one of two
  '2/2': 'odd-scale',
  '3/2': 'odd-scale',
  '5/4': 'above-best',
  '5.5/5': 'above-best',
  '1-5': 'not-a-score',
  R: 'not-a-score',
  N: 'not-a-score',
  T: 'not-a-score',
  '3 1/2': '3.5/null',
};

/** By rule: a fraction is what it says, a letter is itself, a bare number has lost its scale. */
function expected(text: string, format: string): string {
  const odd = ODD[text];
  if (odd) return odd;
  if (format === 'bare number') return 'no-scale';
  if (format === 'letter') return `${text}/null`;
  const [value, best] = text.split('/').map(Number);
  return `${value}/${best}`;
}

function got(text: string): string {
  const result = interpretScore(text);
  return 'score' in result ? `${result.score.value}/${result.score.best}` : result.unclear;
}

test.skipIf(!rows)('every score string is understood or said to be unclear', () => {
  const tally = { understood: 0, unclear: 0, wrong: 0 };
  const misses: string[] = [];
  for (const { score = '', format = '', count = '0' } of rows ?? []) {
    const want = expected(score, format);
    const have = got(score);
    if (have !== want) misses.push(`${score}: ${have}, not ${want}`);
    tally[have !== want ? 'wrong' : have.includes('/') ? 'understood' : 'unclear'] += Number(count);
  }
  const all = tally.understood + tally.unclear + tally.wrong;
  const share = (n: number) => `${((n / all) * 100).toFixed(2)} %`;
  console.info(
    `score strings, by count of ${all}: understood ${share(tally.understood)}, unclear as they should be ${share(tally.unclear)}, wrong ${share(tally.wrong)}; right in all ${share(tally.understood + tally.unclear)}`,
  );
  expect((tally.understood + tally.unclear) / all).toBeGreaterThanOrEqual(0.995);
  expect(misses).toEqual([]);
});

test.skipIf(!rows)("with the outlet's custom, bare numbers are understood too", () => {
  const bare = (rows ?? []).filter((row) => row.format === 'bare number');
  expect(bare.length).toBeGreaterThan(40);
  for (const { score = '' } of bare) {
    expect(interpretScore(score, { best: 10 })).toMatchObject({ score: { value: Number(score), best: 10 } });
  }
});
