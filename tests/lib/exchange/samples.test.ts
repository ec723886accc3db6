import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { openSource } from '../../../lib/exchange/open.ts';
import { FileProblem, type Problem } from '../../../lib/exchange/problem.ts';

const root = join(import.meta.dirname, '../../../../shared/formats');
const there = existsSync(root);
if (!there) console.log('No ../shared/formats: the samples of real exports are not read.');

/** What a sample is recognised as, how many items it gives, and how many rows do not come in for which reason. */
async function countsOf(path: string): Promise<[string, number, Record<string, number>]> {
  const [opened] = await openSource({ name: path, blob: new Blob([readFileSync(join(root, path))]) });
  const problems: Record<string, number> = {};
  let items = 0;
  const count = ({ code }: Problem) => (problems[code] = (problems[code] ?? 0) + 1);
  try {
    for await (const { problem } of opened?.form?.read(opened.file, {}) ?? []) {
      if (problem) count(problem);
      else items++;
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    count(error.problem);
  }
  return [opened?.form?.id ?? '', items, problems];
}

const export2025 = 'letterboxd-export/extratone-2025-01';

const samples: [path: string, form: string, items: number, problems: Record<string, number>][] = [
  [`${export2025}/diary.csv`, 'letterboxd', 317, {}],
  [`${export2025}/ratings.csv`, 'letterboxd', 233, {}],
  [`${export2025}/reviews.csv`, 'letterboxd', 127, {}],
  [`${export2025}/watched.csv`, 'letterboxd', 408, {}],
  [`${export2025}/watchlist.csv`, 'letterboxd', 113, {}],
  [`${export2025}/likes/films.csv`, 'letterboxd', 89, {}],
  [`${export2025}/lists/contact.csv`, 'letterboxd', 2, {}],
  [`${export2025}/lists/media-meta.csv`, 'letterboxd', 8, {}],
  [`${export2025}/lists/trying-to-fall-asleep-to-films-ive-managed.csv`, 'letterboxd', 6, {}],
  [`${export2025}/deleted/diary.csv`, 'letterboxd', 0, { deleted: 1 }],
  [`${export2025}/orphaned/diary.csv`, 'letterboxd', 0, {}],
  [`${export2025}/orphaned/reviews.csv`, 'letterboxd', 0, {}],
  ['imdb/2017_watchlist_head.csv', 'imdb', 29, {}],
  ['imdb/2020_watchlist_head.csv', 'imdb', 29, { series: 10 }],
  ['imdb/2022_watchlist_head.csv', 'imdb', 38, { series: 1 }],
  ['imdb/2025-11_demo_export_head.csv', 'imdb', 59, {}],
  ['imdb/rats_my_ratings.csv', 'imdb', 2, {}],
  ['criticker/rats_recentratings_head.xml', 'criticker', 32, { cut: 1 }],
  ['movielens/rats_movielens-ratings.csv', 'movielens', 1063, {}],
  ['trakt/HEADER_ratings_export.csv', 'trakt', 0, {}],
  ['trakt/yamtrack_import_trakt_watched.json', 'trakt', 0, { series: 1 }],
  ['trakt/yamtrack_import_trakt_ratings.json', 'trakt', 1, {}],
  ['tmdb/yamtrack_import_tmdb_ratings.csv', 'tmdb', 2, { episode: 1, series: 1 }],
  ['tmdb/yamtrack_import_tmdb_watchlist.csv', 'tmdb', 0, { series: 2 }],
  ['simkl/HEADER_backup_export.csv', 'simkl', 0, {}],
  ['simkl/import_example.csv', 'simkl', 1, {}],
  ['kinopoisk/COLUMNS_votes_xls_is_html_cp1251.txt', 'kinopoisk', 0, {}],
  ['movary/HEADER_history.csv', 'movary', 0, {}],
  ['movary/HEADER_ratings.csv', 'movary', 0, {}],
  ['movary/HEADER_watchlist.csv', 'movary', 0, {}],
  ['yamtrack/import_yamtrack.csv', 'yamtrack', 1, { series: 1, episode: 25, otherKind: 3 }],
  ['letterboxd-import/HEADER_all_columns.csv', 'letterboxd-import', 0, {}],
  ['letterboxd-import/export_trakt_4_letterboxd_example.csv', 'letterboxd-import', 2, {}],
  ['letterboxd-import/mubi_cli_example.csv', 'letterboxd-import', 3, {}],
  ['readwise/HEADER_import.csv', 'readwise', 0, {}],
  ['webannotation/recogito_annotations.w3c.json', 'web-annotation', 5, {}],
  ['webannotation/w3c_anno1.json', 'web-annotation', 0, { noQuote: 1 }],
  ['webannotation/w3c_anno4.json', 'web-annotation', 0, { noQuote: 1 }],
  ['webannotation/w3c_anno6.json', 'web-annotation', 0, { noQuote: 1 }],
  ['webannotation/w3c_anno20.json', 'web-annotation', 0, { noQuote: 1 }],
  ['webannotation/w3c_anno21.json', 'web-annotation', 0, { noQuote: 1 }],
  ['webannotation/w3c_anno22.json', 'web-annotation', 0, { noQuote: 1 }],
  ['webannotation/w3c_anno23.json', 'web-annotation', 0, { noQuote: 1 }],
];

/** What is no file that comes in: descriptions and schemas of forms. */
const NO_SAMPLES = ['SOURCES.md', 'csl/csl-data.json', 'hypothesis/h_annotation.yaml'];

it.runIf(there)('no sample is left out', () => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const templates = files.filter((file) => file.startsWith('obsidian/'));
  const read = samples.map(([path]) => path);
  expect(files.sort()).toEqual([...read, ...NO_SAMPLES, ...templates].sort());
});

it.runIf(there).each(samples)('%s', async (path, form, items, problems) => {
  expect(await countsOf(path)).toEqual([form, items, problems]);
});
