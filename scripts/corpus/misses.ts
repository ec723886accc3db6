import { fieldNames } from './fields.ts';
import { decisionOf, type PageResult } from './judge.ts';

const written = (value: number | string | null, best: number | null): string =>
  best === null ? String(value) : `${value}/${best}`;

/** What went wrong on a page, one line a field: page, field, expected, got. */
export function misses(page: PageResult): string[] {
  const lines: [string, string, string][] = [];
  if (page.failed !== undefined) lines.push(['page', 'read', page.failed]);
  if (!page.ambiguous && page.decided !== decisionOf[page.kind]) {
    lines.push(['kind', decisionOf[page.kind], page.decided]);
  }
  if (page.kind === 'review' && !page.ambiguous) {
    for (const name of fieldNames) {
      const { expected, got, right } = page.fields[name];
      if (right === false) lines.push([name, String(expected), got === null ? '–' : String(got)]);
    }
  }
  const { expected, got, wrong, missing, invented } = page.scores;
  const counts =
    page.kind === 'review' ? wrong + missing + invented : page.kind === 'not-a-review' ? invented : 0;
  if (counts > 0 && !page.ambiguous) {
    lines.push([
      'scores',
      expected.map((score) => written(score.value, score.best)).join(', ') || '–',
      got.map((score) => `${written(score.value, score.best)} “${score.raw.slice(0, 60)}”`).join(', ') || '–',
    ]);
  }
  return lines.map(([field, wanted, found]) => `${page.file}  ${field}  expected: ${wanted}  got: ${found}`);
}
