import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/run-tool.ts';

/** Printed scores of each idiom with how often each is given, roughly as the press gives them. */
const BUILT_IN = [
  [
    ['5/5', 12],
    ['4.5/5', 6],
    ['4/5', 37],
    ['3.5/5', 13],
    ['3/5', 43],
    ['2.5/5', 8],
    ['2/5', 32],
    ['1/5', 11],
  ],
  [
    ['4/4', 12],
    ['3.5/4', 18],
    ['3/4', 36],
    ['2.5/4', 24],
    ['2/4', 27],
    ['1.5/4', 12],
    ['1/4', 8],
  ],
  [
    ['A', 8],
    ['A-', 9],
    ['B+', 11],
    ['B', 12],
    ['B-', 9],
    ['C+', 7],
    ['C', 8],
    ['C-', 4],
    ['D', 4],
    ['F', 1],
  ],
  [
    ['9/10', 8],
    ['8/10', 16],
    ['7/10', 18],
    ['6/10', 15],
    ['5/10', 10],
    ['4/10', 8],
    ['3/10', 5],
    ['2/10', 2],
  ],
] as const satisfies (readonly [string, number])[][];

const FORMATS = ['n/5', 'n/4', 'letter', 'n/10'];

/** Scores as they are distributed in ../shared/data, or by shares of our own without it. */
export function scoreIdioms(): readonly (readonly (readonly [string, number])[])[] {
  const file = join(root, '../shared/data/score-strings.csv');
  if (!existsSync(file)) {
    console.log('../shared/data/score-strings.csv is not there: scores are distributed by built-in shares.');
    return BUILT_IN;
  }
  const rows = readFileSync(file, 'utf8').split('\n').slice(1);
  const cells = rows.map((row) => row.split(','));
  return FORMATS.map((format) =>
    cells
      .filter((cell) => cell[1] === format)
      .map(([score = '', , count]) => [score, Number(count)] as const),
  );
}
