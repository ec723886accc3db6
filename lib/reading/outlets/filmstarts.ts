import { textOf } from '../page/text.ts';
import { ownStars } from './forms/own-stars.ts';
import type { Outlet } from './outlet.ts';

/**
 * AlloCiné's German sister: `.titlebar-title` names the film above its house's review (public code of 2025).
 */
export const filmstarts: Outlet = {
  id: 'filmstarts',
  name: 'Filmstarts',
  hosts: ['filmstarts.de'],
  addresses: /^\/kritiken\/\d+\/kritik\.html/,
  scale: { kind: 'stars', best: 5, worst: 0.5 },
  *read(page) {
    yield* ownStars(page);
    const text = textOf(
      page.document.querySelector('h1 .titlebar-title, h1.titlebar-title, .titlebar-title'),
      150,
    );
    if (text) yield { field: 'filmTitle', value: text, confidence: 0.85, where: '.titlebar-title', text };
  },
};
