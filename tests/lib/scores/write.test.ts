import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LETTERS } from '../../../lib/scores/letters.ts';
import type { Score } from '../../../lib/scores/model.ts';
import { parseScore } from '../../../lib/scores/parse.ts';
import { writeScore } from '../../../lib/scores/write.ts';

const score = (kind: Score['kind'], value: number | string, best: number | null = null): Score => ({
  raw: '',
  kind,
  value,
  best,
  worst: null,
});

test.each([
  [score('stars', 3.5, 5), '★★★½☆'],
  [score('stars', 3.5, 4), '★★★½'],
  [score('stars', 3.5), '★★★½'],
  [score('stars', 0, 5), '☆☆☆☆☆'],
  [score('stars', 0), '0 ★'],
  [score('stars', 3.75, 5), '3.75/5 ★'],
  [score('stars', 7, 10), '7/10 ★'],
  [score('points', 7.5, 10), '7.5/10'],
  [score('points', 4), '4'],
  [score('percent', 85, 100), '85%'],
  [score('letter', 'B-'), 'B\u2212'],
  [score('verdict', "critic's pick"), "critic's pick"],
])('%o is written %s', (given, text) => expect(writeScore(given)).toBe(text));

const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((n) => n / 10);
const halves = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((n) => n / 2);
const onScale = (kind: Score['kind'], bests: number[], value: (best: number) => fc.Arbitrary<number>) =>
  fc.constantFrom(...bests).chain((best) => value(best).map((v) => score(kind, v, best)));

const anyScore = fc.oneof(
  onScale('stars', [4, 5, 6], halves),
  onScale('stars', [4, 5, 6, 10], tenths),
  onScale('points', [4, 5, 6, 10, 20, 100], tenths),
  onScale('percent', [100], tenths),
  halves(20).map((value) => score('points', value)),
  halves(10).map((value) => score('stars', value)),
  fc.constantFrom(...LETTERS, 'F+', 'F-').map((value) => score('letter', value)),
  fc
    .constantFrom("critic's pick", 'fresh', 'rotten', 'two thumbs up', 'thumbs down', 'not recommended')
    .map((value) => score('verdict', value)),
);

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyScore, (given) => {
      // A full row ("★★★★"), a row of hollow stars and a bare number need the outlet's custom beside them.
      const hint = given.best === null ? {} : { best: given.best };
      const { kind, value, best } = parseScore(writeScore(given), hint) ?? {};
      expect({ kind, value, best }).toEqual({ kind: given.kind, value: given.value, best: given.best });
    }),
    { numRuns: 2000 },
  );
});

test('no text makes the parser throw, or give more than the best', () => {
  const alphabet = fc.constantFrom(
    ...'★☆½*12345/.,:%ABF+-– ()',
    ' out of ',
    ' stars',
    ' and a half',
    'Rating: ',
  );
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 60 }), (parts) => {
      const { value, best } = parseScore(parts.join(''), {}) ?? {};
      expect(Number(value) > (best ?? Number.POSITIVE_INFINITY)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
