import { describe, expect, it } from 'vitest';
import type { Score } from '../../lib/scores/model.ts';
import { compareFields, type FieldName } from '../../scripts/corpus/fields.ts';
import { foldNames, foldTitle } from '../../scripts/corpus/fold.ts';
import { compareScores, sameScore } from '../../scripts/corpus/scores.ts';
import type { Expected, ExpectedScore } from '../../scripts/press/index-file.ts';

const blank: Expected = {
  filmTitle: null,
  year: null,
  director: null,
  critic: null,
  published: null,
  canonicalUrl: null,
  scores: [],
};
const nothing: Record<FieldName, string | number | null> = {
  filmTitle: null,
  year: null,
  director: null,
  critic: null,
  published: null,
  canonicalUrl: null,
};

function right(
  name: FieldName,
  expected: string | number | null,
  got: string | number | null,
): boolean | null {
  return compareFields({ ...blank, [name]: expected }, { ...nothing, [name]: got })[name].right;
}

describe('titles', () => {
  it.each([
    ['10,000BC', '10,000 B.C.'],
    ['Amélie', 'AMELIE'],
    ['The Zone of Interest', 'Zone of Interest, The'],
    ['L’Atalante', 'Atalante'],
    ['Spider-Man', 'Spiderman'],
    ['Fast & Furious', 'Fast and Furious'],
    ['The Clockmaker’s Widow', "The Clockmaker's Widow"],
    ['Das weiße Band', 'Weisse Band'],
    ['白蛇：缘起', '白蛇:缘起'],
  ])('%s is %s', (a, b) => expect(foldTitle(a)).toBe(foldTitle(b)));

  it.each([
    ['Alien', 'Aliens'],
    ['Alien', 'Alien: Romulus'],
    ['A', 'The'],
    ['Blade Runner', 'Blade Runner 2049'],
    ['白蛇', '青蛇'],
  ])('%s is not %s', (a, b) => expect(foldTitle(a)).not.toBe(foldTitle(b)));
});

describe('fields', () => {
  it('has nothing to be right about where the page states nothing', () => {
    expect(right('year', null, 1999)).toBeNull();
    expect(right('critic', null, null)).toBeNull();
  });

  it('takes a value that is not filled in for a miss', () => {
    expect(right('filmTitle', 'Heat', null)).toBe(false);
    expect(right('year', 1995, null)).toBe(false);
  });

  it('compares years to the number', () => {
    expect(right('year', 1995, 1995)).toBe(true);
    expect(right('year', 1995, 1996)).toBe(false);
  });

  it('wants the first director and no stranger', () => {
    expect(right('director', 'Lana Wachowski, Lilly Wachowski', 'Lana Wachowski')).toBe(true);
    expect(right('director', 'Lana Wachowski, Lilly Wachowski', 'Lilly Wachowski & Lana Wachowski')).toBe(
      true,
    );
    expect(right('director', 'Lana Wachowski, Lilly Wachowski', 'Lilly Wachowski')).toBe(false);
    expect(right('director', 'Denis Villeneuve', 'Denis Villeneuve, Hans Zimmer')).toBe(false);
  });

  it('wants every critic, in any order', () => {
    expect(right('critic', 'Vincent Canby', 'VINCENT CANBY')).toBe(true);
    expect(right('critic', 'A. O. Scott, Zoë Heller', 'Zoe Heller and A.O. Scott')).toBe(true);
    expect(right('critic', 'A. O. Scott, Zoë Heller', 'A. O. Scott')).toBe(false);
    expect(foldNames('Ann Alba und Bob Berg')).toEqual(['annalba', 'bobberg']);
  });

  it('compares days, as written or in universal time', () => {
    expect(right('published', '2026-02-12T07:00:12.000Z', '2026-02-12')).toBe(true);
    expect(right('published', '2011-09-23T00:12:45+00:00', '2011-09-22T20:12:45-04:00')).toBe(true);
    expect(right('published', '2023-02-05T22:53:41+05:30', '2023-02-05T17:23:41Z')).toBe(true);
    expect(right('published', '2019-04-02', '2019-04-03')).toBe(false);
    expect(right('published', '2019-04-02', 'yesterday')).toBe(false);
  });

  it('compares addresses but for scheme, fragment and last slash', () => {
    expect(right('canonicalUrl', 'http://a.example/film/', 'https://a.example/film#top')).toBe(true);
    expect(right('canonicalUrl', 'https://a.example/film?p=1', 'https://a.example/film')).toBe(false);
    expect(right('canonicalUrl', 'https://www.a.example/film', 'https://m.a.example/film')).toBe(false);
  });
});

const stated = (value: number | string, best: number | null, label: string | null = null): ExpectedScore => ({
  raw: String(value),
  value,
  best,
  worst: null,
  label,
});
const read = (value: number | string, best: number | null, part?: string): Score => ({
  raw: String(value),
  kind: typeof value === 'string' ? 'letter' : 'points',
  value,
  best,
  worst: null,
  ...(part ? { part } : {}),
});

describe('scores', () => {
  it('compares value and best', () => {
    expect(sameScore(stated(3.5, 4), read(3.5, 4))).toBe(true);
    expect(sameScore(stated(3.5, 4), read(3.5, 5))).toBe(false);
    expect(sameScore(stated(3.5, 4), read(7, 8))).toBe(false);
    expect(sameScore(stated('D–', null), read('D-', null))).toBe(true);
    expect(sameScore(stated('B', null), read('B', 5))).toBe(true);
    expect(sameScore(stated('B', null), read(3, null))).toBe(false);
  });

  it('holds a scale that is not stated against a number', () => {
    expect(sameScore(stated(5.5, null), read(5.5, null))).toBe(true);
    expect(sameScore(stated(5.5, null), read(5.5, 10))).toBe(false);
  });

  it('matches in any order, each once, and counts the names of parts apart', () => {
    const expected = [stated(3, 5, 'Anticipation'), stated(4, 5, 'Enjoyment'), stated(4, 5, 'In Retrospect')];
    const got = [read(4, 5, 'In Retrospect'), read(4, 5), read(3, 5, 'anticipation')];
    expect(compareScores(expected, got, true)).toMatchObject({
      found: 3,
      wrong: 0,
      missing: 0,
      invented: 0,
      parts: { stated: 3, right: 2 },
    });
    expect(compareScores([stated(4, 5), stated(4, 5)], [read(4, 5)], true)).toMatchObject({
      found: 1,
      missing: 1,
    });
  });

  it('tells wrong from missing from invented', () => {
    expect(compareScores([stated(4, 5)], [read(4, 10)], true)).toMatchObject({
      found: 0,
      wrong: 1,
      invented: 0,
    });
    expect(compareScores([stated(4, 5)], [], true)).toMatchObject({ missing: 1, wrong: 0 });
    expect(compareScores([], [read(4, 5)], true)).toMatchObject({ invented: 1 });
    expect(compareScores([stated(4, 5)], [read(4, 5), read(2, 5)], true)).toMatchObject({
      found: 1,
      invented: 1,
    });
  });

  it('takes none for invented where not all are listed', () => {
    expect(compareScores([stated(4, 5)], [read(4, 5), read(2, 5)], false)).toMatchObject({
      found: 1,
      invented: 0,
    });
  });
});
