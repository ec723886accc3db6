import { namesIn } from '../language/names.ts';
import { textOf } from '../page/text.ts';
import { own } from './forms/own.ts';
import { drawn } from './forms/stars.ts';
import type { Outlet } from './outlet.ts';

/**
 * Empire: of 5 stars, and a verdict in a sentence or two. Rests on beginnings of class names that CSS modules
 * make (`ratings-module…rating__on`, `verdict-module`, `authorDate-module…author__name`; public code of 2026).
 */
export const empire: Outlet = {
  id: 'empire',
  name: 'Empire',
  hosts: ['empireonline.com'],
  addresses: /^\/movies\/reviews\/[^/]+/,
  scale: { kind: 'stars', best: 5, worst: 1 },
  *read(page) {
    const stars = own(page, '[class*="ratings-module"][class*="rating__on"]');
    let row = stars[0]?.parentElement;
    while (row?.children.length === 1) row = row.parentElement;
    const lit = stars.filter((star) => row?.contains(star)).length;
    const fills = [1, 2, 3, 4, 5].map((star) => Number(star <= lit));
    if (lit > 0 && lit <= 5) yield* drawn(fills, 5, 'rating__on');
    const verdict = textOf(own(page, '[class*="verdict-module"]')[0], 500).replace(/^verdict:?\s+/i, '');
    if (verdict) yield { field: 'excerpt', value: verdict, confidence: 0.9, where: 'verdict-module' };
    const author = textOf(
      page.document.querySelector('[class*="authorDate-module"][class*="author__name"]'),
      80,
    );
    const names = namesIn(author);
    if (names.length > 0)
      yield { field: 'critics', value: names, confidence: 0.9, where: 'author__name', text: author };
  },
};
