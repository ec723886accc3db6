import { titleKey } from '../films/keys.ts';
import type { Candidate, Reading } from '../reading/model.ts';
import { SURE } from '../reading/model.ts';
import type { Draft, Prepared } from './draft.ts';
import { same } from './same.ts';

/** More choices than this are no help. */
const MOST = 6;

/** Values that were read but are not filled in, the likeliest first, none twice. */
export function offeredValues(reading: Reading, draft: Draft): Prepared['offered'] {
  const { filmTitle = [], critics = [] } = reading.facts;
  const unsure = reading.scores.filter((score) => score.confidence < SURE);
  return {
    filmTitle: choices(filmTitle, (title) => titleKey(title) === titleKey(draft.filmTitle), titleKey),
    critics: choices(critics, (names) => same(names, draft.critics), String),
    scores: choices(unsure, (score) => draft.scores.some((known) => same(known, score)), JSON.stringify),
  };
}

function choices<T>(
  candidates: Candidate<T>[],
  isThere: (value: T) => boolean,
  keyOf: (value: T) => string,
): T[] {
  const values = candidates.map((candidate) => candidate.value).filter((value) => !isThere(value));
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()]
    .toReversed()
    .slice(0, MOST);
}
