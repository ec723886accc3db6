import { describe, expect, it } from 'vitest';
import { findScores } from '../../../lib/scores/find.ts';

const found = (text: string) =>
  findScores(text)
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ score, index, length }) => [score.value, score.best, text.slice(index, index + length)]);

describe('marks whose scale the words around them tell', () => {
  it.each([
    ['Del 1 al 10: 8', 8, 10],
    ['On a scale from 0 to 5: 3.5', 3.5, 5],
    ['Auf einer Skala von 1 bis 10: 7', 7, 10],
    ['Nuestra nota: 7 butacas de 10', 7, 10],
    ['Rating: 4 lanterns out of 5', 4, 5],
  ])('%s', (text, value, best) => {
    expect(found(text).map((mark) => mark.slice(0, 2))).toEqual([[value, best]]);
  });

  it('takes the text as it stands', () => {
    expect(found('Del 1 al 10: 8')).toEqual([[8, 10, '1 al 10: 8']]);
    expect(found('Our rating: 4 lanterns out of 5')).toEqual([[4, 5, 'rating: 4 lanterns out of 5']]);
  });

  it.each(['Rating: 12 people out of 10', 'From 1 to 10: 11'])('gives none above its scale: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads a mark in brackets after the house’s own words for it', () => {
    expect(found('The Lantern’s rating: a journey by sleeper (3.5/5)')).toEqual([[3.5, 5, '3.5/5']]);
  });

  it('takes "7/8" for between seven and eight, which is no mark to fill in', () => {
    expect(found('Voto: 7/8.')).toEqual([]);
    expect(found('Voto: 7/10.')).toEqual([[7, 10, '7/10']]);
  });
});
