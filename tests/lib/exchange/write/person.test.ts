import { expect, test } from 'vitest';
import { personOf } from '../../../../lib/exchange/write/person.ts';

test.each([
  ['Ana Writer', 'Writer', 'Ana'],
  ['Ana van der Writer', 'van der Writer', 'Ana'],
  ['Luis de la Cruz Jr.', 'de la Cruz Jr.', 'Luis'],
  ['Mary Ann O’Shea', 'O’Shea', 'Mary Ann'],
  ['Von Ray', 'Ray', 'Von'],
])('%s has a family name', (name, family, given) => expect(personOf(name)).toEqual({ family, given }));

test.each(['Mononym', '黒澤 明', 'The Staff of the Daily Weekly Paper'])('%s stays whole', (name) =>
  expect(personOf(name)).toEqual({ literal: name }),
);
