import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { agreementWith } from '../../../lib/compare/agreement.ts';
import { disputed, disputedWith } from '../../../lib/compare/disputed.ts';
import { harshness } from '../../../lib/compare/harshness.ts';
import { byTrust } from '../../../lib/compare/listen.ts';
import { matrixOf } from '../../../lib/compare/matrix.ts';
import { numbersOf, tableOf } from '../../../lib/compare/table.ts';
import { byVoice, judgements, table } from './tables.ts';

/** As simple-statistics takes it; 0 of none. */
const meanOf = (numbers: number[]) => (numbers.length > 0 ? simple.mean(numbers) : 0);

/** One number for a critic and film, as the definition says. */
function numbersBy(given: { voice: string; film: string; number: number }[]) {
  const all = new Map<string, number[]>();
  for (const { voice, film, number } of given)
    all.set(`${voice} ${film}`, [...(all.get(`${voice} ${film}`) ?? []), number]);
  return [...all].map(([key, numbers]) => {
    const [voice = '', film = ''] = key.split(' ');
    return { voice, film, number: simple.mean(numbers) };
  });
}

describe('a table', () => {
  it('holds one number for a voice and film: the mean of those given', () => {
    fc.assert(
      fc.property(judgements, (given) => {
        const packed = tableOf(given);
        const entries = Array.from(packed.number, (number, i) => ({
          voice: packed.voices[packed.voice[i] ?? -1],
          film: packed.films[packed.film[i] ?? -1],
          number: number.toFixed(9),
        }));
        const expected = numbersBy(given).map((each) => ({ ...each, number: each.number.toFixed(9) }));
        expect(new Set(entries.map((each) => JSON.stringify(each)))).toEqual(
          new Set(expected.map((each) => JSON.stringify(each))),
        );
        expect(packed.starts.at(-1) ?? 0).toBe(packed.number.length);
      }),
    );
  });
});

describe('harshness', () => {
  it('is that of the worked example', () => {
    const packed = table('A: 80 60', 'B: 60 40', 'C: 70 -');
    const { A, B, C } = byVoice(packed, harshness(packed));
    expect([A, B, C].map((each) => [each?.n, each?.raw])).toEqual([
      [2, 17.5],
      [2, -17.5],
      [1, 0],
    ]);
    expect(A?.value).toBeGreaterThan(0);
    expect(A?.value).toBeLessThan(17.5);
  });

  it('says nothing of a critic without shared films', () => {
    const packed = table('A: 80 -', 'B: - 40');
    expect(harshness(packed)).toEqual([undefined, undefined]);
  });

  it('equals its definition by simple-statistics, whatever the order', () => {
    fc.assert(
      fc.property(judgements, (given) => {
        const numbers = numbersBy(given);
        const found = byVoice(tableOf(given), harshness(tableOf(given)));
        const turned = byVoice(tableOf(given.toReversed()), harshness(tableOf(given.toReversed())));
        for (const voice of new Set(given.map((each) => each.voice))) {
          const differences = numbers.flatMap((each) => {
            const others = numbers.filter((other) => other.film === each.film && other.voice !== each.voice);
            if (each.voice !== voice || others.length === 0) return [];
            return [each.number - simple.mean(others.map(({ number }) => number))];
          });
          expect(found[voice]?.n ?? 0).toBe(differences.length);
          expect(found[voice]?.raw ?? 0).toBeCloseTo(meanOf(differences), 9);
          expect(turned[voice]?.value ?? 0).toBeCloseTo(found[voice]?.value ?? 0, 9);
        }
      }),
    );
  });
});

