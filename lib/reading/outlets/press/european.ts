import { cineuropa } from '../cineuropa.ts';
import { dwutygodnik } from '../dwutygodnik.ts';
import { epdFilm } from '../epd-film.ts';
import { filmTv } from '../film-tv.ts';
import { leMonde } from '../le-monde.ts';
import { mymovies } from '../mymovies.ts';
import type { Outlet } from '../outlet.ts';
import { telerama } from '../telerama.ts';

/** The press of the European continent, one line each. */
export const european: readonly Outlet[] = [
  cineuropa,
  epdFilm,
  telerama,
  leMonde,
  filmTv,
  mymovies,
  dwutygodnik,
];
