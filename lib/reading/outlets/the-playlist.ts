import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

/**
 * A letter in brackets ends the last paragraph: "… [B+]". Second-hand knowledge of 2025; no page of it was at
 * hand.
 */
export const thePlaylist: Outlet = {
  id: 'theplaylist',
  name: 'The Playlist',
  hosts: ['theplaylist.net'],
  addresses: /^\/(?![^/]*-tv-)[^/]*review/,
  scale: { kind: 'letter', best: null, worst: null },
  read: (page) => printedMark(page, /\[([A-DF](?:\s?[+–−-])?)\]\s*$/, { kind: 'letter' }),
};
