import { foldLetters } from '../../../lib/films/fold.ts';
import type { Label } from './label-list.tsx';
import type { LabelSort } from './label-sorts.ts';

/** The labels in whose names the text occurs; `labels` stand by name. */
export function arrangeLabels(labels: readonly Label[], text: string, sort: LabelSort): Label[] {
  const wanted = foldLetters(text).trim();
  const found = labels.filter(({ name }) => foldLetters(name).includes(wanted));
  const uses = ({ reviews, passages = 0, films = 0 }: Label) => reviews + passages + films;
  return sort === 'count' ? found.toSorted((a, b) => uses(b) - uses(a)) : found;
}
