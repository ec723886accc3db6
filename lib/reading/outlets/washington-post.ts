import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

const STARS = /^((?:no|half a|one|two|three|four)(?: and (?:a|one)[- ]half)? stars?)\.\s.*\bminutes\b/i;

/**
 * Stars in words, out of four, before the age and the running time: "Three stars. R. At theaters. 90 minutes."
 * The guide to the stars that follows is no mark. Second-hand knowledge of 2025; no page of it was at hand.
 */
export const washingtonPost: Outlet = {
  id: 'washingtonpost',
  name: 'The Washington Post',
  hosts: ['washingtonpost.com'],
  addresses: /^\/(?:entertainment|goingoutguide)\/movies\/\d{4}\/\d\d\/\d\d\/[^/]*review/,
  scale: { kind: 'stars', best: 4, worst: 0 },
  read: (page) => printedMark(page, STARS, { best: 4, worst: 0 }),
};
