import { cleanTitle } from '../language/headline-forms.ts';
import { textOf } from '../page/text.ts';
import { namesOf, own } from './forms/own.ts';
import { drawn } from './forms/stars.ts';
import type { Outlet } from './outlet.ts';

/**
 * New York Post: of 4 stars, or the word "zero", in a box that names the film first. Rests on
 * `.inline-module--review` and `.rating .rating__star--filled|--half` (public code of 2025 and 2026).
 */
export const newYorkPost: Outlet = {
  id: 'nypost',
  name: 'New York Post',
  hosts: ['nypost.com'],
  addresses: /^\/\d{4}\/\d\d\/\d\d\/(?:[\w-]+\/)?[^/]*review/,
  scale: { kind: 'stars', best: 4, worst: 0 },
  *read(page) {
    const rating = own(page, '.inline-module--review .rating, .rating', 'li')[0];
    const stars = [...(rating?.querySelectorAll('.rating__star') ?? [])].map(namesOf);
    const zero = /\bzero\b/i.test(textOf(rating, 60));
    const fills = stars.map((names) =>
      zero ? 0 : names.includes('--half') ? 0.5 : Number(names.includes('--filled')),
    );
    yield* drawn(zero && fills.length === 0 ? [0, 0, 0, 0] : fills, 4, '.rating__star');
    const named = textOf(own(page, '.inline-module--review li')[0], 120);
    const { title } = cleanTitle(named);
    if (title && !/running time|\brated\b/i.test(named))
      yield {
        field: 'filmTitle',
        value: title,
        confidence: 0.85,
        where: '.inline-module--review li',
        text: named,
      };
  },
};
