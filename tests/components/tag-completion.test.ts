import { expect, test } from 'vitest';
import { completions, withTyped } from '../../components/tag-completion.ts';

const known = [
  { name: 'crime', count: 5 },
  { name: 'courtroom', count: 9 },
  { name: 'true crime', count: 30 },
  { name: 'Québec', count: 1 },
];
const names = (typed: string, taken: string[] = []) =>
  completions(typed, known, taken).map((tag) => tag.name);

test('completes from the beginning first, then from words, often used ones first', () => {
  expect(names('c')).toEqual(['courtroom', 'crime', 'true crime']);
});

test('completes whatever the case and the accents', () => {
  expect(names(' QUE')).toEqual(['Québec']);
});

test('offers nothing for nothing, nothing that is there already, and not the very thing typed', () => {
  expect(names('  ')).toEqual([]);
  expect(names('c', ['Courtroom'])).toEqual(['crime', 'true crime']);
  expect(names('crime')).toEqual(['true crime']);
});

test('offers no more than can be looked over', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ name: `noir ${index}`, count: index }));
  expect(completions('noir', many, [])).toHaveLength(6);
});

test('adds several at once, none twice, in the spelling in use', () => {
  expect(withTyped(['noir'], ' Quebec,, NOIR , cold   open,cold open ', known)).toEqual([
    'noir',
    'Québec',
    'cold open',
  ]);
});

test('leaves the tags as they are when nothing was typed', () => {
  expect(withTyped(['noir'], ' , ', known)).toEqual(['noir']);
});
