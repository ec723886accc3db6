import type { Outlet } from './outlet.ts';

/**
 * Slant: stars of an icon font near the end, in `#credits`, out of four, the empty ones drawn too.
 * Rests on `i.fa-star`, `i.fa-star-half-o`, `i.fa-star-o` (public code of June 2025).
 */
export const slant: Outlet = {
  id: 'slant',
  name: 'Slant Magazine',
  hosts: ['slantmagazine.com'],
  addresses: /^\/film\/[^/]*review/,
  scale: { kind: 'stars', best: 4, worst: 0 },
  *read({ document }) {
    const icons = document.querySelectorAll('#credits i[class*="fa-star"]');
    let value = 0;
    let raw = '';
    for (let at = 0; at < icons.length && at < 8; at++) {
      const names = icons[at]?.getAttribute('class') ?? '';
      const empty = /fa-star-o(?:\s|$)|(?:^|\s)far(?:\s|$)/.test(names);
      const half = /fa-star-half/.test(names);
      value += empty ? 0 : half ? 0.5 : 1;
      raw += empty ? '☆' : half ? '½' : '★';
    }
    if (raw && value <= 4) {
      yield {
        field: 'score',
        value: { raw, kind: 'stars', value, best: 4, worst: 0 },
        confidence: 0.95,
        where: '#credits i.fa-star',
        text: raw,
      };
    }
  },
};
