import type { Reader } from '../proposal.ts';
import { byline } from './byline.ts';
import { dates } from './dates.ts';
import { drawnScores } from './drawn-scores.ts';
import { filmLinks } from './film-links.ts';
import { metaTags } from './meta-tags.ts';
import { pageState } from './page-state.ts';
import { jsonLdReader, microdataReader } from './schema-org.ts';
import { siteOwner } from './site-owner.ts';
import { textScores } from './text-scores.ts';

/** Every reader of what any page says, one line each. Where grounds are equal, the earlier counts first. */
export const readers: readonly Reader[] = [
  jsonLdReader,
  microdataReader,
  metaTags,
  byline,
  siteOwner,
  dates,
  pageState,
  filmLinks,
  textScores,
  drawnScores,
];
