import type { Outlet } from './outlet.ts';

/**
 * No marks, and headlines that name no film. Its meta `author` and `time.content-header__publish-date` (public
 * code of 2025) are read with all others.
 */
export const newYorker: Outlet = {
  id: 'newyorker',
  name: 'The New Yorker',
  hosts: ['newyorker.com'],
  addresses: /^\/(?:magazine\/\d{4}\/\d\d\/\d\d\/[^/]*(?:movie|film)|culture\/the-front-row\/)/,
};
