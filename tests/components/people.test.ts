import { expect, test } from 'vitest';
import { readPeople, writePeople } from '../../components/people.ts';

test.each([
  ['', []],
  [' Lana Wachowski ,Lilly  Wachowski; Tom Tykwer, ', ['Lana Wachowski', 'Lilly Wachowski', 'Tom Tykwer']],
  ['Robert Downey, Jr., Mara Quill', ['Robert Downey, Jr.', 'Mara Quill']],
  ['Jr., Mara Quill', ['Jr.', 'Mara Quill']],
])('reads the names in "%s"', (text, names) => {
  expect(readPeople(text)).toEqual(names);
});

test('reads back what it wrote', () => {
  const names = ['Lana Wachowski', 'Cuba Gooding, Jr.', 'Tom Tykwer'];
  expect(readPeople(writePeople(names))).toEqual(names);
});
