import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../lib/anchoring/word-diff.ts';

test('old words against new ones', () => {
  expect(
    diffWords('The camera drifts over the harbour.', 'The camera wanders slowly over the “harbour”'),
  ).toEqual([
    { kind: 'same', text: 'The camera' },
    { kind: 'gone', text: 'drifts' },
    { kind: 'new', text: 'wanders slowly' },
    { kind: 'same', text: 'over the “harbour”' },
  ]);
});

test('what is the same and new makes the new text, and nothing else is lost', () => {
  const words = fc
    .array(fc.constantFrom('a', 'slow', 'film', 'Slow', '—', 'ends.'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (old, now) => {
      const stretches = diffWords(old, now);
      const text = (kinds: string[]) =>
        stretches
          .filter(({ kind }) => kinds.includes(kind))
          .map((each) => each.text)
          .join(' ');
      expect(text(['same', 'new'])).toBe(now);
      expect(text(['same', 'gone']).split(' ')).toHaveLength(old.split(' ').length);
    }),
  );
});
