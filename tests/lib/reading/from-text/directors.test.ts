import { describe, expect, it } from 'vitest';
import { directorsInText } from '../../../../lib/reading/from-text/directors.ts';

const named = (text: string) =>
  [...directorsInText(text, ['Salt Children'])].flatMap(({ field, value }) =>
    field === 'directors' ? [value] : [],
  );

describe('whose feature it is', () => {
  it('is the one named before it', () => {
    expect(named('A busy year for Nora Quist. And now her fourth feature, Salt Children, arrives.')).toEqual([
      ['Nora Quist'],
    ]);
  });

  it.each([
    'Movie Review mixed reel. I took my toddler to her first movie.',
    'With Mara Okonjo we went to see her first film.',
  ])('is nobody’s who only saw it: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('a film’s maker in running text', () => {
  it('is no award and no composer', () => {
    expect(named('Winner of three prizes. Best Film Editing’s film of the year, the jury said.')).toEqual([]);
    expect(named('With quiet acting and B.K. Varma’s music this movie is worth an evening.')).toEqual([]);
  });

  it('stands before the word in Korean', () => {
    expect(named('한도윤 감독은 침묵을 믿는다.')).toEqual([['한도윤']]);
  });
});
