import { type Agreement, agreementWith } from '../../compare/agreement.ts';
import type { Estimate } from '../../compare/estimate.ts';
import { harshness } from '../../compare/harshness.ts';
import type { How } from '../../compare/number.ts';
import type { Table } from '../../compare/table.ts';
import { pause } from '../../pause.ts';
import { criticsTable, type Marks, outletsTable } from './marks.ts';
import { ownNumbers } from './read.ts';

/** Whose marks are counted together. */
export type Kind = 'critic' | 'outlet';

/** A critic or an outlet, and what comparing says of it. */
export interface Voice {
  name: string;
  /** Reviews that are saved, those without a number too. */
  reviews: number;
  harshness: Estimate | undefined;
  /** With the reader. */
  agreement: Agreement | undefined;
  /** The mark given most often, as "stars/5 3.5", how often, and how many marks there are. */
  usual: { mark: string; n: number; of: number } | undefined;
}

/** All voices with what was counted for them. */
export interface Voices {
  list: Voice[];
  table: Table;
  /** The reader's own numbers by film. */
  own: Map<string, number>;
}

/** Counts what can be said of every critic or outlet of the library, with a pause after each step. */
export async function countVoices(marks: Marks, kind: Kind, how: How): Promise<Voices> {
  await pause();
  const table = kind === 'critic' ? criticsTable(marks, how) : outletsTable(marks, how);
  const own = ownNumbers(marks.own, how);
  await pause();
  const kindness = harshness(table);
  await pause();
  const agreements = agreementWith(table, own);
  await pause();
  const { reviews, usual } = tallyMarks(marks, kind);
  const list = table.voices.flatMap((name, i) => {
    const n = reviews[i] ?? 0;
    if (n === 0 || name === '') return [];
    return [{ name, reviews: n, harshness: kindness[i], agreement: agreements[i], usual: usual[i] }];
  });
  return { list, table, own };
}

function tallyMarks(marks: Marks, kind: Kind) {
  const names = kind === 'critic' ? marks.words.critics.list : marks.words.outlets.list;
  const words = marks.words.marks.list;
  const reviews = new Uint32Array(names.length);
  const counts: (Map<number, number> | undefined)[] = names.map(() => undefined);
  const entries = kind === 'critic' ? marks.critic : marks.outlet;
  for (const [i, voice] of entries.entries()) {
    reviews[voice] = (reviews[voice] ?? 0) + 1;
    const mark = marks.mark[kind === 'critic' ? (marks.by[i] ?? 0) : i] ?? 0;
    if (words[mark] === '') continue;
    const count = counts[voice] ?? new Map<number, number>();
    counts[voice] = count.set(mark, (count.get(mark) ?? 0) + 1);
  }
  const usual = counts.map((count) => {
    if (!count) return undefined;
    const all = [...count];
    const [mark, n] = all.reduce((most, each) => (each[1] > most[1] ? each : most));
    return { mark: words[mark] ?? '', n, of: all.reduce((sum, [, n]) => sum + n, 0) };
  });
  return { reviews, usual };
}
