import { allListed } from './aggregators/all-listed.ts';
import { heard } from './heard.ts';
import type { ListedReview } from './model.ts';
import { absolute, hostOf } from './page/address.ts';
import { recall } from './page/gathered.ts';
import { jsonLd } from './page/json-ld.ts';
import { microdata } from './page/microdata.ts';
import { outline } from './page/outline.ts';
import type { View } from './page/page.ts';
import type { SchemaNode } from './page/schema.ts';
import { shortLines } from './page/short-lines.ts';
import { smallerHeading } from './page/smaller-heading.ts';
import { wordsIn } from './page/text.ts';
import { fact, type Proposal } from './proposal.ts';
import { readers } from './readers/index.ts';
import { type Said, saidOf } from './said.ts';
import type { Sighting } from './sighting.ts';
import type { Site } from './site.ts';
import type { Claim } from './weigh.ts';

/** What a page says, as everything that follows needs it. */
export interface Heard {
  claims: Claim[];
  /** Missing of a page that defeats too much of the looking: of that nothing is decided. */
  said?: Said;
  listed: ListedReview[];
  /** The page is longer than was taken in. */
  cut: boolean;
}

/** The outlet by its address, where it is known; nobody knows an outlet's name better. */
function* outletName({ url }: View, { outlet, aggregator }: Site): Generator<Proposal> {
  const name = (outlet ?? aggregator)?.name;
  const host = hostOf(url);
  if (name || host) yield fact('outlet', name ?? host, name ? 0.97 : 0.5, 'address', host);
  const own = absolute(url, url)?.split('#')[0];
  if (own) yield fact('canonicalUrl', own, 0.3, 'address');
}

/** Data that could not be gathered is none. */
function nodesOrNone(view: View, part: (view: View) => readonly SchemaNode[]): readonly SchemaNode[] {
  try {
    return view.once(part);
  } catch {
    return [];
  }
}

function saidBy(view: View, site: Site, rows: number, nodes: readonly SchemaNode[]): Said | undefined {
  try {
    const own = view.once(outline);
    const { passages, emphasised, start, from, to } = own;
    const text = passages
      .slice(from, to)
      .filter(({ aside }) => !aside)
      .map((passage) => passage.text)
      .join('\n');
    return saidOf(view, site, {
      text,
      words: wordsIn(text),
      nodes,
      rows,
      emphasised,
      lines: shortLines(own),
      place: { start: start - from, end: to - from },
      smaller: view.once(smallerHeading),
    });
  } catch {
    return undefined;
  }
}

/** Reads what was gathered on a page: what every reader proposes, and what the decision looks at. Never throws. */
export function hear({ url, gathered, claims, rows, listed }: Sighting, site: Site): Heard {
  const view = recall(url, gathered);
  const nodes = [jsonLd, microdata].flatMap((part) => nodesOrNone(view, part));
  const said = saidBy(view, site, rows, nodes);
  return {
    claims: [
      ...heard('address', () => outletName(view, site)),
      ...claims,
      ...readers.flatMap(({ name, read }) => heard(name, () => read(view))),
    ],
    ...(said && { said }),
    listed: allListed(url, listed, nodes),
    cut: gathered.outline?.cut === true,
  };
}
