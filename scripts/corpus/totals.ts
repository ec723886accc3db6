import type { Decision } from '../../lib/reading/model.ts';
import { type FieldName, fieldNames } from './fields.ts';
import { decisionOf, type Kind, type PageResult } from './judge.ts';
import { unproven } from './proven.ts';

export interface KindTotal {
  kind: Kind;
  pages: number;
  ambiguous: number;
  /** Pages not ambiguous, by what they were taken for. */
  taken: Record<Decision, number>;
  /** Of the pages not ambiguous, those taken for what they are. */
  right: number;
}

/** Over reviews that are not ambiguous. */
export interface FieldTotal {
  stated: number;
  right: number;
  wrong: number;
  missing: number;
  /** Filled in although the page does not state it. */
  unstated: number;
}

export interface Totals {
  kinds: KindTotal[];
  fields: Record<FieldName, FieldTotal>;
  scores: {
    stated: number;
    found: number;
    wrong: number;
    missing: number;
    /** On reviews, in number of scores. */
    invented: number;
    /** Reviews, and pages that are no review, on which a score was invented. */
    reviewsWithInvented: number;
    othersWithInvented: number;
    parts: { stated: number; right: number };
  };
  ms: { median: number; p95: number };
  first: { median: number; p95: number };
  failed: number;
  /** Readers that no page proves, by their names in evidence. */
  unproven: string[];
}

/** The value below which `share` of the values lie (nearest rank); 0 for none. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function kindTotal(kind: Kind, all: PageResult[]): KindTotal {
  const pages = all.filter((page) => page.kind === kind);
  const clear = pages.filter((page) => !page.ambiguous);
  const taken: Record<Decision, number> = { review: 0, aggregator: 0, 'film-page': 0, none: 0 };
  for (const page of clear) taken[page.decided] += 1;
  return {
    kind,
    pages: pages.length,
    ambiguous: pages.length - clear.length,
    taken,
    right: taken[decisionOf[kind]],
  };
}

function fieldTotal(name: FieldName, reviews: PageResult[]): FieldTotal {
  const fields = reviews.map((page) => page.fields[name]);
  const stated = fields.filter((field) => field.right !== null);
  const missing = stated.filter((field) => field.got === null).length;
  const right = stated.filter((field) => field.right).length;
  return {
    stated: stated.length,
    right,
    wrong: stated.length - right - missing,
    missing,
    unstated: fields.filter((field) => field.right === null && field.got !== null).length,
  };
}

/** Sums up a run. Fields and scores are counted on reviews that are not ambiguous; milliseconds on every page read. */
export function totalsOf(pages: PageResult[]): Totals {
  const clear = pages.filter((page) => !page.ambiguous);
  const reviews = clear.filter((page) => page.kind === 'review');
  const others = clear.filter((page) => page.kind === 'not-a-review');
  const scores = reviews.map((page) => page.scores);
  const read = pages.filter((page) => page.failed === undefined);
  const spread = (values: number[]) => ({ median: percentile(values, 0.5), p95: percentile(values, 0.95) });
  const inventedOn = (some: PageResult[]): number => some.filter((page) => page.scores.invented > 0).length;
  return {
    kinds: (Object.keys(decisionOf) as Kind[]).map((kind) => kindTotal(kind, pages)),
    fields: Object.fromEntries(fieldNames.map((name) => [name, fieldTotal(name, reviews)])) as Record<
      FieldName,
      FieldTotal
    >,
    scores: {
      stated: sum(scores.map(({ expected }) => expected.length)),
      found: sum(scores.map(({ found }) => found)),
      wrong: sum(scores.map(({ wrong }) => wrong)),
      missing: sum(scores.map(({ missing }) => missing)),
      invented: sum(scores.map(({ invented }) => invented)),
      reviewsWithInvented: inventedOn(reviews),
      othersWithInvented: inventedOn(others),
      parts: {
        stated: sum(scores.map(({ parts }) => parts.stated)),
        right: sum(scores.map(({ parts }) => parts.right)),
      },
    },
    ms: spread(read.map(({ ms }) => ms)),
    first: spread(read.map(({ first }) => first)),
    failed: pages.filter((page) => page.failed !== undefined).length,
    unproven: unproven(pages),
  };
}
