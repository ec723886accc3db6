import { describe, expect, it } from 'vitest';
import { leadingNames } from '../../../../lib/reading/language/leading-names.ts';
import { isName, namesIn } from '../../../../lib/reading/language/names.ts';

describe('names in a byline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By VINCENT ROE', ['Vincent Roe']],
    ['Words by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['A film review by Jane Doe', ['Jane Doe']],
    ['Jane Doe, Chief Film Critic', ['Jane Doe']],
    ['Jane Doe, Reviewer', ['Jane Doe']],
    ['mm40', ['mm40']],
    ['Posté par Aline à 19:05', ['Aline']],
    ['Autor: Kasia Wrona o 10:00', ['Kasia Wrona']],
    ['da Giulia Ferri', ['Giulia Ferri']],
    ['Jane Doe January 19, 2015', ['Jane Doe']],
    ['Jane Doe Thursday October 20 2022, 5.00pm', ['Jane Doe']],
    ['By Nancy Friday', ['Nancy Friday']],
    ['Jane Doe, publié le 3 mai', ['Jane Doe']],
    ['Von Jörg van der Berg', ['Jörg van der Berg']],
    ['J. R. Müller-Lüdenscheidt', ['J. R. Müller-Lüdenscheidt']],
    ['filmfan', ['filmfan']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Admin',
    'Editorial Team',
    'https://a.example/jane',
    'The Daily Reel Staff',
    '',
    '12 March 2020',
    'Film Critic',
    'Trends Reporter',
  ])('none in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('are no sentences and no addresses', () => {
    expect(isName('This is a whole sentence about a film')).toBe(false);
    expect(isName('jane@example.com')).toBe(false);
  });
});

describe('names after a label', () => {
  it('end where the next label or the sentence goes on', () => {
    expect(leadingNames('Pascal Plante Screenwriter: Jane Doe')).toEqual(['Pascal Plante']);
    expect(leadingNames('Siddharth Anand goes overboard')).toEqual(['Siddharth Anand']);
    expect(leadingNames('Pascal Plante’s Red Rooms')).toEqual(['Pascal Plante']);
    expect(leadingNames('Lana Wachowski, Lilly Wachowski')).toEqual(['Lana Wachowski', 'Lilly Wachowski']);
    expect(leadingNames('Paula van der Oest and Jane Doe')).toEqual(['Paula van der Oest', 'Jane Doe']);
    expect(leadingNames('Tod Phillips. Een week')).toEqual(['Tod Phillips']);
  });

  it('are full names unless told otherwise', () => {
    expect(leadingNames('McG')).toEqual([]);
    expect(leadingNames('McG', true)).toEqual(['McG']);
  });
});
