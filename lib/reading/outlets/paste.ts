import { titleInItalics } from './forms/facts.ts';
import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

/** A labelled number, out of ten; italics in the heading. No public source for its markup, as of 2026-11. */
export const paste: Outlet = {
  id: 'paste',
  name: 'Paste Magazine',
  hosts: ['pastemagazine.com'],
  addresses: /^\/movies\/.*review/,
  scale: { kind: 'points', best: 10, worst: null },
  *read(page) {
    yield* titleInItalics(page);
    yield* printedMark(page, /^((?:Rating|Score):?\s*\d{1,2}(?:\.\d)?)$/i, { best: 10 });
  },
};
