import type { Outlet } from './outlet.ts';

/**
 * No marks of late. No public source for its markup but `.page-article-body` (2025), as of 2026-11; inference
 * reads it.
 */
export const losAngelesTimes: Outlet = {
  id: 'latimes',
  name: 'Los Angeles Times',
  hosts: ['latimes.com', 'calendarlive.com'],
  addresses: /^\/entertainment-arts\/movies\/story\/\d{4}-\d\d-\d\d\/[^/]*review/,
};
