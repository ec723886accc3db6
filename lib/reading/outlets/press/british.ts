import { denOfGeek } from '../den-of-geek.ts';
import { empire } from '../empire.ts';
import { financialTimes } from '../financial-times.ts';
import { guardian } from '../guardian.ts';
import { independent } from '../independent.ts';
import { littleWhiteLies } from '../little-white-lies.ts';
import type { Outlet } from '../outlet.ts';
import { screenDaily } from '../screen-daily.ts';
import { sightAndSound } from '../sight-and-sound.ts';
import { telegraph } from '../telegraph.ts';
import { theTimes } from '../the-times.ts';
import { timeOut } from '../time-out.ts';
import { totalFilm } from '../total-film.ts';

/** British papers and magazines, one line each. */
export const british: readonly Outlet[] = [
  littleWhiteLies,
  guardian,
  empire,
  timeOut,
  telegraph,
  independent,
  theTimes,
  financialTimes,
  sightAndSound,
  totalFilm,
  denOfGeek,
  screenDaily,
];
