import { associatedPress } from '../associated-press.ts';
import { avClub } from '../av-club.ts';
import { entertainmentWeekly } from '../entertainment-weekly.ts';
import { hollywoodReporter } from '../hollywood-reporter.ts';
import { indieWire } from '../indiewire.ts';
import { losAngelesTimes } from '../los-angeles-times.ts';
import { newYorkPost } from '../new-york-post.ts';
import { newYorkTimes } from '../new-york-times.ts';
import { newYorker } from '../new-yorker.ts';
import type { Outlet } from '../outlet.ts';
import { rogerEbert } from '../roger-ebert.ts';
import { rollingStone } from '../rolling-stone.ts';
import { slant } from '../slant.ts';
import { theAtlantic } from '../the-atlantic.ts';
import { variety } from '../variety.ts';
import { vulture } from '../vulture.ts';
import { washingtonPost } from '../washington-post.ts';

/** American papers, magazines and trade papers, one line each. */
export const american: readonly Outlet[] = [
  rogerEbert,
  slant,
  associatedPress,
  indieWire,
  newYorkTimes,
  variety,
  hollywoodReporter,
  rollingStone,
  newYorkPost,
  avClub,
  entertainmentWeekly,
  vulture,
  newYorker,
  theAtlantic,
  losAngelesTimes,
  washingtonPost,
];
