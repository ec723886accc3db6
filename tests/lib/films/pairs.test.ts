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

const film = (title: string, year: string) => (year ? { title, year: Number(year) } : { title });

/** The titles of one film in one language: spellings of two catalogues, neither the original title nor a translation. */
const isOneLanguage = (source: string, note: string) =>
  source === 'movielens-tmdb' && note.startsWith('same id');

test.skipIf(!existsSync(PAIRS))('pairs of titles from linked catalogues (skipped without ../shared)', () => {
  const found: Record<string, { of: number; matched: number }> = {};
  for (const [a = '', yearA = '', b = '', yearB = '', same, source = '', note = ''] of rows(
    readFileSync(PAIRS, 'utf8'),
  )) {
    const kind = isOneLanguage(source, note) ? 'one language' : source;
    const sameYear = Math.abs(Number(yearA) - Number(yearB)) <= 1 ? ', years within one' : '';
    const tally = (found[same === '1' ? `same: ${kind}` : `other: ${kind}${sameYear}`] ??= {
      of: 0,
      matched: 0,
    });
    tally.of++;
    if (matchFilm(film(a, yearA), [film(b, yearB)])) tally.matched++;
  }
  console.table(found);

  const share = (kind: string) => (found[kind]?.matched ?? 0) / (found[kind]?.of ?? 0);
  expect(share('same: one language')).toBeGreaterThan(0.95);
  // Without directors or ids, two films of one title a year apart cannot be told apart; all others must be.
  const wrong = Object.entries(found)
    .filter(([kind]) => kind.startsWith('other') && !kind.endsWith('within one'))
    .reduce((sum, [, { matched }]) => sum + matched, 0);
  expect(wrong).toBeLessThan(5);
});
