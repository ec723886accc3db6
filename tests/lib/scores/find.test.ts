import { describe, expect, test } from 'vitest';
import { findScores } from '../../../lib/scores/find.ts';
import { charactersMatched } from '../work.ts';
import { sharedRows } from './shared-data.ts';

const brief = (text: string) =>
  findScores(text).map(({ score, confidence }) => `${score.value}/${score.best ?? '?'} ${confidence}`);

describe('findScores is sure of', () => {
  test.each([
    ['Running time: 113 minutes. Three stars out of four.', 3, 4],
    ['MPAA rating: PG-13 for violence. Running time: 1:53. Two and a half stars out of four.', 2.5, 4],
    ['Grade: B+', 'B+', null],
    ['A lovely film, against all odds. Grade: A.', 'A', null],
    ['Rating: ★★★½', 3.5, null],
    ['My score: 7/10', 7, 10],
    ['VOTO: 7', 7, null],
    ['Mi valoración es de un 9.', 9, null],
    ['A fine evening out. My rating is 7.5', 7.5, null],
    ['VOTO : 4,5.', 4.5, null],
    ['Note : 3,5/5', 3.5, 5],
    ['Score : 85%', 85, 100],
    ['Kino: 4 von 5 Sternen', 4, 5],
    ['Our Verdict: 4 out of 5', 4, 5],
    ['I have seen worse. *** out of ****', 3, 4],
  ])('%j', (text, value, best) => {
    const [found, ...more] = findScores(text);
    expect(found?.score).toMatchObject({ value, best });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(more).toEqual([]);
  });
});

describe('findScores thinks it may be', () => {
  test.each([
    ['A fine film, in the end. 4/5', ['4/5 0.7']],
    ['All talk and no sea. It has given the film 2/5 from us.', ['2/5 0.7']],
    ['The film deserves a rating of an 8.5, and little else does.', ['8.5/? 0.6']],
    ['Nobody will regret it (3.5/5)', ['3.5/5 0.7']],
    ['A ★★★★ review of Red Rooms (2023)', ['4/? 0.5']],
    ['Long, but worth it.\n★☆☆☆☆', ['1/5 0.7']],
    ['Red Rooms review – four stars', ['4/? 0.6']],
    ['I’m going to give 12 Strong a 5.5 at best', ['5.5/? 0.5']],
    ['One (2018) **** / Two **** (2019)', ['4/? 0.5', '4/? 0.5']],
    ['10/10 would watch again', ['10/10 0.3']],
    ['Positives\nNote: ⭐⭐⭐ (3/5)', ['3/5 0.9']],
    ['Our rating\n★★★★', ['4/? 0.9']],
    ['User rating: 8/10', ['8/10 0.2']],
    ['IMDb RATING\n8.5/10', ['8.5/10 0.2']],
    ['Average blog rating: 4.8', ['4.8/? 0.2']],
    ['Rating: 5.0/5 (1 vote cast)', ['5/5 0.2']],
    ['Note spectateurs : 3,5/5', ['3.5/5 0.2']],
    ['Your mileage may vary. 4/5', ['4/5 0.7']],
    ['Average rating 4.26 out of 5', ['4.26/5 0.2']],
    ['Story - 8/10', ['8/10 0.75']],
    ['Action - 90%', ['90/100 0.5']],
    ['🟡🟡⚪ SALT (2012) is a short and lively film', ['2/3 0.6']],
    ['🌕🌕🌕🌗🌑', ['3.5/5 0.6']],
    ['🍿🍿🍿🍿', ['4/? 0.6']],
  ])('%j', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('findScores leaves alone', () => {
  test.each([
    'the two stars of the film have no chemistry',
    'a five-star hotel with a five-star cast',
    'one of the three stars. One star vehicle too many. Between two stars',
    'he was one of five stars who left',
    'It happened on 9/11, round the clock, 24/7, for 1/2 hour',
    '3 out of 4 people, nine out of ten queens, 50% of the crowd',
    'opens 5/10/2024, 3/4 of the film, shown in 1.85/1 and 4/3',
    'Rating: PG-13',
    'Rating: 15',
    'Rating: R',
    'Final score: 3-1',
    'Grade: A thrilling ride',
    'a Grade A cast in a grade B movie',
    'How ****ing sad. I s*** you not. It kicks ***! A footnote.*',
    'If it were possible, I would give it five stars out of four.',
    'I give him a 10 percent chance',
    '● One ● Two ● Three',
    'Genre: Horror** ** Director: Jane Doe',
    '🔴🔴 live from the festival',
    'The rating is in line with 7 others',
    'moderated by someone - 186 stars',
    '★★ ratings (4%) ★★½ ratings (5%)',
  ])('%j', (text) => expect(brief(text)).toEqual([]));
});

test('index and length point at the mark as printed', () => {
  const text = 'It’s got ⭐️⭐️⭐️½\nEntertainment grade: B / History grade: D–';
  const marks = findScores(text).map((found) => text.slice(found.index, found.index + found.length));
  expect(marks).toEqual(['⭐️⭐️⭐️½', 'B', 'D–']);
});

test('a part is named, and a content rating is no judgement', () => {
  const [plot, violence] = findScores('Plot: 9/10\nViolence: 3/10');
  expect(plot?.label).toBe('Plot');
  expect(plot?.score.role).toBeUndefined();
  expect(violence?.score.role).toBe('content');
});

test('hostile text neither throws nor hangs nor floods', () => {
  for (const part of [
    '*',
    '* ',
    '½',
    '½ ',
    '1/',
    '1 ',
    'a ',
    'one half ',
    '★ ',
    'Rating: ',
    ': ',
    'I give ',
  ]) {
    const text = part.repeat(200_000);
    const [scores, characters] = charactersMatched(() => findScores(text));
    expect(scores.length).toBeLessThanOrEqual(200);
    expect(characters).toBeLessThan(200 * text.length);
  }
});

const sentences = sharedRows('in-text-scores.csv');
test.skipIf(!sentences)('no sentence about people, hotels or crowds yields a score', () => {
  // Those in which the critic does state a mark, told by eye.
  const stated = /another way: three stars|four out of four stars|giving it 3 stars|5\/5/;
  const quotes = (sentences ?? []).map((row) => row.quote ?? '');
  expect(quotes.length).toBeGreaterThan(100);
  expect(quotes.filter((quote) => !stated.test(quote) && brief(quote).length > 0)).toEqual([]);
  for (const quote of quotes.filter((text) => stated.test(text))) expect(brief(quote)).not.toEqual([]);
});

const examples = sharedRows('page_score_examples.csv');
test.skipIf(!examples)('forms on real pages are found', () => {
  const found = (examples ?? []).map((row) => (row['text on page'] ?? '').replaceAll('\\n', '\n'));
  const marks = Object.fromEntries(found.map((text) => [text, findScores(text).map((f) => f.score.value)]));
  expect(marks).toMatchObject({
    'Bewertung: 4': [4],
    '6\n6/10': [6],
    'VOTO : 4,5.': [4.5],
    'Voto: 7.': [7],
    'StarStarNo StarNo StarNo Star ... Two out of Five stars': [2],
    '* * * 1/2': [3.5],
    'RBG (2018) **** / The Quiet One **** (2019)': [4, 4],
    B: ['B'],
    '(none)': [],
  });
});
