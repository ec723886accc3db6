import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, namesApart } from '../../../../lib/exchange/write/file-name.ts';

test.each([
  ['Face/Off', 'Face Off'],
  ['What?', 'What'],
  ['  …And Justice for All. ', '…And Justice for All'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['Aux .2', '_Aux .2'],
  ['COM¹', '_COM¹'],
  ['Clock$', '_Clock$'],
  ['Con Air', 'Con Air'],
  ['[REC]²', 'REC ²'],
  ['???', 'Film'],
  ['千と千尋の神隠し', '千と千尋の神隠し'],
])('%s', (title, name) => expect(fileName(title, 'Film')).toBe(name));

test('any text gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const name = fileName(text, 'Film');
      expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[.\s]|[.\s]$|^$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});

test('names that differ only in case are told apart', () => {
  const apart = namesApart();
  expect(['Her', 'HER', 'her (2)', 'her'].map(apart)).toEqual(['Her', 'HER (2)', 'her (2) (2)', 'her (3)']);
});
