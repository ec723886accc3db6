import type { ScoreKind } from '../../scores/model.ts';
import type { Page } from '../page/page.ts';
import type { Proposal } from '../proposal.ts';

/**
 * Where reviews appear. An outlet's file says in a comment what its reader rests on and as of when;
 * one whose markup is not known has no `read`, and inference does the rest.
 */
export interface Outlet {
  /** Short, stable, names the reader in evidence: "lwlies". */
  id: string;
  name: string;
  /** Registrable hosts; their subdomains count. */
  hosts: readonly string[];
  /** Paths that its film reviews have. */
  addresses?: RegExp;
  /** How it writes its marks, where it has one custom. */
  scale?: { kind: ScoreKind; best: number | null; worst: number | null };
  /** Reads what only this outlet writes its way. Proposes nothing where the markup is not there. */
  read?(page: Page): Iterable<Proposal>;
}
