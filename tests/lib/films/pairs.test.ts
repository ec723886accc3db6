import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchFilm } from '../../../lib/films/match.ts';

/** Pairs of titles and years from linked catalogues, some the same film, some not. Not part of the project. */
const PAIRS = new URL('../../../../shared/data/title-pairs.csv', import.meta.url);

function rows(csv: string): string[][] {
  const fields = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g;
  const out: string[][] = [[]];
  for (const [all, quoted, bare, end] of csv.matchAll(fields)) {
    if (all === '') break;
    out.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') out.push([]);
  }
  return out.slice(1).filter((row) => row.length > 4);
}

interface Pair {
  group: 'one language' | 'no years' | 'translated' | 'homonym' | 'sequel';
  films: [{ title: string; year?: number }, { title: string; year?: number }];
}

const film = (title: string, year: string) => (year ? { title, year: Number(year) } : { title });

function groupOf(same: string, source: string, note: string): Pair['group'] {
  if (same !== '1') return source === 'letterboxd-seq' ? 'sequel' : 'homonym';
  if (source === 'rt-slug') return 'no years';
  // Spellings of two catalogues: neither the original title nor a translation.
  return source === 'movielens-tmdb' && note.startsWith('same id') ? 'one language' : 'translated';
}

function pairs(): Pair[] {
  const read = rows(readFileSync(PAIRS, 'utf8'));
  return read.map(([a = '', yearA = '', b = '', yearB = '', same = '', source = '', note = '']) => ({
    group: groupOf(same, source, note),
    films: [film(a, yearA), film(b, yearB)],
  }));
}

const apart = ({ films: [a, b] }: Pair) => (a.year && b.year ? Math.abs(a.year - b.year) : 0);
const matches = ({ films: [a, b] }: Pair) => matchFilm(a, [b]) !== undefined;
/** What would match if years that far apart still counted as the same. */
const withTolerance = (years: number) => (pair: Pair) => {
  const [{ title }, other] = pair.films;
  return (
    apart(pair) <= years && (matches(pair) || matchFilm({ title }, [{ title: other.title }]) !== undefined)
  );
};

test.skipIf(!existsSync(PAIRS))('pairs of titles from linked catalogues (skipped without ../shared)', () => {
  const all = pairs();
  const groups = ['one language', 'no years', 'translated', 'homonym', 'sequel'] as const;
  const count = (rule: (pair: Pair) => boolean) =>
    Object.fromEntries(
      groups.map((group) => [group, all.filter((pair) => pair.group === group && rule(pair)).length]),
    );
  const of = count(() => true);
  const decided = count(matches);
  console.log(
    'Pairs taken for one film, without directors and ids (same film: first three; another: last two)',
  );
  console.table({
    of,
    'years equal': count(withTolerance(0)),
    'years ±1': count(withTolerance(1)),
    'years ±2': count(withTolerance(2)),
    'years ±3': count(withTolerance(3)),
    'as decided': decided,
  });

  const share = (group: Pair['group']) => (decided[group] ?? 0) / (of[group] ?? 1);
  expect(share('one language')).toBeGreaterThan(0.96);
  expect(share('no years')).toBeGreaterThan(0.9);
  expect(share('sequel')).toBeLessThan(0.005);
  // Without directors or ids, two films of one title a year apart cannot be told apart; all others must be.
  const wrong = all.filter((pair) => pair.group === 'homonym' && apart(pair) > 1 && matches(pair));
  expect(wrong).toEqual([]);
});
