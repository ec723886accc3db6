import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskOf } from '../../../lib/search/fields.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { parseScoreRange, parseYearRange, within } from '../../../lib/search/ranges.ts';

const clauses = (text: string) => parseQuery(text).clauses;
const problems = (text: string) => parseQuery(text).problems;
const words = (list: string[], more: object = {}) => ({
  kind: 'words',
  not: false,
  prefix: true,
  fields: 0,
  words: list,
  ...more,
});

describe('a query', () => {
  test('words are folded, and each may be the beginning of one', () => {
    expect(clauses('Été  BORAT')).toEqual([words(['ete']), words(['borat'])]);
  });

  test('words in quotes stand together; while they are typed, the last may go on', () => {
    expect(clauses('"Dark Web"')).toEqual([words(['dark', 'web'], { prefix: false })]);
    expect(clauses('"dark we')).toEqual([words(['dark', 'we'])]);
  });

  test('words that are joined by a sign stand together', () => {
    expect(clauses('spider-man')).toEqual([words(['spider', 'man'])]);
    expect(clauses("l'été")).toEqual([words(['l', 'ete'])]);
    expect(clauses('千と千尋')).toEqual([words(['千', 'と', '千', '尋'])]);
  });

  test('a field is asked for by its name', () => {
    expect(clauses('critic:"Iris Quill" tag:slow')).toEqual([
      words(['iris', 'quill'], { prefix: false, fields: maskOf('critic') }),
      words(['slow'], { fields: maskOf('tag') }),
    ]);
  });

  test('a minus asks for those without', () => {
    expect(clauses('-horror -tag:"slow burn" -has:note')).toEqual([
      words(['horror'], { not: true }),
      words(['slow', 'burn'], { not: true, prefix: false, fields: maskOf('tag') }),
      { kind: 'has', not: true, has: 'note' },
    ]);
  });

  test('what is not understood is said, and asks for nothing', () => {
    expect(problems('score:3')).toEqual([{ kind: 'score', text: 'score:3' }]);
    expect(problems('year:soon')).toEqual([{ kind: 'year', text: 'year:soon' }]);
    expect(problems('has:cake')).toEqual([{ kind: 'has', text: 'has:cake' }]);
    expect(problems('has:constructor')).toHaveLength(1);
    expect(problems('!!!')).toEqual([{ kind: 'empty', text: '!!!' }]);
    expect(clauses('score:3 year:soon has:cake !!!')).toEqual([]);
  });

  test('an unknown field is said, and looked for as words', () => {
    expect(parseQuery('constructor:fury')).toEqual({
      clauses: [words(['constructor', 'fury'])],
      problems: [{ kind: 'field', text: 'constructor' }],
    });
    expect(problems('https://lwlies.com/x')).toEqual([]);
  });

  test('a field that is still empty asks for nothing and is no mistake', () => {
    for (const text of ['critic:', 'year:', 'score:', '-', '', '"'])
      expect([text, parseQuery(text)]).toEqual([text, { clauses: [], problems: expect.anything() }]);
    expect(problems('year: score:')).toEqual([]);
  });

  test('any text is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseQuery(text).clauses).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('ranges', () => {
  test('years', () => {
    expect(parseYearRange('1999')).toEqual({ min: 1999, max: 1999, open: false });
    expect(parseYearRange('1990s')).toEqual({ min: 1990, max: 1999, open: false });
    expect(parseYearRange('1990-1995')).toEqual({ min: 1990, max: 1995, open: false });
    expect(parseYearRange('2000..1995')).toEqual({ min: 1995, max: 2000, open: false });
    expect(parseYearRange('>2010')).toMatchObject({ min: 2010, open: true });
    expect(parseYearRange('99')).toBeUndefined();
  });

  test('scores are compared across scales', () => {
    const passes = (range: string, linear: number) => {
      const parsed = parseScoreRange(range);
      return parsed && within(linear, parsed);
    };
    expect(passes('>3/5', 60)).toBe(false);
    expect(passes('>=3/5', 60)).toBe(true);
    expect(passes('6/10', 60)).toBe(true);
    expect(passes('>3/5', 75)).toBe(true);
    expect(passes('<B+', 50)).toBe(true);
    expect(passes('3/4..4/4', 80)).toBe(true);
    expect(passes('70%', Number.NaN)).toBe(false);
    expect(parseScoreRange('>3')).toBeUndefined();
  });
});
