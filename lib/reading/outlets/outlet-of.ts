import { hostOf } from '../page/address.ts';
import type { Outlet } from './outlet.ts';

/** The outlet of these on whose host, or a subdomain of it, the address lies. */
export function outletAmong(outlets: readonly Outlet[], url: string): Outlet | undefined {
  const host = hostOf(url);
  return outlets.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}
