import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

/** Skulls for stars, out of five. No public source for its markup, as of 2026-11: this reads them in words. */
export const bloodyDisgusting: Outlet = {
  id: 'bloodydisgusting',
  name: 'Bloody Disgusting',
  hosts: ['bloody-disgusting.com'],
  addresses: /^\/reviews\/\d+\/[^/]+/,
  scale: { kind: 'points', best: 5, worst: null },
  read: (page) => printedMark(page, /^([0-5](?:\.5)?(?: out of |\/)5) skulls\.?$/i, { best: 5 }),
};
