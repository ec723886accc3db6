import { filmstarts } from '../filmstarts.ts';
import type { Outlet } from '../outlet.ts';
import { sensaCine } from '../sensacine.ts';

/** Sites that have critics of their own, and gather those of others, too, one line each. */
export const gathering: readonly Outlet[] = [filmstarts, sensaCine];
