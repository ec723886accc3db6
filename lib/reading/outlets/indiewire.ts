import { gradeLine } from './forms/grade.ts';
import type { Outlet } from './outlet.ts';

/**
 * IndieWire: a letter grade in a paragraph of its own at the end of the text, "Grade: B+", before the line on
 * distribution. Second-hand knowledge of 2025; no page of it was at hand.
 */
export const indieWire: Outlet = {
  id: 'indiewire',
  name: 'IndieWire',
  hosts: ['indiewire.com'],
  addresses: /^\/(?:criticism\/(?:movies|film)\/|\d{4}\/\d\d\/)[^/]*review/,
  scale: { kind: 'letter', best: null, worst: null },
  read: gradeLine,
};
