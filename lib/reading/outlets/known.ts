import type { Outlet } from './outlet.ts';

const stars = (best: number): Required<Pick<Outlet, 'scale'>> => ({
  scale: { kind: 'stars', best, worst: null },
});

/**
 * Well-known outlets that inference reads: names, hosts, main scale. The scale only breaks ties; the page
 * decides, for a third of outlets use a second scale now and then. Counted from public lists of reviews, 2026.
 * The Observer has had a site of its own since April 2025, whose markup is not known; before, it was the Guardian's.
 */
export const known: readonly Outlet[] = [
  { id: 'observer', name: 'The Observer', hosts: ['observer.co.uk'] },
  { id: 'austinchronicle', name: 'The Austin Chronicle', hosts: ['austinchronicle.com'], ...stars(5) },
  {
    id: 'sfchronicle',
    name: 'San Francisco Chronicle',
    hosts: ['sfchronicle.com', 'sfgate.com'],
    ...stars(4),
  },
  { id: 'radiotimes', name: 'Radio Times', hosts: ['radiotimes.com'], ...stars(5) },
  { id: 'chicagoreader', name: 'Chicago Reader', hosts: ['chicagoreader.com'], ...stars(4) },
  { id: 'bbc', name: 'BBC', hosts: ['bbc.co.uk', 'bbc.com'], ...stars(5) },
  { id: 'irishtimes', name: 'The Irish Times', hosts: ['irishtimes.com'], ...stars(5) },
  { id: 'globeandmail', name: 'The Globe and Mail', hosts: ['theglobeandmail.com'], ...stars(4) },
];
