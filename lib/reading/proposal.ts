import type { Score } from '../scores/model.ts';
import type { FactName, Facts } from './model.ts';
import type { Page } from './page/page.ts';

/** What one reader says about one fact. */
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

/** Something that looks at a page and proposes values. It never decides. */
export interface Reader {
  /** Names the reader in evidence: "json-ld", "inference/headline". */
  name: string;
  read(page: Page): Iterable<Proposal>;
}
