import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byRank, type Ranked, rankAfter, ranksForMove } from '../../../lib/library/rank.ts';

const named = (id: string, rank?: string, created = 0): Ranked => ({ id, created, ...(rank && { rank }) });

/** The ids in order after the ranks are given. */
function after(list: readonly Ranked[], ranks: Map<string, string>): string[] {
  const next = list.map((each) => ({ ...each, rank: ranks.get(each.id) ?? each.rank ?? '' }));
  return next
    .map(({ rank, ...each }) => (rank ? { ...each, rank } : each))
    .sort(byRank)
    .map(({ id }) => id);
}

describe('the order', () => {
  test('is that of the ranks; what has none stands last, the oldest first; equal ranks stand by id', () => {
    const list = [
      named('d', undefined, 9),
      named('c', undefined, 3),
      named('b', 'a1'),
      named('a', 'a1'),
      named('z', 'a0'),
    ];
    expect(list.sort(byRank).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c', 'd']);
  });

  test('what is added stands after all, whatever the last rank is', () => {
    expect([rankAfter(undefined), rankAfter('a0')]).toEqual(['a0', 'a1']);
    expect(rankAfter('not a rank!')).toBe('a0');
  });
});

describe('a move', () => {
  test('changes one rank where all have one', () => {
    const list = ['a0', 'a1', 'a2', 'a3'].map((rank, i) => named(`f${i}`, rank));
    const ranks = ranksForMove(list, 'f3', 1);
    expect([...ranks.keys()]).toEqual(['f3']);
    expect(after(list, ranks)).toEqual(['f0', 'f3', 'f1', 'f2']);
  });

  test('between two that got one rank on two machines gives the second another', () => {
    const list = [named('a', 'a1'), named('b', 'a1'), named('c', 'a2')];
    expect(after(list, ranksForMove(list, 'c', 1))).toEqual(['a', 'c', 'b']);
  });

  test('of what is not there is none', () => {
    expect(ranksForMove([named('a', 'a0')], 'b', 0).size).toBe(0);
  });

  test('always comes out where it was meant to, and keeps the others in order', () => {
    const list = fc
      .array(fc.option(fc.constantFrom('a0', 'a1', 'a1V', 'a2', 'b00', 'Zz', '~', ''), { nil: undefined }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((ranks) => ranks.map((rank, i) => named(`f${i}`, rank, i)).sort(byRank));
    fc.assert(
      fc.property(list, fc.nat(14), fc.nat(14), (ordered, from, place) => {
        const moved = ordered[from % ordered.length]?.id ?? '';
        const rest = ordered.map(({ id }) => id).filter((id) => id !== moved);
        expect(after(ordered, ranksForMove(ordered, moved, place))).toEqual(rest.toSpliced(place, 0, moved));
      }),
    );
  });

  test('a thousand times to the same place keeps ranks short', () => {
    let list = ['a', 'b', 'c'].map((id, i) => named(id, `a${i}`));
    for (let i = 0; i < 1000; i++) {
      const ranks = ranksForMove(list, list[2]?.id ?? '', 1);
      list = list.map((each) => ({ ...each, rank: ranks.get(each.id) ?? each.rank ?? '' })).sort(byRank);
    }
    expect(Math.max(...list.map(({ rank }) => rank?.length ?? 0))).toBeLessThan(400);
  });
});
