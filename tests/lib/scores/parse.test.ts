import { describe, expect, test } from 'vitest';
import { interpretScore } from '../../../lib/scores/interpret.ts';
import { parseScore } from '../../../lib/scores/parse.ts';

const brief = (text: string, hint?: Parameters<typeof parseScore>[1]) => {
  const score = parseScore(text, hint);
  return score && `${score.kind} ${score.value}${score.best === null ? '' : `/${score.best}`}`;
};

describe('parseScore reads', () => {
  test.each([
    ['3.5/4', 'points 3.5/4'],
    ['7,5/10', 'points 7.5/10'],
    ['81/100', 'points 81/100'],
    ['15/20', 'points 15/20'],
    ['3½/5', 'points 3.5/5'],
    ['0/5', 'points 0/5'],
    ['4.2666666667/5', 'points 4.2666666667/5'],
    ['3 sur 5', 'points 3/5'],
    ['4 de 5', 'points 4/5'],
    ['4 von 5', 'points 4/5'],
    ['4 su 5', 'points 4/5'],
    ['4.2 av 5', 'points 4.2/5'],
    ['6\n6/10', 'points 6/10'],
    ['★★★½', 'stars 3.5'],
    ['★★★½☆', 'stars 3.5/5'],
    ['☆☆★★★', 'stars 3/5'],
    ['★★★★★', 'stars 5'],
    ['⭐⭐⭐⭐', 'stars 4'],
    ['⭐️⭐️⭐️½', 'stars 3.5'],
    ['🌟🌟🌟', 'stars 3'],
    ['★★⯪✩✩', 'stars 2.5/5'],
    ['★★★.5', 'stars 3.5'],
    ['●●●○○', 'stars 3/5'],
    ['■■□□□', 'stars 2/5'],
    ['***1/2', 'stars 3.5'],
    ['* * * 1/2', 'stars 3.5'],
    ['*** out of ****', 'stars 3/4'],
    ['★★★ 1/2 of ★★★★', 'stars 3.5/4'],
    ['★★★ (out of 4)', 'stars 3/4'],
    ['★★★/5', 'stars 3/5'],
    ['★★★½ (3.5/5)', 'stars 3.5/5'],
    [':):):):(', 'stars 3/4'],
    ['StarStarNo StarNo StarNo Star', 'stars 2/5'],
    ['½', 'stars 0.5'],
    ['3½', 'stars 3.5'],
    ['3 1/2', 'stars 3.5'],
    ['4 stars', 'stars 4'],
    ['four-star', 'stars 4'],
    ['4-star rating', 'stars 4'],
    ['zero stars', 'stars 0'],
    ['No stars', 'stars 0'],
    ['half a star', 'stars 0.5'],
    ['1/2 star', 'stars 0.5'],
    ['3-1/2 stars', 'stars 3.5'],
    ['3 and 1/2 stars', 'stars 3.5'],
    ['three-and-a-half stars', 'stars 3.5'],
    ['4 out of 5 stars', 'stars 4/5'],
    ['4 stars out of a possible 5', 'stars 4/5'],
    ['Two and a half stars out of four.', 'stars 2.5/4'],
    ['One half star out of four', 'stars 0.5/4'],
    ['dreieinhalb von fünf Sternen', 'stars 3.5/5'],
    ['anderthalb Sterne', 'stars 1.5'],
    ['deux étoiles et demie', 'stars 2.5'],
    ['tre stelle e mezza', 'stars 3.5'],
    ['tres estrellas y media de cinco', 'stars 3.5/5'],
    ['B+', 'letter B+'],
    ['D–', 'letter D-'],
    ['D\u2212', 'letter D-'],
    ['C-plus', 'letter C+'],
    ['A minus', 'letter A-'],
    ['F', 'letter F'],
    ['85%', 'percent 85/100'],
    ['85 %', 'percent 85/100'],
    ['thumbs up', 'verdict thumbs up'],
    ['👎', 'verdict thumbs down'],
    ['NYT Critic’s Pick', "verdict critic's pick"],
    ['Rotten', 'verdict rotten'],
    ['Highly Recommended!', 'verdict highly recommended'],
  ])('%j as %s', (text, expected) => expect(brief(text)).toBe(expected));

  test.each([
    ['Rating: 3/5', 'points 3/5'],
    ['Rating 3/5', 'points 3/5'],
    ['Bewertung: 4 von 5', 'points 4/5'],
    ['Bewertung: 4', 'points 4'],
    ['Voto: 7.', 'points 7'],
    ['VOTO : 4,5.', 'points 4.5'],
    ['Note : 3,5/5', 'points 3.5/5'],
    ['Star rating: 4', 'stars 4'],
    ['Rating of 4 stars', 'stars 4'],
    ['Rated 4.5 stars', 'stars 4.5'],
    ['Entertainment grade: B', 'letter B'],
    ['SnarkAI Score: 81/100', 'points 81/100'],
    ['Plot: 9/10', 'points 9/10'],
  ])('the label of %j', (text, expected) => expect(brief(text)).toBe(expected));

  test('the text as printed, folded, and never more than 80 characters of it', () => {
    expect(parseScore('  Two and\n a half stars out\tof four. ')?.raw).toBe(
      'Two and a half stars out of four.',
    );
    expect(parseScore(`${'Longlabel '.repeat(10)}: 3/5`)?.raw).toHaveLength(79);
  });
});

