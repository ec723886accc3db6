import { describe, expect, test } from 'vitest';
import type { TagRecord } from '../../../lib/library/records.ts';
import { same } from '../../../lib/library/same.ts';
import { BLANK, bury, change, isLive, make } from '../../../lib/library/stamp.ts';

const film = {
  title: 'Red Rooms',
  otherTitles: [],
  directors: ['Pascal Plante'],
  ids: {},
  keys: ['redrooms'],
};

describe('times of change', () => {
  test('a new record has the time for each field of its own', () => {
    const record = make('f', film, 10);
    expect(record).toMatchObject({ id: 'f', v: 1, created: 10, title: 'Red Rooms' });
    expect(record.changed).toEqual({ title: 10, otherTitles: 10, directors: 10, ids: 10 });
  });

  test('only what differs gets a new time', () => {
    const record = { ...make('f', film, 10), year: 2023 };
    const next = change(record, { title: 'Red Rooms', directors: ['P. Plante'], year: undefined }, 20);
    expect(next.changed).toEqual({ title: 10, otherTitles: 10, directors: 20, ids: 10, year: 20 });
    expect(next).not.toHaveProperty('year');
    expect(record.changed.directors).toBe(10);
  });

  test('where nothing differs the record is the same object', () => {
    const record = make('f', film, 10);
    expect(change(record, { directors: ['Pascal Plante'], ids: {} }, 20)).toBe(record);
  });

  test('a clock that was set back does not make a change older', () => {
    const tag: TagRecord = make('t', { name: 'noir' }, 100);
    expect(change(tag, { name: 'Noir' }, 50).changed['name']).toBe(101);
    expect(bury(BLANK.corrections, tag, 50).deleted).toBe(100);
  });
});

test('a tombstone keeps nothing but id and times', () => {
  const record = make('f', film, 10);
  const grave = bury(BLANK.films, record, 20);
  expect(JSON.stringify(grave)).not.toMatch(/red|plante/i);
  expect(grave).toMatchObject({ id: 'f', v: 1, created: 10, changed: {}, deleted: 20 });
  expect([isLive(record), isLive(grave), isLive(undefined)]).toEqual([true, false, false]);
});

test.each([
  [1, 1, true],
  [Number.NaN, Number.NaN, true],
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  ['1', 1, false],
])('%j and %j are the same: %s', (a, b, expected) => expect(same(a, b)).toBe(expected));
