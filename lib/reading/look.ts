import { embeddedReviews } from './aggregators/schema-list.ts';
import { absolute, hostOf } from './page/address.ts';
import { body } from './page/body.ts';
import { jsonLd } from './page/json-ld.ts';
import { microdata } from './page/microdata.ts';
import { type Page, pageOf } from './page/page.ts';
import type { SchemaNode } from './page/schema.ts';
import { shortLines } from './page/short-lines.ts';
import { smallerHeading } from './page/smaller-heading.ts';
import { survey } from './page/survey.ts';
import { fact, type Proposal } from './proposal.ts';
import { readers } from './readers/index.ts';
import { saidOf } from './said.ts';
import type { Sighting } from './sighting.ts';
import type { Site } from './site.ts';
import type { Claim } from './weigh.ts';

/** At most this many proposals are taken from one reader. */
const PROPOSALS = 300;
/** At most this many listed reviews are given. */
const LISTED = 200;

/** What one reader proposes; one that fails on a page it did not foresee has said nothing, the others are heard. */
function heard(name: string, propose: () => Iterable<Proposal>, claims: Claim[]): void {
  let count = 0;
  try {
    for (const proposal of propose()) {
      if (++count > PROPOSALS) return;
      claims.push({ reader: name, proposal });
    }
  } catch {
    // What it said before it failed stands.
  }
}

/** A page may defeat one kind of data (a form whose inputs are named like methods): the rest is still looked at. */
function nodesOrNone(page: Page, part: (page: Page) => readonly SchemaNode[]): readonly SchemaNode[] {
  try {
    return page.once(part);
  } catch {
    return [];
  }
}

/** The outlet by its address, where it is known; nobody knows an outlet's name better. */
function* outletName({ url }: Page, { outlet, aggregator }: Site): Generator<Proposal> {
  const name = (outlet ?? aggregator)?.name;
  const host = hostOf(url);
  if (name || host) yield fact('outlet', name ?? host, name ? 0.97 : 0.5, 'address', host);
  const own = absolute(url, url)?.split('#')[0];
  if (own) yield fact('canonicalUrl', own, 0.3, 'address');
}

/** The clock, in milliseconds, for `took`; and what is known of the page's site. */
export interface LookOptions extends Site {
  now?: () => number;
}

/**
 * Looks at a page for everything that it says of one review, of a film, of reviews that it lists. Works on
 * documents of browsers, jsdom and linkedom; never changes the document, never throws.
 *
 * @param url the address the document was read at
 */
export function look(document: Document, url: string, site: LookOptions = {}): Sighting {
  const { now = Date.now, outlet, aggregator, list, film } = site;
  const began = now();
  const page = pageOf(document, url);
  const claims: Claim[] = [];
  heard('address', () => outletName(page, site), claims);
  if (outlet?.read) heard(outlet.id, () => outlet.read?.(page) ?? [], claims);
  if (aggregator && film) heard(aggregator.id, () => film(page), claims);
  for (const reader of readers) heard(reader.name, () => reader.read(page), claims);
  const sighting: Sighting = { url, claims, listed: [], took: 0 };
  try {
    const { text, words, from, to } = page.once(body);
    const nodes = [jsonLd, microdata].flatMap((part) => nodesOrNone(page, part));
    const { emphasised, start } = page.once(survey);
    sighting.said = saidOf(page, site, {
      text,
      words,
      nodes,
      emphasised,
      lines: shortLines(page),
      place: { start: start - from, end: to - from },
      smaller: smallerHeading(page),
    });
    sighting.listed = (list ? list(page) : embeddedReviews(nodes)).slice(0, LISTED);
  } catch {
    // Of a page that defeats this much, nothing is decided.
  }
  sighting.took = Math.max(0, now() - began);
  return sighting;
}
