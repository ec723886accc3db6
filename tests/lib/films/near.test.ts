import { expect, test } from 'vitest';
import type { FilmIdentity } from '../../../lib/films/model.ts';
import { nearlySame } from '../../../lib/films/near.ts';

const redRooms: FilmIdentity = { title: 'Red Rooms', year: 2023, directors: ['Pascal Plante'] };

test.each<[string, FilmIdentity, boolean]>([
  [
    'a translated title of that year and director',
    { title: 'Chambres rouges', year: 2023, directors: ['P. Plante'] },
    true,
  ],
  ['the title without a year', { title: 'Red Rooms' }, true],
  ['the title, three years apart', { title: 'Red Rooms', year: 2020 }, true],
  ['the title, four years apart', { title: 'Red Rooms', year: 2019 }, false],
  [
    'the title and director, long apart',
    { title: 'Red Rooms', year: 1960, directors: ['Pascal Plante'] },
    true,
  ],
  ['a longer title', { title: 'Pascal Plante’s Red Rooms', year: 2024 }, true],
  ['a part of the series', { title: 'Red Rooms II', year: 2023 }, false],
  ['the title by somebody else', { title: 'Red Rooms', year: 2023, directors: ['Jane Campion'] }, false],
  ['another film of that year', { title: 'Aftersun', year: 2023 }, false],
])('%s may be the same film: %#', (_, film, may) => {
  expect(nearlySame(redRooms, film)).toBe(may);
  expect(nearlySame(film, redRooms)).toBe(may);
});

test('ids decide', () => {
  const one = { ...redRooms, ids: { imdb: 'tt1234567' } };
  expect(nearlySame(one, { ...redRooms, ids: { imdb: 'tt7654321' } })).toBe(false);
  expect(nearlySame(one, { title: 'Other', ids: { imdb: 'tt1234567' } })).toBe(true);
});
