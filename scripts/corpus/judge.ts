import type { Decision, Reading } from '../../lib/reading/model.ts';
import type { PageEntry } from '../press/index-file.ts';
import { compareFields, type Field, type FieldName, filledIn } from './fields.ts';
import { provenBy } from './proven.ts';
import { compareScores, type ScoresResult, scoresOf } from './scores.ts';

export type Kind = PageEntry['kind'];

/** What each kind of page should be taken for. */
export const decisionOf: Record<Kind, Decision> = {
  review: 'review',
  aggregator: 'aggregator',
  'film-page': 'film-page',
  'not-a-review': 'none',
};

/** How one page was read, beside what is on it. */
export interface PageResult {
  file: string;
  kind: Kind;
  ambiguous: boolean;
  decided: Decision;
  /** Milliseconds that reading took in the page, once the browser had done it there before. */
  ms: number;
  /** Milliseconds that the first reading took there, the popup's own: `ms` where it is not known. */
  first: number;
  fields: Record<FieldName, Field>;
  scores: ScoresResult;
  /** The readers that gave evidence for a value that is right here. */
  proven: string[];
  /** Why the page could not be read at all. */
  failed?: string;
}

/** A reading of nothing, for a page that could not be read. */
export const nothing: Reading = {
  url: '',
  decision: { value: 'none', confidence: 1, evidence: [] },
  facts: {},
  scores: [],
  listed: [],
  took: 0,
};

/** Compares a page's reading with what a person read off it. */
export function judge(entry: PageEntry, reading: Reading, first = reading.took): PageResult {
  const stated = entry.expected.scores.filter(({ value }) => value !== null);
  return {
    file: entry.file,
    kind: entry.kind,
    ambiguous: entry.ambiguous === true,
    decided: reading.decision.value,
    ms: reading.took,
    first,
    fields: compareFields(entry.expected, filledIn(reading)),
    scores: compareScores(stated, scoresOf(reading), entry.scoresExhaustive !== false),
    proven: provenBy(entry.expected, reading),
  };
}
