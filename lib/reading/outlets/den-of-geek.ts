import { parseScore } from '../../scores/parse.ts';
import { textOf } from '../page/text.ts';
import type { Outlet } from './outlet.ts';

/**
 * Stars with their words beside, `.star-rating__text` in the first `article` of `main`, of five. Rests on public code of
 * 2025.
 */
export const denOfGeek: Outlet = {
  id: 'denofgeek',
  name: 'Den of Geek',
  hosts: ['denofgeek.com', 'denofgeek.us'],
  addresses: /^\/movies\/[^/]*review/,
  scale: { kind: 'stars', best: 5, worst: null },
  *read({ document }) {
    const words = document.querySelector('main article')?.querySelector('.star-rating__text');
    if (words?.closest('aside, a, li')) return;
    const text = textOf(words, 80);
    const value = parseScore(text, { best: 5, kind: 'stars' });
    if (value) yield { field: 'score', value, confidence: 0.93, where: '.star-rating__text', text };
  },
};
