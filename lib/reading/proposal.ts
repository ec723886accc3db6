import type { Score } from '../scores/model.ts';
import type { FactName, Facts } from './model.ts';
import type { View } from './page/page.ts';

/** What one reader says about one fact. `published` may be any text that holds the date: it is read where it is weighed. */
export type FactProposal = {
  [F in FactName]: { field: F; value: Facts[F]; confidence: number; where: string; text?: string };
}[FactName];

/** What one reader says about this critic's mark. Marks are proposed in page order. */
export interface ScoreProposal {
  field: 'score';
  value: Score;
  confidence: number;
  where: string;
  text?: string;
}

export type Proposal = FactProposal | ScoreProposal;

/** A proposal of a fact. `text`: what it was read from. */
export function fact<F extends FactName>(
  field: F,
  value: Facts[F],
  confidence: number,
  where: string,
  text = '',
): Proposal {
  return { field, value, confidence, where, text } as FactProposal;
}

/** A proposal of a mark. */
export const mark = (value: Score, confidence: number, where: string, text: string): Proposal => ({
  field: 'score',
  value,
  confidence,
  where,
  text,
});

/** Something that looks at what is known of a page and proposes values. It never decides. */
export interface Reader {
  /** Names the reader in evidence: "json-ld", "inference/headline". */
  name: string;
  read(view: View): Iterable<Proposal>;
}
