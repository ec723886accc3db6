import { bloodyDisgusting } from '../bloody-disgusting.ts';
import { cbr } from '../cbr.ts';
import { collider } from '../collider.ts';
import { commonSenseMedia } from '../common-sense-media.ts';
import { filmThreat } from '../film-threat.ts';
import { ign } from '../ign.ts';
import { kidsInMind } from '../kids-in-mind.ts';
import { movieWeb } from '../movieweb.ts';
import type { Outlet } from '../outlet.ts';
import { paste } from '../paste.ts';
import { pluggedIn } from '../plugged-in.ts';
import { reelViews } from '../reel-views.ts';
import { screenRant } from '../screen-rant.ts';
import { thePlaylist } from '../the-playlist.ts';

/** American sites of the net, one line each. */
export const filmSites: readonly Outlet[] = [
  filmThreat,
  commonSenseMedia,
  screenRant,
  collider,
  cbr,
  movieWeb,
  ign,
  thePlaylist,
  paste,
  bloodyDisgusting,
  reelViews,
  pluggedIn,
  kidsInMind,
];
