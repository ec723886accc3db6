import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOfMany, addressOfOne } from '../../../../components/library/address/address.ts';
import { flag, oneOf, text, texts, whole } from '../../../../components/library/address/params.ts';
import { readHash } from '../../../../components/library/address/place.ts';

const many = addressOfMany(
  'things',
  { text, tag: texts, sort: oneOf('new', 'old'), show: whole(100, 10_000), own: flag },
  ['text', 'show'],
);
const one = addressOfOne('thing', 'things', { how: oneOf('linear', 'calibrated'), review: text }, ['how']);
const usual = { text: '', tag: [], sort: 'new', show: 100, own: false };

const readMany = (hash: string) => {
  const place = readHash(hash);
  return place && many.read(place);
};
const readOne = (hash: string) => {
  const place = readHash(hash);
  return place && one.read(place);
};

describe('addresses of the library', () => {
  test('an empty one is the list of reviews', () => {
    for (const hash of ['', '#', '#/', '#/?', '#/reviews', '#/reviews?'])
      expect(readHash(hash)).toMatchObject({ name: 'reviews' });
  });

  test('say what is searched, filtered and sorted', () => {
    expect(readMany('#/things?text=dark+web&tag=slow+burn&tag=b&sort=old&show=300&own=yes')).toEqual({
      text: 'dark web',
      tag: ['slow burn', 'b'],
      sort: 'old',
      show: 300,
      own: true,
    });
  });

  test('say which thing', () => {
    expect(readOne('#/thing/a%2Fb?how=calibrated&review=r1')).toEqual({
      id: 'a/b',
      how: 'calibrated',
      review: 'r1',
    });
    expect(one.hash({ id: 'a/b' })).toBe('#/thing/a%2Fb');
  });

  test('values that are not known count as not given', () => {
    expect(readMany('#/things?sort=__proto__&show=-3&colour=red&own=1')).toEqual(usual);
    expect(readMany('#/things?show=1e9')).toMatchObject({ show: 10_000 });
  });

  test('what is none of a view is said to be none', () => {
    for (const hash of [
      '#/thing',
      '#/thing/',
      '#/thing/a/b',
      '#/thing/%E0%A4',
      '#/things/x',
      '#/constructor',
    ])
      expect([readMany(hash), readOne(hash)]).toEqual([undefined, undefined]);
  });

  test('leave out what is as usual', () => {
    expect(many.hash({})).toBe('#/things');
    expect(many.hash({ text: '', tag: [], sort: 'new', show: 100, own: false })).toBe('#/things');
    expect(many.hash({ tag: ['a & b'] })).toBe('#/things?tag=a+%26+b');
  });

  test('written and read again are the same', () => {
    const word = fc.string({ unit: 'grapheme' });
    const route = fc.record({
      text: word,
      tag: fc.uniqueArray(word),
      sort: fc.constantFrom('new' as const, 'old' as const),
      show: fc.integer({ min: 1, max: 10_000 }),
      own: fc.boolean(),
    });
    const thing = fc.record({
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
      how: fc.constantFrom('linear' as const, 'calibrated' as const),
      review: word,
    });
    fc.assert(
      fc.property(route, thing, (route, thing) => {
        expect(readMany(many.hash(route))).toEqual(route);
        expect(readOne(one.hash(thing))).toEqual(thing);
      }),
    );
  });

  test('any text is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(readHash(hash)?.name).not.toBe('');
      }),
    );
  });

  test('typing and showing more are no arrival; a tag or another thing is', () => {
    const arrival = many.arrival({ ...usual, sort: 'new' });
    expect(many.arrival({ ...usual, sort: 'new', text: 'x', show: 200 })).toBe(arrival);
    expect(many.arrival({ ...usual, sort: 'new', tag: ['x'] })).not.toBe(arrival);
    const here = { id: 'a', how: 'linear', review: '' } as const;
    expect(one.arrival({ ...here, how: 'calibrated' })).toBe(one.arrival(here));
    expect(one.arrival({ ...here, id: 'b' })).not.toBe(one.arrival(here));
  });
});
