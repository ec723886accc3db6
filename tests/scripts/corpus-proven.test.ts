import { describe, expect, it } from 'vitest';
import type { Candidate, Reading } from '../../lib/reading/model.ts';
import { judge } from '../../scripts/corpus/judge.ts';
import { provenBy, readerNames, unproven } from '../../scripts/corpus/proven.ts';
import { report } from '../../scripts/corpus/table.ts';
import { totalsOf } from '../../scripts/corpus/totals.ts';
import type { PageEntry } from '../../scripts/press/index-file.ts';

const by = <T>(value: T, confidence: number, ...readers: string[]): Candidate<T> => ({
  value,
  confidence,
  evidence: readers.map((reader) => ({ reader, where: 'h1', text: '' })),
});

const reading: Reading = {
  url: 'https://paper.example/heat',
  decision: by('review', 0.9, 'decision'),
  facts: {
    filmTitle: [by('Heat', 0.8, 'inference/headline', 'json-ld'), by('Heatwave', 0.6, 'meta')],
    year: [by(1994, 0.9, 'inference/facts')],
    directors: [by(['Michael Mann'], 0.4, 'inference/links')],
    language: [by('en', 0.8, 'inference/dates')],
  },
  scores: [
    by({ raw: '4/5', kind: 'stars', value: 4, best: 5, worst: null }, 0.9, 'lwlies'),
    by({ raw: '8/10', kind: 'points', value: 8, best: 10, worst: null }, 0.9, 'microdata'),
    by({ raw: '4/5', kind: 'stars', value: 4, best: 5, worst: null }, 0.3, 'inference/drawn'),
  ],
  listed: [],
  took: 1,
};

const entry: PageEntry = {
  file: 'paper.example/heat.html',
  site: 'paper.example',
  kind: 'review',
  expected: {
    filmTitle: 'Heat',
    year: 1995,
    director: 'Michael Mann',
    critic: null,
    published: null,
    canonicalUrl: null,
    scores: [{ raw: '4/5', value: 4, best: 5, worst: null, label: null }],
  },
};

describe('a page', () => {
  it('proves the readers behind what is filled in and right, and no other', () => {
    expect(provenBy(entry.expected, reading)).toEqual(['inference/headline', 'json-ld', 'lwlies']);
  });
});

describe('a run', () => {
  const names = ['json-ld', 'lwlies', 'variety', 'microdata'];

  it('leaves unproven what no page proves, in the order of the registry', () => {
    const pages = [judge(entry, reading)];
    expect(unproven(pages, names)).toEqual(['variety', 'microdata']);
    expect(unproven([], names)).toEqual(names);
  });

  it('is proven nothing by an ambiguous page', () => {
    expect(unproven([judge({ ...entry, ambiguous: true }, reading)], names)).toEqual(names);
  });

  it('knows every reader for any page and the outlets with one of their own, each once', () => {
    const all = readerNames();
    expect(all).toEqual(expect.arrayContaining(['json-ld', 'inference/headline', 'guardian']));
    // An outlet that inference reads has no reader to prove.
    expect(all).not.toContain('observer');
    expect(new Set(all).size).toBe(all.length);
  });

  it('names them in its totals and in the closing line of its report', () => {
    const pages = [judge(entry, reading)];
    const { unproven } = totalsOf(pages);
    expect(unproven).toContain('guardian');
    expect(unproven).not.toContain('lwlies');
    expect(report(pages, pages).split('\n').at(-1)).toBe(`No page proves: ${unproven.join(', ')}`);
  });

  it('says so when every reader is proven', () => {
    const all = { ...judge(entry, reading), proven: readerNames() };
    expect(report([all], [all]).split('\n').at(-1)).toBe('Every reader is proven by a page.');
  });

  it('prints what structured data alone gives beside the scores', () => {
    const pages = [judge(entry, reading)];
    const alone = [judge(entry, { ...reading, facts: {}, scores: [] })];
    const scores = (lines: string) => lines.split('\n').find((line) => line.startsWith('scores'));
    expect(scores(report(pages, alone))).toMatch(/100\.0 %\s+1\s+0\.0 %$/);
    expect(report(pages, alone)).toContain('structured data alone');
  });
});
