import { expect, test } from 'vitest';
import { addressAt, quotedIn } from '../../lib/text-fragment.ts';

const PAGE = 'https://lwlies.example/reviews/red-rooms';

test.each([
  [
    'plain words',
    { quote: 'a cold stare at those who look' },
    '#:~:text=a%20cold%20stare%20at%20those%20who%20look',
  ],
  [
    'white space is single',
    { quote: ' a cold\t stare  at those ' },
    '#:~:text=a%20cold%20stare%20at%20those',
  ],
  [
    'what may be two blocks is named by its ends',
    { quote: 'a cold\n stare at' },
    '#:~:text=a%20cold,stare%20at',
  ],
  [
    'signs with a meaning are written out',
    { quote: 'half-lit, cold & slow: 100 % noir' },
    '#:~:text=half%2Dlit%2C%20cold%20%26%20slow%3A%20100%20%25%20noir',
  ],
  [
    'few words bring what is around them, whole words of it',
    { quote: 'cold stare', prefix: 'rtling. The film gives us a ', suffix: ' at those who look aw' },
    '#:~:text=The%20film%20gives%20us%20a-,cold%20stare,-at%20those%20who%20look',
  ],
  [
    'what is around ends with its block',
    { quote: 'cold stare', prefix: 'Red Rooms\nA ', suffix: '.\nMore reviews' },
    '#:~:text=A-,cold%20stare,-.',
  ],
  ['other scripts', { quote: '冷たい 視線' }, `#:~:text=${encodeURIComponent('冷たい 視線')}`],
  ['half a surrogate pair does not throw', { quote: 'a b c d \ud83d' }, '#:~:text=a%20b%20c%20d%20%EF%BF%BD'],
])('%s', (_, quoted, fragment) => {
  expect(addressAt(PAGE, quoted)).toBe(PAGE + fragment);
});

test('a long passage is named by its ends', () => {
  const quote = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');
  expect(addressAt(PAGE, { quote })).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word94%20word95%20word96%20word97%20word98%20word99`,
  );
});

test('a route in the address stays, a directive goes', () => {
  expect(addressAt(`${PAGE}#/film/1:~:text=old`, { quote: 'five words of the text' })).toBe(
    `${PAGE}#/film/1:~:text=five%20words%20of%20the%20text`,
  );
});

test('what is around comes from the selectors', () => {
  const selectors = [{ type: 'TextQuoteSelector' as const, exact: 'b', prefix: 'a', suffix: 'c' }];
  expect(quotedIn({ quote: 'b', selectors })).toEqual({ quote: 'b', prefix: 'a', suffix: 'c' });
  expect(quotedIn({ quote: 'b', selectors: [] })).toEqual({ quote: 'b' });
});
