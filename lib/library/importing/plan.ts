import type { Problem } from '../../exchange/problem.ts';
import type { Batch, Need } from './batch.ts';
import type { Outcome } from './outcome.ts';

/** What a row does to the library, once the records it needs are at hand. */
export interface Plan {
  needs: Need[];
  /** Those of them that are most probably not there: their film is new. */
  fresh?: Need[];
  /** Changes the batch's records. `take`: the file's values replace differing ones. */
  apply: (batch: Batch, take: boolean) => Outcome;
}

/** A row that cannot come in, though it could be read. */
export interface Refused {
  problem: Problem;
}

/** What plans have to look at, with or without what is most probably not there. */
export function needsOf(plans: readonly (Plan | Refused)[], fresh: boolean): Need[] {
  return plans.flatMap((plan) =>
    'needs' in plan ? [...plan.needs, ...(fresh ? (plan.fresh ?? []) : [])] : [],
  );
}
