import { judgements } from '../scores/judgements.ts';
import type { Score } from '../scores/model.ts';
import { scaleOf } from './habits.ts';

/** The first counted mark of a review as a short text, "stars/5 3.5" or "letter B+", the same for the same mark; empty for none. */
export function markOf(scores: readonly Score[]): string {
  for (const score of judgements([...scores])) {
    const scale = scaleOf(score);
    if (scale !== undefined) return `${scale} ${score.value}`;
  }
  return '';
}

const kinds = ['stars', 'points', 'percent'] as const;

/** The mark that such a text is of, without what else was printed with it; `undefined` for the empty one. */
export function scoreOf(mark: string): Score | undefined {
  const [scale = '', value = ''] = mark.split(' ');
  if (scale === 'letter') return { raw: value, kind: 'letter', value, best: null, worst: null };
  const [name, best] = scale.split('/');
  const kind = kinds.find((each) => each === name);
  return kind && { raw: value, kind, value: Number(value), best: Number(best), worst: null };
}