describe('agreement with me', () => {
  const own = new Map([
    ['1', 60],
    ['2', 80],
  ]);

  it('is that of the worked example', () => {
    const packed = table('A: 70 50 90', 'B: - - 40');
    const [a, b] = agreementWith(packed, own);
    expect(a).toMatchObject({
      n: 2,
      difference: { n: 2, raw: -10 },
      distance: { n: 2, raw: 20 },
      rank: undefined,
    });
    expect(b).toBeUndefined();
  });

  it('equals its definition by simple-statistics', () => {
    const mine = fc.dictionary(
      fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
      fc.integer({ min: 0, max: 100 }),
    );
    fc.assert(
      fc.property(judgements, mine, (given, numbers) => {
        const own = new Map(Object.entries(numbers));
        const found = byVoice(tableOf(given), agreementWith(tableOf(given), own));
        for (const voice of new Set(given.map((each) => each.voice))) {
          const shared = numbersBy(given).filter((each) => each.voice === voice && own.has(each.film));
          const differences = shared.map(({ film, number }) => number - (own.get(film) ?? 0));
          expect(found[voice]?.n ?? 0).toBe(shared.length);
          expect(found[voice]?.difference.raw ?? 0).toBeCloseTo(meanOf(differences), 9);
          expect(found[voice]?.distance.raw ?? 0).toBeCloseTo(meanOf(differences.map(Math.abs)), 9);
        }
      }),
    );
  });

  it('puts first who safely agrees, then who stands near, then who shares nothing', () => {
    const packed = table(
      'often: 10 20 30 40 50 60 70 80',
      'lucky: 10 20 30 40 60 - - -',
      'against: 80 70 60 50 40 30 20 10',
      'near: 10 20 - - - - - -',
      'far: 90 90 - - - - - -',
      'stranger: - - - - - - - - 50',
    );
    const mine = new Map(Array.from({ length: 8 }, (_, i) => [String(i + 1), (i + 1) * 10]));
    const agreement = byVoice(packed, agreementWith(packed, mine));
    expect(byTrust(packed.voices.toReversed(), (voice) => agreement[voice])).toEqual([
      'often',
      'lucky',
      'against',
      'near',
      'far',
      'stranger',
    ]);
  });
});

describe('the matrix', () => {
  it('is that of the worked example, the same from both sides', () => {
    const packed = table('A: 80 60 40', 'B: 70 70 -', 'C: - - 10');
    const pairs = matrixOf(packed, [0, 1, 2], 2);
    expect(pairs[0]?.[1]).toEqual({ n: 2, difference: 0, distance: 10, rank: undefined });
    expect(pairs[1]?.[0]).toEqual({ n: 2, difference: 0, distance: 10, rank: undefined });
    expect(pairs[0]?.[2]).toBeUndefined();
    expect(pairs[0]?.[0]).toBeUndefined();
  });

  it('counts shared films as their definition does', () => {
    fc.assert(
      fc.property(judgements, (given) => {
        const packed = tableOf(given);
        const pairs = matrixOf(
          packed,
          packed.voices.map((_, i) => i),
          1,
        );
        for (const [i, one] of packed.voices.entries())
          for (const [j, other] of packed.voices.entries()) {
            const [a, b] = [numbersOf(packed, one), numbersOf(packed, other)];
            const differences = [...a].flatMap(([film, number]) =>
              b.has(film) ? [number - (b.get(film) ?? 0)] : [],
            );
            const pair = i === j ? undefined : pairs[i]?.[j];
            expect(pair?.n ?? 0).toBe(i === j ? 0 : differences.length);
            expect(pair?.difference ?? 0).toBeCloseTo(i === j ? 0 : meanOf(differences), 9);
          }
      }),
    );
  });
});

describe('films disagreed on most', () => {
  it('are those of the worked example, the widest apart first', () => {
    const packed = table('A: 90 50 70', 'B: 40 55 -', 'C: 60 - -');
    expect(disputed(packed, 'A')).toEqual([
      { film: '1', number: 90, others: 50, n: 2, difference: 40 },
      { film: '2', number: 50, others: 55, n: 1, difference: -5 },
    ]);
    expect(disputed(packed, 'nobody')).toEqual([]);
    expect(disputedWith(numbersOf(packed, 'A'), new Map([['3', 100]]))).toMatchObject([
      { film: '3', difference: -30 },
    ]);
  });
});
