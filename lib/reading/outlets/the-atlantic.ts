import { titleInItalics } from './forms/facts.ts';
import type { Outlet } from './outlet.ts';

/** No marks; italics in the heading. Its meta `author` (public code of 2025) is read with all others. */
export const theAtlantic: Outlet = {
  id: 'atlantic',
  name: 'The Atlantic',
  hosts: ['theatlantic.com'],
  addresses: /^\/(?:culture|entertainment)\/(?:archive\/)?\d{4}\/\d\d\/[^/]*(?:review|movie|film)/,
  read: titleInItalics,
};
