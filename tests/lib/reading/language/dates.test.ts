import { describe, expect, it } from 'vitest';
import { dateIn } from '../../../../lib/reading/language/dates.ts';
import { yearIn } from '../../../../lib/reading/language/year.ts';

describe('dates', () => {
  it.each([
    ['2024-09-06', '2024-09-06'],
    ['2024-09-06T06:00:14.000Z', '2024-09-06T06:00:14.000Z'],
    ['2023-02-05T22:53:41+0530', '2023-02-05T22:53:41+05:30'],
    ['2024-09-06T06:00', '2024-09-06'],
    ['20240906', '2024-09-06'],
    ['06 Sep 2024', '2024-09-06'],
    ['Fri 6 September 2024 07.00 BST', '2024-09-06'],
    ['September 6th, 2024', '2024-09-06'],
    ['Sept. 6, 2024', '2024-09-06'],
    ['6. März 2021', '2021-03-06'],
    ['le 14 février 2020', '2020-02-14'],
    ['14 de febrero de 2020', '2020-02-14'],
    ['23 novembre 2023', '2023-11-23'],
    ['1º de maio de 2019', '2019-05-01'],
    ['3 mei 2018', '2018-05-03'],
    ['8. december 2019', '2019-12-08'],
    ['06.09.2024', '2024-09-06'],
    ['2019年2月2日', '2019-02-02'],
    ['13/09/2024', '2024-09-13'],
    ['09/13/2024', '2024-09-13'],
    ['3/4/2020', '2020-04-03'],
  ])('%s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });

  it('reads 3/4/2020 the American way where told to', () => {
    expect(dateIn('3/4/2020', false)).toBe('2020-03-04');
  });

  it.each(['', 'no date', '31 February 2020', '2020-13-45', '1999', 'room 12 floor 2020', '12 monkeys 1995'])(
    'finds none in "%s"',
    (text) => {
      expect(dateIn(text)).toBeUndefined();
    },
  );
});

describe('years of films', () => {
  it('lie between the first film and the near future', () => {
    expect(yearIn('October 15, 1999')).toBe(1999);
    expect(yearIn('1888')).toBe(1888);
    expect(yearIn('1850')).toBeUndefined();
    expect(yearIn('12024')).toBeUndefined();
  });
});
