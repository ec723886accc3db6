import { describe, expect, it } from 'vitest';
import { cleanTitle, titlesIn } from '../../../../lib/reading/language/headline-forms.ts';
import { charactersMatched } from '../../work.ts';

const best = (headline: string) => [...titlesIn(headline)].sort((a, b) => b.sure - a.sure)[0];

describe('the film that a headline names', () => {
  it.each([
    ['Paper Lantern review – a slow glow', 'Paper Lantern'],
    ['‘Paper Lantern’ Review: Nora Quist Finds the Light', 'Paper Lantern'],
    ["'Paper Lantern' review: nothing to see", 'Paper Lantern'],
    ['Review: ‘Paper Lantern’ is a slow glow', 'Paper Lantern'],
    ['Movie Review: Paper Lantern', 'Paper Lantern'],
    ['Movie Review – Paper Lantern', 'Paper Lantern'],
    ['Film Review: Paper Lantern', 'Paper Lantern'],
    ['Paper Lantern movie review', 'Paper Lantern'],
    ['Paper Lantern (film review)', 'Paper Lantern'],
    ['My review of Paper Lantern', 'Paper Lantern'],
    ['A long farewell: a review of the film “Paper Lantern”', 'Paper Lantern'],
    ['Movie Review: A family comes home in ‘Paper Lantern’', 'Paper Lantern'],
    ['Parenting • Movie Review - Paper Lantern', 'Paper Lantern'],
    ['Kritik zu Die Papierlaterne', 'Die Papierlaterne'],
    ['Filmkritik: Die Papierlaterne', 'Die Papierlaterne'],
    ['La lanterna di carta, la recensione: luce lenta', 'La lanterna di carta'],
    ['Critique : La Lanterne de papier', 'La Lanterne de papier'],
    ['Crítica de «La linterna de papel»', 'La linterna de papel'],
    ['Recensie: De papieren lantaarn', 'De papieren lantaarn'],
    ['《纸灯笼》：慢慢的光', '纸灯笼'],
  ])('%s', (headline, title) => {
    expect(best(headline)?.title).toBe(title);
  });

  it.each([
    ['Paper Lantern (1974)', 'Paper Lantern', 1974],
    ['Movie Review: Paper Lantern (1974)', 'Paper Lantern', 1974],
    ['Paper Lantern (1974) Review', 'Paper Lantern', 1974],
    ['Paper Lantern movie review (1974)', 'Paper Lantern', 1974],
  ])('with its year: %s', (headline, title, year) => {
    expect(best(headline)).toMatchObject({ title, year });
  });

  it('offers the head of a longer headline and the whole', () => {
    const titles = titlesIn('Movie Review: Orbit: Second Fall').map(({ title }) => title);
    expect(titles).toContain('Orbit');
    expect(titles).toContain('Orbit: Second Fall');
  });

  it('is less sure of a headline that does not say that it is a review', () => {
    expect(best('Paper Lantern: a slow glow')?.sure).toBeLessThan(0.5);
  });

  it('does not hang on hostile headlines', () => {
    for (const part of ['review ', '“', ': ', '(2020) ', 'a ', ' - ', '« '])
      expect(charactersMatched(() => titlesIn(part.repeat(5000)))[1]).toBeLessThan(100_000);
  });
});

describe('a title in data or links', () => {
  it('loses quotation marks and year, not its words', () => {
    expect(cleanTitle('“Paper Lantern”')).toEqual({ title: 'Paper Lantern' });
    expect(cleanTitle('Paper Lantern (1974)')).toEqual({ title: 'Paper Lantern', year: 1974 });
    expect(cleanTitle('The Lantern Bros. Movie')).toEqual({ title: 'The Lantern Bros. Movie' });
    expect(cleanTitle('Widow’s Peak')).toEqual({ title: 'Widow’s Peak' });
  });
});
