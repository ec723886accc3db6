import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleForms, titleKey, titleKeys } from '../../../lib/films/keys.ts';
import { charactersMatched } from '../work.ts';

describe('spellings of one title have one key', () => {
  test.each([
    ['Amélie', 'AMELIE', 'Amélie (2001)', 'ame\u0301lie'],
    ['Les Chambres rouges', 'CHAMBRES ROUGES', 'chambres rouges, les'],
    ['The Piano', 'Piano, The', 'Piano'],
    ['Das Boot', 'Boot, Das'],
    ['L’Avventura', "L'avventura", "Avventura, L'"],
    ['La Dolce Vita', 'Dolce Vita'],
    ['El laberinto del fauno', 'Laberinto del fauno, El'],
    ['Den skyldige', 'Skyldige, Den'],
    ['The Lord of the Rings: The Two Towers', 'Lord of the Rings: The Two Towers, The'],
    ['The Godfather: Part II', 'The Godfather Part Two', 'Godfather 2', 'The Godfather, Part 2'],
    ['Kill Bill: Vol. 2', 'Kill Bill Volume II', 'Kill Bill 2'],
    ['Rocky IV', 'Rocky 4'],
    ['Saw V', 'Saw 5'],
    ['Romeo + Juliet', 'Romeo & Juliet', 'Romeo and Juliet'],
    ['King Kong vs. Godzilla', 'King Kong versus Godzilla'],
    ['Spider-Man', 'Spiderman', 'Spider Man'],
    ['WALL·E', 'Wall-E', 'WALL•E'],
    ['S.W.A.T.', 'SWAT'],
    ['E.T. the Extra-Terrestrial', 'ET: The Extra Terrestrial'],
    ['Don’t Look Up', "Don't Look Up", 'Dont look up!'],
    ['8½', '8 1/2'],
    ['Alien³', 'Alien 3'],
    ['Mr. Turner', 'Mister Turner'],
    ['Øst for paradis', 'Ost for Paradis'],
    ['Straße', 'Strasse'],
    ['Ｌｉｆｅ', 'Life'],
    ['劇場版 みんなの物語', '劇場版みんなの物語'],
  ])('%s', (...titles) => expect(new Set(titles.map(titleKey)).size).toBe(1));
});

test('titles that differ have keys that differ', () => {
  const titles = [
    'Rocky',
    'Rocky II',
    'Dune: Part One',
    'Dune: Part Two',
    'It',
    'Her',
    'X',
    'A',
    '!!!',
    '…',
    'I, Tonya',
    'が',
    'か',
  ];
  expect(new Set(titles.map(titleKey)).size).toBe(titles.length);
});

test.each<[string, string[], string[]]>([
  ['Cemetery Man (Dellamorte Dellamore)', ['cemeteryman', 'dellamortedellamore'], []],
  ['Boot, Das (Boat, The)', ['boot', 'boat'], []],
  ['Amour a.k.a. Love', ['amour', 'love'], []],
  ['M (I)', ['m'], []],
  ['Dune: Part One', ['dune1'], ['dune']],
  ['The Godfather: Part II', ['godfather2'], []],
  ['Guillermo del Toro’s Pinocchio', ['guillermodeltorospinocchio'], ['pinocchio']],
  ['Schindler’s List', ['schindlerslist'], []],
  [
    'Star Wars: Episode IV – A New Hope',
    ['starwars4anewhope'],
    ['starwars', 'newhope', 'starwarsanewhope', 'starwars4newhope'],
  ],
  [
    'Ice Age 4: Continental Drift',
    ['iceage4continentaldrift'],
    ['iceage4', 'continentaldrift', 'iceagecontinentaldrift'],
  ],
  ['A Very Harold & Kumar 3D Christmas', ['veryharoldandkumar3dchristmas'], ['veryharoldandkumarchristmas']],
  [
    'Maze Runner: The Scorch Trials',
    ['mazerunnerthescorchtrials'],
    ['mazerunner', 'scorchtrials', 'mazerunnerscorchtrials'],
  ],
  ['Suspiria 2018', ['suspiria2018'], ['suspiria']],
  ['Blade Runner 2049', ['bladerunner2049'], []],
  ['1917', ['1917'], []],
  [
    'Birdman or (The Unexpected Virtue of Ignorance)',
    ['birdmanortheunexpectedvirtueofignorance'],
    ['birdman', 'unexpectedvirtueofignorance', 'birdmantheunexpectedvirtueofignorance'],
  ],
])('forms of %s', (title, full, partial) => expect(titleForms({ title })).toEqual({ full, partial }));

test('all titles of a film are keys of it, the main one first', () => {
  const keys = titleKeys({
    title: 'Red Rooms',
    originalTitle: 'Les Chambres rouges',
    otherTitles: ['Red Rooms'],
  });
  expect(keys).toEqual(['redrooms', 'chambresrouges']);
  expect(titleKeys({ title: ' ' })).toEqual([]);
});

describe('for any title', () => {
  test('there is a key, the case does not matter, and an article before it neither', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){0,4}$/), (title) => {
        expect(titleKey(title)).not.toBe('');
        expect(titleKey(title.toUpperCase())).toBe(titleKey(title));
        expect(titleKey(`The ${title}`)).toBe(titleKey(title));
      }),
    );
  });

  test('nothing throws, and nothing is gone over again and again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => Array.isArray(titleKeys({ title }))));
    for (const unit of ['(a) ', ' [', "a's ", ', the', 'a: ', ' aka ', 'or ('])
      expect(charactersMatched(() => titleKeys({ title: unit.repeat(50_000) }))[1]).toBeLessThan(100_000);
  });
});
