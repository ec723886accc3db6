import { printedFacts } from './forms/facts.ts';
import type { Outlet } from './outlet.ts';

/**
 * No marks. The standfirst begins with the date, day first: "02/09/2024 - …". Second-hand knowledge of 2025; no
 * page of it was at hand. Its news have the same addresses as its reviews.
 */
export const cineuropa: Outlet = {
  id: 'cineuropa',
  name: 'Cineuropa',
  hosts: ['cineuropa.org'],
  read: (page) => printedFacts(page, /^(?<published>\d\d\/\d\d\/\d{4}) [-–] /),
};
