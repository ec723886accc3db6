import { namesOf } from './forms/own.ts';
import { drawn } from './forms/stars.ts';
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
    const icons = [...document.querySelectorAll('#credits i[class*="fa-star"]')].slice(0, 8).map(namesOf);
    const fills = icons.map((names) =>
      /fa-star-o(?:\s|$)|(?:^|\s)far(?:\s|$)/.test(names) ? 0 : names.includes('fa-star-half') ? 0.5 : 1,
    );
    yield* drawn(fills, 4, '#credits i.fa-star');
  },
};
