import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aggregatorOf } from '../../../../lib/reading/aggregators/index.ts';
import { lists } from '../../../../lib/reading/aggregators/lists.ts';
import type { ListedReview } from '../../../../lib/reading/model.ts';
import type { Score } from '../../../../lib/scores/model.ts';
import { pages } from '../documents.ts';
import { listingOf } from './listing-of.ts';

interface ExpectedScore {
  value: number | string;
  best: number | null;
}
interface Expected {
  outlet: string;
  critic: string | null;
  url: string | null;
  score: ExpectedScore | null;
  aggregatorScore?: ExpectedScore;
  published?: string;
}
interface Entry {
  file: string;
  url: string;
  expected: { listed?: Expected[] };
}

const demo = join(import.meta.dirname, '../../../../demo');
const index = JSON.parse(readFileSync(join(demo, 'index.json'), 'utf8')) as Entry[];
const entries = index.flatMap(({ file, url, expected: { listed } }) =>
  listed ? [{ file, url, listed }] : [],
);

const mark = (score: ExpectedScore | null | undefined) => (score ? `${score.value}/${score.best}` : null);
const byAggregator = (score: Score) => score.givenBy === 'aggregator';

/** Both in one form, without what the index does not say. */
const stated = ({ score, aggregatorScore, published, ...entry }: Expected) => ({
  ...entry,
  score: mark(score),
  aggregatorScore: mark(aggregatorScore),
  ...(published && { published }),
});
const found = ({ outlet, critics, url, scores, published }: ListedReview) => ({
  outlet,
  critic: critics?.join(', ') ?? null,
  url: url ?? null,
  score: mark(scores.find((score) => !byAggregator(score))),
  aggregatorScore: mark(scores.find(byAggregator)),
  published,
});

describe('the lists of the demo press', () => {
  it.each(entries)('$file', ({ file, url, listed }) => {
    for (const [, page] of pages(readFileSync(join(demo, file), 'utf8'), url)) {
      const reviews = listingOf(page);
      expect(reviews.map(found)).toMatchObject(listed.map(stated));
      // Where the critic's words are on the page they come with it.
      expect(reviews.filter(({ quote }) => quote).length).toBeGreaterThanOrEqual(listed.length - 1);
    }
  });

  it.each(lists.map(({ of }) => [of.map(({ name }) => name).join(', '), of] as const))(
    'has one of %s',
    (_, of) => {
      const sites = entries.filter(({ listed }) => listed.length > 0).map(({ url }) => aggregatorOf(url));
      expect(sites.some((site) => site && of.includes(site))).toBe(true);
    },
  );
});
