import { printedFacts } from './forms/facts.ts';
import type { Outlet } from './outlet.ts';

const SHOWN =
  /^[►▶➤]\s?(?<title>\p{Lu}.{0,100}?) (?:is|are|will be|arrives|opens|screens) (?:[a-z]+ ){0,3}(?:UK|cinemas|streaming|available)\b/u;

/**
 * No marks, and headings that begin with the title. The last line says where the film is shown: "► Title is in UK
 * cinemas from 31 May." Second-hand knowledge of 2025; no page of it was at hand.
 */
export const sightAndSound: Outlet = {
  id: 'bfi',
  name: 'Sight and Sound',
  hosts: ['bfi.org.uk'],
  addresses: /^\/sight-and-sound\/reviews\/[^/]+/,
  read: (page) => printedFacts(page, SHOWN),
};