describe('parseScore says nothing of', () => {
  test.each([
    ['', 'empty'],
    ['\u200B \n', 'empty'],
    ['x'.repeat(1000), 'too-long'],
    ['N/A', 'not-a-score'],
    ['null', 'not-a-score'],
    ['a', 'not-a-score'],
    ['Star', 'not-a-score'],
    ['R', 'not-a-score'],
    ['*', 'not-a-score'],
    ['B/B+', 'not-a-score'],
    ['1-5', 'not-a-score'],
    ['-3', 'not-a-score'],
    ['8', 'no-scale'],
    ['Plot: 9', 'no-scale'],
    ['1/2', 'odd-scale'],
    ['2.1/2', 'odd-scale'],
    ['2/2', 'odd-scale'],
    ['9/11', 'odd-scale'],
    ['24/7', 'above-best'],
    ['5.5/5', 'above-best'],
    ['Five stars out of four', 'above-best'],
    ['150%', 'above-best'],
    ['☆☆☆☆☆', 'all-hollow'],
  ])('%j: %s', (text, unclear) => {
    expect(interpretScore(text)).toEqual({ unclear });
    expect(parseScore(text)).toBeUndefined();
  });
});

describe("an outlet's custom", () => {
  test('fills in what the text leaves out', () => {
    expect(parseScore('★★★½', { best: 4 })).toMatchObject({ value: 3.5, best: 4, worst: null });
    expect(parseScore('4', { best: 5, worst: 1, kind: 'stars', part: 'Enjoyment' })).toEqual({
      raw: '4',
      kind: 'stars',
      value: 4,
      best: 5,
      worst: 1,
      part: 'Enjoyment',
    });
    expect(parseScore('3/5', { kind: 'stars' })).toMatchObject({ kind: 'stars', value: 3, best: 5 });
    expect(parseScore('85', { kind: 'percent' })).toMatchObject({ kind: 'percent', value: 85, best: 100 });
    expect(parseScore('☆☆☆☆☆', { best: 5 })).toMatchObject({ value: 0, best: 5 });
    expect(parseScore('1/2', { kind: 'stars' })).toMatchObject({ value: 0.5 });
  });

  test('even an empty one makes a bare number a mark', () => {
    expect(parseScore('7')).toBeUndefined();
    expect(parseScore('7', {})).toMatchObject({ kind: 'points', value: 7, best: null });
  });

  test('gives way to the scale that the page prints', () => {
    expect(parseScore('3/5', { best: 4, worst: 1 })).toMatchObject({ best: 5, worst: null });
    expect(parseScore('★★★★★', { best: 4 })).toMatchObject({ value: 5, best: null });
    expect(interpretScore('7', { best: 5 })).toEqual({ unclear: 'above-best' });
  });

  test('does not hold for a mark below its worst', () => {
    expect(parseScore('zero stars', { best: 5, worst: 1 })).toMatchObject({ value: 0, best: 5, worst: null });
  });

  test('of a fresh-or-rotten flag is no scale', () => {
    expect(interpretScore('1', { best: 1, worst: -1 })).toEqual({ unclear: 'odd-scale' });
  });

  test('of verdicts takes any word for one, as it is', () => {
    expect(parseScore('Très bien', { kind: 'verdict' })).toMatchObject({
      kind: 'verdict',
      value: 'très bien',
    });
  });

  test('that is no number is ignored', () => {
    const hint = { best: Number.NaN, worst: Number.POSITIVE_INFINITY };
    expect(parseScore('4', hint)).toMatchObject({ value: 4, best: null, worst: null });
  });
});
