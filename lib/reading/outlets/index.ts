import { known } from './known.ts';
import type { Outlet } from './outlet.ts';
import { outletAmong } from './outlet-of.ts';
import { american } from './press/american.ts';
import { british } from './press/british.ts';
import { european } from './press/european.ts';
import { filmSites } from './press/film-sites.ts';
import { gathering } from './press/gathering.ts';

export type { Outlet } from './outlet.ts';

/** Outlets that we know more of, by the script that carries their readers into pages. */
export const presses = { british, american, 'film-sites': filmSites, european, lists: gathering } as const;

/** Every outlet we know. */
export const outlets: readonly Outlet[] = [...Object.values(presses).flat(), ...known];

/** The outlet on whose host, or a subdomain of it, the address lies. */
export const outletOf = (url: string): Outlet | undefined => outletAmong(outlets, url);
