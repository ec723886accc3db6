import { namesIn } from '../language/names.ts';
import { textOf } from '../page/text.ts';
import { own } from './forms/own.ts';
import { drawn, fillsOf } from './forms/stars.ts';
import type { Outlet } from './outlet.ts';

/**
 * Rolling Stone: most reviews of late have no mark; those that have draw four stars (until about 2018) or five in
 * the article's head. Rests on the shapes of the drawings, which public code of 2025 takes to be the Guardian's,
 * on no page that we saw; so a row of any other shape is left to inference. The headings are "‘Title’: …", the
 * critic stands in `.author-single-inner` (the same code).
 */
export const rollingStone: Outlet = {
  id: 'rollingstone',
  name: 'Rolling Stone',
  hosts: ['rollingstone.com'],
  addresses: /^\/(?:tv-movies|movies)\/[\w-]*reviews\/[^/]+/,
  scale: { kind: 'stars', best: null, worst: null },
  *read(page) {
    const title = /^‘(.{1,100}?)’:/.exec(textOf(page.document.querySelector('h1'), 200))?.[1];
    if (title) yield { field: 'filmTitle', value: title, confidence: 0.88, where: 'h1', text: title };
    const critics = namesIn(textOf(page.document.querySelector('.author-single-inner a'), 80));
    if (critics.length > 0)
      yield { field: 'critics', value: critics, confidence: 0.9, where: '.author-single-inner a' };
    const fills = fillsOf(own(page, 'article header svg, main header svg'));
    if (fills.length === 4 || fills.length === 5) yield* drawn(fills, fills.length, 'header svg');
  },
};
