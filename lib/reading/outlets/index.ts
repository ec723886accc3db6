import { hostOf } from '../page/headline.ts';
import { associatedPress } from './associated-press.ts';
import { guardian } from './guardian.ts';
import { indieWire } from './indiewire.ts';
import { known } from './known.ts';
import { littleWhiteLies } from './little-white-lies.ts';
import type { Outlet } from './outlet.ts';
import { rogerEbert } from './roger-ebert.ts';
import { slant } from './slant.ts';

export type { Outlet } from './outlet.ts';

/** Every outlet we know, one line each; those with a reader of their own first. */
export const outlets: readonly Outlet[] = [
  littleWhiteLies,
  guardian,
  rogerEbert,
  slant,
  associatedPress,
  indieWire,
  ...known,
];

/** The outlet on whose host, or a subdomain of it, the address lies. */
export function outletOf(url: string): Outlet | undefined {
  const host = hostOf(url);
  return outlets.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}
