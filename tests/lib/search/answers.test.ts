import { expect, test, vi } from 'vitest';
import { Answers } from '../../../lib/search/answers.ts';
import { parseQuery, type Words, wordClauses } from '../../../lib/search/query.ts';

const clause = (text: string): Words => {
  const [words] = wordClauses(parseQuery(text));
  if (!words) throw new Error(`"${text}" asks for no words.`);
  return words;
};

test('an answer is worked out once for what asks the same, and again for what does not', () => {
  const answers = new Answers();
  const work = vi.fn<() => Uint8Array>(() => new Uint8Array(1));
  for (const text of ['the', 'THE', '-the']) answers.to(clause(text), work);
  expect(work).toHaveBeenCalledTimes(1);
  for (const text of ['"the"', 'title:the', '"the end', 'th']) answers.to(clause(text), work);
  expect(work).toHaveBeenCalledTimes(5);
});

test('those asked longest ago are forgotten', () => {
  const answers = new Answers();
  const ask = (text: string) => answers.to(clause(text), () => new Uint8Array(1));
  ask('first');
  ask('second');
  for (let n = 0; n < 1000; n++) {
    ask('first');
    ask(`word${n}`);
  }
  expect([answers.has(clause('first')), answers.has(clause('second'))]).toEqual([true, false]);
});
