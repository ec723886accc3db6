import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allReviews,
  filmHash,
  pageSize,
  parseRoute,
  placeOf,
  routeHash,
  sorts,
} from '../../../components/library/route.ts';

describe('addresses of the library', () => {
  test('an empty address is the list of all reviews', () => {
    for (const hash of ['', '#', '#/', '#/reviews', '#/reviews?'])
      expect(parseRoute(hash)).toEqual(allReviews);
  });

  test('say what is searched, filtered and sorted', () => {
    expect(parseRoute('#/reviews?text=dark+web&tag=slow+burn&sort=critic&show=300')).toEqual({
      view: 'reviews',
      text: 'dark web',
      tag: 'slow burn',
      sort: 'critic',
      show: 300,
    });
  });

  test('say which film, by which number, and which of its reviews', () => {
    expect(parseRoute('#/film/a%2Fb?how=calibrated&review=r1')).toEqual({
      view: 'film',
      id: 'a/b',
      how: 'calibrated',
      review: 'r1',
    });
    expect(filmHash('a/b')).toBe('#/film/a%2Fb');
  });

  test('values that are not known count as not given', () => {
    expect(parseRoute('#/reviews?sort=__proto__&show=-3&colour=red')).toEqual(allReviews);
    expect(parseRoute('#/reviews?show=1e9')).toMatchObject({ show: 10_000 });
    expect(parseRoute('#/film/x?how=magic')).toMatchObject({ how: 'linear' });
  });

  test('what is nowhere is said to be nowhere', () => {
    for (const hash of [
      '#/film',
      '#/film/',
      '#/film/a/b',
      '#/constructor',
      '#/settings/x',
      '#/film/%E0%A4',
      '#/review',
      '#/review/%E0%A4',
    ])
      expect(parseRoute(hash)).toEqual({ view: 'unknown' });
  });

  test('leave out what is as usual', () => {
    expect(routeHash(allReviews)).toBe('#/reviews');
    expect(routeHash({ ...allReviews, tag: 'a & b' })).toBe('#/reviews?tag=a+%26+b');
  });

  test('written and read again are the same place', () => {
    const reviews = fc.record({
      view: fc.constant('reviews' as const),
      text: fc.string({ unit: 'grapheme' }),
      tag: fc.string({ unit: 'grapheme' }),
      sort: fc.constantFrom(...sorts),
      show: fc.integer({ min: 1, max: 10_000 }),
    });
    const film = fc.record({
      view: fc.constant('film' as const),
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
      how: fc.constantFrom('linear' as const, 'calibrated' as const),
      review: fc.string({ unit: 'grapheme' }),
    });
    const review = fc.record({
      view: fc.constant('review' as const),
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.oneof(reviews, film, review), (route) => {
        expect(parseRoute(routeHash(route))).toEqual(route);
      }),
    );
  });

  test('any address is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(parseRoute(hash).view).toBeTypeOf('string');
      }),
    );
  });

  test('typing and showing more are no other place; a tag or another film is', () => {
    const place = placeOf(allReviews);
    expect(placeOf({ ...allReviews, text: 'x', show: pageSize * 2 })).toBe(place);
    expect(placeOf({ ...allReviews, tag: 'x' })).not.toBe(place);
    expect(placeOf(parseRoute('#/film/a?how=calibrated&review=r'))).toBe(placeOf(parseRoute('#/film/a')));
    expect(placeOf(parseRoute('#/film/b'))).not.toBe(placeOf(parseRoute('#/film/a')));
  });
});
