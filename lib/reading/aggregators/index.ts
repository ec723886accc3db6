import { hostOf } from '../page/address.ts';
import type { Aggregator } from './aggregator.ts';
import { alloCineSites } from './allocine.ts';
import { csfd } from './csfd.ts';
import { filmAffinity } from './filmaffinity.ts';
import { imdb } from './imdb.ts';
import { letterboxd } from './letterboxd.ts';
import { metacritic } from './metacritic.ts';
import { others } from './others.ts';
import { rottenTomatoes } from './rotten-tomatoes.ts';

export type { Aggregator } from './aggregator.ts';

/** Sites that gather films and other people's reviews, one line each. Their readers are in `lists.ts`. */
export const aggregators: readonly Aggregator[] = [
  rottenTomatoes,
  metacritic,
  letterboxd,
  imdb,
  ...alloCineSites,
  filmAffinity,
  csfd,
  ...others,
];

/** The aggregator whose page this is. */
export function aggregatorOf(url: string): Aggregator | undefined {
  const host = hostOf(url);
  return aggregators.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}
