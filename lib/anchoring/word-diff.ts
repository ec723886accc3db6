import { foldText } from './text/fold.ts';

/** A stretch of words, parted by single spaces: in both texts, only in the old, or only in the new. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** More pairs of words than this are not compared one by one: the whole is then gone, and the whole new. */
const MOST = 2_000_000;

const wordsOf = (text: string) => text.match(/\S+/g) ?? [];

/**
 * What became of a passage, word by word, by their longest common subsequence: first what is gone, then what is new. Words are
 * the same whatever their case and punctuation, and are then given as they are now.
 */
export function diffWords(old: string, now: string): Stretch[] {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const stretches: Stretch[] = [];
  const put = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else if (text) stretches.push({ kind, text });
  };
  if (before.length * after.length > MOST) {
    put('gone', old);
    put('new', now);
    return stretches;
  }
  const keys = [before.map(keyOf), after.map(keyOf)] as const;
  const wide = after.length + 1;
  const common = new Uint16Array((before.length + 1) * wide);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * wide + j] =
        keys[0][i] === keys[1][j]
          ? (common[(i + 1) * wide + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * wide + j] ?? 0, common[i * wide + j + 1] ?? 0);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && keys[0][i] === keys[1][j]) {
      put('same', after[j++] ?? '');
      i++;
    } else if (
      j >= after.length ||
      (i < before.length && (common[(i + 1) * wide + j] ?? 0) >= (common[i * wide + j + 1] ?? 0))
    )
      put('gone', before[i++] ?? '');
    else put('new', after[j++] ?? '');
  }
  return stretches;
}

const keyOf = (word: string) => foldText(word) || word;
