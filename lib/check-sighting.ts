import * as v from 'valibot';
import { checkGathered } from './check-gathered.ts';
import type { ListedReview } from './reading/model.ts';
import type { Proposal } from './reading/proposal.ts';
import type { Sighting } from './reading/sighting.ts';
import type { Claim } from './reading/weigh.ts';

/** No page has so much to say: ten readers, most of them of a dozen facts. */
const CLAIMS = 3000;
const LISTED = 400;

const text = v.pipe(v.string(), v.maxLength(4096));
const people = v.pipe(v.array(text), v.minLength(1), v.maxLength(20));
const number = v.pipe(v.number(), v.finite());
const nullable = v.nullable(number);
const said = {
  confidence: number,
  where: text,
  text: v.exactOptional(text),
};

const Score = v.object({
  raw: text,
  kind: v.picklist(['stars', 'letter', 'points', 'percent', 'verdict']),
  value: v.union([number, text]),
  best: nullable,
  worst: nullable,
  part: v.exactOptional(text),
  role: v.exactOptional(v.picklist(['expectation', 'content'])),
  remark: v.exactOptional(text),
  givenBy: v.exactOptional(v.literal('aggregator')),
});

const texts = [
  'filmTitle',
  'originalTitle',
  'outlet',
  'published',
  'headline',
  'excerpt',
  'canonicalUrl',
  'language',
] as const;

const Proposed: v.GenericSchema<unknown, Proposal> = v.variant('field', [
  v.object({ ...said, field: v.picklist(texts), value: text }),
  v.object({ ...said, field: v.picklist(['critics', 'directors']), value: people }),
  v.object({ ...said, field: v.literal('year'), value: number }),
  v.object({
    ...said,
    field: v.literal('filmIds'),
    value: v.partial(v.object({ imdb: text, tmdb: text, wikidata: text, letterboxd: text })),
  }),
  v.object({ ...said, field: v.literal('score'), value: Score }),
]) as v.GenericSchema<unknown, Proposal>;

const ClaimShape: v.GenericSchema<unknown, Claim> = v.object({ reader: text, proposal: Proposed });

/**
 * What a page's script says it saw, as it can be concluded from: `undefined` if it is nothing of the kind. It comes
 * from a page's process, which a hostile page may own: what has not the form of a claim is left out, what is too much
 * is cut.
 */
export function checkSighting(given: unknown): Sighting | undefined {
  const outer = v.safeParse(
    v.object({
      url: text,
      gathered: v.unknown(),
      claims: v.array(v.unknown()),
      rows: v.pipe(number, v.integer(), v.minValue(0), v.maxValue(9999)),
      listed: v.array(v.unknown()),
      took: number,
    }),
    given,
  );
  if (!outer.success) return undefined;
  const { url, gathered, claims, rows, listed, took } = outer.output;
  return {
    url,
    gathered: checkGathered(gathered),
    claims: claims.slice(0, CLAIMS).flatMap((claim) => {
      const { success, output } = v.safeParse(ClaimShape, claim);
      return success ? [output] : [];
    }),
    rows,
    // Listed reviews are checked one by one when they are picked.
    listed: listed.slice(0, LISTED) as ListedReview[],
    took,
  };
}
