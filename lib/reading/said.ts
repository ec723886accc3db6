import { hostOf } from './page/address.ts';
import { canonicalOf } from './page/canonical.ts';
import { type Headline, headlines } from './page/headline.ts';
import { attributeMark } from './page/mark.ts';
import { meta } from './page/meta.ts';
import type { View } from './page/page.ts';
import type { SchemaNode } from './page/schema.ts';
import { labels } from './page/sections.ts';
import { type Structure, structureOf } from './page/structure.ts';
import type { Site } from './site.ts';

/**
 * What the decision looks at: gathered in full for a reading, at a glance by the detecting script. Plain data, so that
 * a page's script can hand it to the extension, which decides: words and weights stay out of pages.
 */
export interface Said {
  /** The address that the page calls its own. */
  url: string;
  /** Heading and titles, without the site's name, likeliest first. */
  headlines: Headline[];
  /** Phrases that the text sets apart: often titles of works. None at a glance. */
  emphasised: string[];
  /** Sections, tags and keywords, folded, parted by " | ". */
  sections: string;
  /** Short lines of the article and just around it, the boxes beside it too: where facts are printed. */
  lines: Line[];
  /** Where the heading stands and the article ends, counted in blocks from its first. */
  place: { start: number; end: number };
  /** The article's plain text. */
  text: string;
  words: number;
  /** The kind of thing by Open Graph. */
  ogType: string;
  structure: Structure;
  /** A mark is drawn or stated in attributes. */
  drawn: boolean;
  /** How many reviews the page of an aggregator lists, by its own rows; at most 9999. */
  rows: number;
}

/** A line of a page: its text, its element's name, and whether it stands in a box beside the article. */
export interface Line {
  /** Its block's place, counted from the article's first. */
  at: number;
  text: string;
  tag: string;
  aside: boolean;
}

/** As much of an article's text as tells what it is. */
const TEXT = 30_000;

interface Article {
  text: string;
  words: number;
  nodes: readonly SchemaNode[];
  rows?: number;
  emphasised?: readonly string[];
  lines?: Line[];
  place?: Said['place'];
  /** A smaller heading below the page's own. */
  smaller?: string;
}

/** What a page says of itself, beside its article's text and its structured data. */
export function saidOf(
  view: View,
  { aggregator }: Site,
  {
    text,
    words,
    nodes,
    rows = 0,
    emphasised = [],
    lines = [],
    place = { start: 0, end: 0 },
    smaller,
  }: Article,
): Said {
  const own = canonicalOf(view)?.url ?? view.url;
  // An aggregator's page that gives another site's address is still the aggregator's.
  const foreign = aggregator && hostOf(own) !== hostOf(view.url);
  return {
    url: foreign ? view.url : own,
    headlines: [...view.once(headlines), ...(smaller ? [{ text: smaller, where: 'h2' }] : [])],
    sections: view.once(labels),
    emphasised: emphasised.slice(0, 200),
    lines,
    place,
    text: text.slice(0, TEXT),
    words,
    ogType: view.once(meta).first('og:type')?.slice(0, 100) ?? '',
    structure: structureOf(nodes),
    drawn: view.once(attributeMark),
    rows,
  };
}
