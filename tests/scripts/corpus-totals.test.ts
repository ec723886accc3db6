import { describe, expect, it } from 'vitest';
import type { Candidate, Reading } from '../../lib/reading/model.ts';
import { structuredAlone } from '../../scripts/corpus/baseline.ts';
import { judge } from '../../scripts/corpus/judge.ts';
import { report } from '../../scripts/corpus/table.ts';
import { percentile, totalsOf } from '../../scripts/corpus/totals.ts';
import type { PageEntry } from '../../scripts/press/index-file.ts';

const by = <T>(value: T, confidence: number, reader: string): Candidate<T> => ({
  value,
  confidence,
  evidence: [{ reader, where: 'h1', text: '' }],
});

const reading: Reading = {
  url: 'https://paper.example/heat',
  decision: by('review', 0.9, 'inference/decision'),
  facts: {
    filmTitle: [by('Heat', 0.8, 'inference/headline'), by('Heatwave', 0.6, 'json-ld')],
    year: [by(1995, 0.4, 'inference/year')],
    critics: [by(['Ann Alba'], 0.9, 'json-ld')],
  },
  scores: [
    by({ raw: '4/5', kind: 'points', value: 4, best: 5, worst: null }, 0.9, 'json-ld'),
    by({ raw: '9/10', kind: 'points', value: 9, best: 10, worst: null }, 0.3, 'inference/score'),
  ],
  listed: [],
  took: 4,
};

const entry: PageEntry = {
  file: 'paper.example/heat.html',
  site: 'paper.example',
  kind: 'review',
  expected: {
    filmTitle: 'Heat',
    year: 1995,
    director: null,
    critic: 'Ann Alba',
    published: null,
    canonicalUrl: null,
    scores: [{ raw: '4/5', value: 4, best: 5, worst: null, label: null }],
  },
};

describe('judge', () => {
  const page = judge(entry, reading);

  it('counts only what is sure enough to be filled in', () => {
    expect(page.fields.filmTitle).toEqual({ expected: 'Heat', got: 'Heat', right: true });
    expect(page.fields.year).toEqual({ expected: 1995, got: null, right: false });
    expect(page.scores).toMatchObject({ found: 1, wrong: 0, missing: 0, invented: 0 });
    expect(page.scores.got).toHaveLength(1);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});

describe('totals', () => {
  const wrongKind = judge({ ...entry, kind: 'not-a-review', file: 'news.html' }, reading);
  const ambiguous = judge({ ...entry, ambiguous: true, file: 'essay.html' }, { ...reading, took: 9 });
  const totals = totalsOf([judge(entry, reading), wrongKind, ambiguous]);

  it('counts fields and scores on reviews that are not ambiguous', () => {
    expect(totals.fields.filmTitle).toEqual({ stated: 1, right: 1, wrong: 0, missing: 0, unstated: 0 });
    expect(totals.fields.year).toEqual({ stated: 1, right: 0, wrong: 0, missing: 1, unstated: 0 });
    expect(totals.scores).toMatchObject({ stated: 1, found: 1, invented: 0 });
  });

  it('counts what each kind is taken for, ambiguous pages apart', () => {
    const [reviews, , , others] = totals.kinds;
    expect(reviews).toMatchObject({ kind: 'review', pages: 2, ambiguous: 1, right: 1 });
    expect(others).toMatchObject({ kind: 'not-a-review', right: 0, taken: { review: 1, none: 0 } });
  });

  it('takes percentiles by nearest rank', () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([1, 2, 3, 4], 0.95)).toBe(4);
    expect(percentile([], 0.5)).toBe(0);
    expect(totals.ms).toEqual({ median: 4, p95: 9 });
    expect(totals.first).toEqual({ median: 4, p95: 9 });
    expect(totalsOf([judge(entry, reading, 30)]).first).toEqual({ median: 30, p95: 30 });
  });

  it('prints each miss on a line of its own', () => {
    const pages = [judge(entry, reading), wrongKind];
    const lines = report(pages, pages).split('\n');
    expect(lines).toContain('paper.example/heat.html  year  expected: 1995  got: –');
    expect(lines).toContain('news.html  kind  expected: none  got: review');
    expect(lines.find((line) => line.startsWith('filmTitle'))).toMatch(/1\s+1\s+0\s+0\s+100\.0 %/);
  });
});

describe('the structured data alone', () => {
  it('is what those readers said, believed', () => {
    const page = judge(entry, structuredAlone(reading));
    expect(page.decided).toBe('none');
    expect(page.fields.filmTitle.got).toBe('Heatwave');
    expect(page.fields.critic.right).toBe(true);
    expect(page.scores.found).toBe(1);
  });
});
