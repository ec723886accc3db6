import { ownStars } from './forms/own-stars.ts';
import type { Outlet } from './outlet.ts';

/** AlloCiné's Spanish sister: the house's own review beside those of the press and of its members. */
export const sensaCine: Outlet = {
  id: 'sensacine',
  name: 'SensaCine',
  hosts: ['sensacine.com'],
  addresses: /^\/peliculas\/pelicula-\d+\/(?:criticas-)?sensacine/,
  scale: { kind: 'stars', best: 5, worst: 0.5 },
  read: ownStars,
};
