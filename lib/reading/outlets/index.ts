import { hostOf } from '../page/headline.ts';
import { associatedPress } from './associated-press.ts';
import { avClub } from './av-club.ts';
import { bloodyDisgusting } from './bloody-disgusting.ts';
import { cbr } from './cbr.ts';
import { cineuropa } from './cineuropa.ts';
import { collider } from './collider.ts';
import { commonSenseMedia } from './common-sense-media.ts';
import { denOfGeek } from './den-of-geek.ts';
import { dwutygodnik } from './dwutygodnik.ts';
import { empire } from './empire.ts';
import { entertainmentWeekly } from './entertainment-weekly.ts';
import { epdFilm } from './epd-film.ts';
import { filmThreat } from './film-threat.ts';
import { filmTv } from './film-tv.ts';
import { filmstarts } from './filmstarts.ts';
import { financialTimes } from './financial-times.ts';
import { guardian } from './guardian.ts';
import { hollywoodReporter } from './hollywood-reporter.ts';
import { ign } from './ign.ts';
import { independent } from './independent.ts';
import { indieWire } from './indiewire.ts';
import { kidsInMind } from './kids-in-mind.ts';
import { known } from './known.ts';
import { leMonde } from './le-monde.ts';
import { littleWhiteLies } from './little-white-lies.ts';
import { losAngelesTimes } from './los-angeles-times.ts';
import { movieWeb } from './movieweb.ts';
import { mymovies } from './mymovies.ts';
import { newYorkPost } from './new-york-post.ts';
import { newYorkTimes } from './new-york-times.ts';
import { newYorker } from './new-yorker.ts';
import type { Outlet } from './outlet.ts';
import { paste } from './paste.ts';
import { pluggedIn } from './plugged-in.ts';
import { reelViews } from './reel-views.ts';
import { rogerEbert } from './roger-ebert.ts';
import { rollingStone } from './rolling-stone.ts';
import { screenDaily } from './screen-daily.ts';
import { screenRant } from './screen-rant.ts';
import { sensaCine } from './sensacine.ts';
import { sightAndSound } from './sight-and-sound.ts';
import { slant } from './slant.ts';
import { telegraph } from './telegraph.ts';
import { telerama } from './telerama.ts';
import { theAtlantic } from './the-atlantic.ts';
import { thePlaylist } from './the-playlist.ts';
import { theTimes } from './the-times.ts';
import { timeOut } from './time-out.ts';
import { totalFilm } from './total-film.ts';
import { variety } from './variety.ts';
import { vulture } from './vulture.ts';
import { washingtonPost } from './washington-post.ts';

export type { Outlet } from './outlet.ts';

/** Every outlet we know, one line each; those with a reader of their own first. */
export const outlets: readonly Outlet[] = [
  littleWhiteLies,
  guardian,
  rogerEbert,
  slant,
  associatedPress,
  indieWire,
  newYorkTimes,
  variety,
  hollywoodReporter,
  empire,
  rollingStone,
  newYorkPost,
  filmThreat,
  commonSenseMedia,
  screenRant,
  collider,
  cbr,
  movieWeb,
  avClub,
  timeOut,
  telegraph,
  independent,
  theTimes,
  financialTimes,
  entertainmentWeekly,
  vulture,
  newYorker,
  theAtlantic,
  losAngelesTimes,
  washingtonPost,
  sightAndSound,
  totalFilm,
  ign,
  denOfGeek,
  thePlaylist,
  paste,
  bloodyDisgusting,
  reelViews,
  cineuropa,
  screenDaily,
  pluggedIn,
  kidsInMind,
  filmstarts,
  sensaCine,
  epdFilm,
  telerama,
  leMonde,
  filmTv,
  mymovies,
  dwutygodnik,
  ...known,
];

/** The outlet on whose host, or a subdomain of it, the address lies. */
export function outletOf(url: string): Outlet | undefined {
  const host = hostOf(url);
  return outlets.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}
