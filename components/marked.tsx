import type { Field } from '../lib/search/fields.ts';
import type { Query } from '../lib/search/query.ts';
import { markRuns, type Run } from '../lib/search/snippet.ts';
import './marked.css';

/** A text with what was looked for in it marked. */
export function Marked({ text, field, query }: { text: string; field: Field; query: Query | undefined }) {
  if (!query || query.clauses.length === 0) return <>{text}</>;
  return <Runs runs={markRuns(text, field, query)} />;
}

/** Runs of a text, those that were looked for marked. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  // The order of the runs is what tells them apart.
  const numbered = runs.map((run, at) => ({ ...run, at }));
  return <>{numbered.map(({ text, marked, at }) => (marked ? <mark key={at}>{text}</mark> : text))}</>;
}
