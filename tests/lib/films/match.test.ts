import { describe, expect, test } from 'vitest';
import { matchFilm } from '../../../lib/films/match.ts';
import type { FilmIdentity } from '../../../lib/films/model.ts';

const redRooms: FilmIdentity = {
  title: 'Red Rooms',
  originalTitle: 'Les Chambres rouges',
  year: 2023,
  directors: ['Pascal Plante'],
  ids: { imdb: 'tt22207786' },
};
const delToro: FilmIdentity = {
  title: 'Guillermo del Toro’s Pinocchio',
  year: 2022,
  directors: ['Guillermo del Toro'],
};
const zemeckis: FilmIdentity = { title: 'Pinocchio', year: 2022, directors: ['Robert Zemeckis'] };
const disney: FilmIdentity = { title: 'Pinocchio', year: 1940 };

test.each<[string, FilmIdentity, FilmIdentity]>([
  ['title and year', { title: 'Red rooms', year: 2023 }, redRooms],
  ['a festival year', { title: 'Red Rooms', year: 2024 }, redRooms],
  ['the original title', { title: 'Les chambres rouges', year: 2023 }, redRooms],
  ['no year, but the director', { title: 'Red Rooms', directors: ['Plante'] }, redRooms],
  ['no year, and only one film of that title', { title: 'Red Rooms' }, redRooms],
  [
    'another title, but the id',
    { title: 'Czerwone pokoje', year: 2023, ids: { imdb: 'tt22207786' } },
    redRooms,
  ],
  [
    'a short title of that year by that director',
    { title: 'Pinocchio', year: 2022, directors: ['del Toro'] },
    delToro,
  ],
  [
    'a homonym by the other director',
    { title: 'Pinocchio', year: 2022, directors: ['Robert Zemeckis'] },
    zemeckis,
  ],
  ['the whole title rather than the short one', { title: 'Pinocchio', year: 2022 }, zemeckis],
  ['a year behind the title', { title: 'Pinocchio 1940' }, disney],
  [
    'a release two years later, by the director',
    { title: 'Red Rooms', year: 2025, directors: ['Pascal Plante'] },
    redRooms,
  ],
  ['an old film', { title: 'Pinocchio', year: 1940 }, disney],
])('%s finds the film', (_, identity, film) => {
  expect(matchFilm(identity, [redRooms, delToro, zemeckis, disney])?.film).toBe(film);
});

test.each<[string, FilmIdentity]>([
  ['another year', { title: 'Red Rooms', year: 2021 }],
  ['another year, behind the title', { title: 'Red Rooms 2021' }],
  ['a year two away, the director unknown', { title: 'Red Rooms', year: 2025 }],
  [
    'a year three away, even by the director',
    { title: 'Red Rooms', year: 2026, directors: ['Pascal Plante'] },
  ],
  ['another director', { title: 'Red Rooms', year: 2023, directors: ['Jane Campion'] }],
  ['another id', { title: 'Red Rooms', year: 2023, ids: { imdb: 'tt0000001' } }],
  ['several films of that title and no year', { title: 'Pinocchio' }],
  ['no title', { title: '', year: 2023 }],
  ['a sequel', { title: 'Red Rooms II', year: 2023 }],
])('%s finds none', (_, identity) => {
  expect(matchFilm(identity, [redRooms, delToro, zemeckis, disney])).toBeUndefined();
});

describe('between equals', () => {
  test('the exact year goes before the one beside it', () => {
    const films = [
      { title: 'Gloria', year: 1979 },
      { title: 'Gloria', year: 1980 },
    ];
    expect(matchFilm({ title: 'Gloria', year: 1980 }, films)).toMatchObject({
      film: films[1],
      why: 'title, year',
    });
  });

  test('none is taken', () => {
    const films = [
      { title: 'Gloria', year: 1979 },
      { title: 'Gloria', year: 1981 },
    ];
    expect(matchFilm({ title: 'Gloria', year: 1980 }, films)).toBeUndefined();
    expect(matchFilm({ title: 'Gloria' }, films)).toBeUndefined();
  });

  test('films shortened to the same words are not one', () => {
    const films = [{ title: 'Star Wars: The Last Jedi', year: 2017 }];
    expect(matchFilm({ title: 'Star Wars: Rogue One', year: 2016 }, films)).toBeUndefined();
    expect(matchFilm({ title: 'The Last Jedi', year: 2017 }, films)?.why).toBe('short title, year');
  });
});

test.each([
  ['Bong Joon-ho', 'Joon-ho Bong', true],
  ['Bong Joon Ho', 'Bong Joon-ho', true],
  ['J.J. Abrams', 'J. J. Abrams', true],
  ['Scorsese', 'Martin Scorsese', true],
  ['Alejandro G. Iñárritu', 'Alejandro González Iñarritu', true],
  ['David Lynch', 'David Fincher', false],
  ['Joel Coen', 'Ethan Coen', false],
  ['宮崎駿', 'Hayao Miyazaki', true],
])('%s may be %s: %s', (one, other, may) => {
  const match = matchFilm({ title: 'Film', year: 2000, directors: [one] }, [
    { title: 'Film', year: 2000, directors: [other] },
  ]);
  expect(match !== undefined).toBe(may);
});

test('a year that is part of the title is not taken for the film’s', () => {
  const films = [
    { title: 'Wonder Woman', year: 2017 },
    { title: 'Wonder Woman 1984', year: 2020 },
  ];
  expect(matchFilm({ title: 'Wonder Woman 1984' }, films)?.film).toBe(films[1]);
  expect(matchFilm({ title: 'Wonder Woman 1984', year: 2020 }, films)?.film).toBe(films[1]);
  expect(matchFilm({ title: 'Wonder Woman 1984' }, films.slice(0, 1))).toBeUndefined();
});

test('confidence falls as less is known', () => {
  const film = { title: 'Red Rooms', year: 2023, directors: ['Pascal Plante'], ids: { tmdb: '1' } };
  const steps: FilmIdentity[] = [
    { title: 'x', ids: { tmdb: '1' } },
    { title: 'Red Rooms', year: 2023, directors: ['Pascal Plante'] },
    { title: 'Red Rooms', year: 2024, directors: ['Pascal Plante'] },
    { title: 'Red Rooms', year: 2023 },
    { title: 'Red Rooms', year: 2024 },
    { title: 'Red Rooms' },
  ];
  const found = steps.map((step) => matchFilm(step, [film])?.confidence ?? 0);
  expect(found).toEqual(found.toSorted((a, b) => b - a));
  expect(new Set(found).size).toBe(found.length);
  expect(found.at(-1)).toBeGreaterThan(0.5);
});
