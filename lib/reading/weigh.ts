import { correctFacts, round } from './correct-facts.ts';
import type { Evidence, FactName, Facts, Reading } from './model.ts';
import { folded } from './page/text.ts';
import type { FactProposal, Proposal, ScoreProposal } from './proposal.ts';
import { weighScores } from './weigh-scores.ts';

const MOST = 8;

/** A proposal and the reader that made it. */
export type Claim = { reader: string; proposal: Proposal };

/** Equal values of a fact share a key: case, accents, punctuation and the time of day make no difference. */
function keyOf(proposal: FactProposal): string {
  switch (proposal.field) {
    case 'year':
      return String(proposal.value);
    case 'published':
      return proposal.value.slice(0, 10);
    case 'critics':
    case 'directors':
      return proposal.value.map(folded).sort().join('|');
    case 'filmIds':
      return 'ids';
    case 'canonicalUrl':
      return proposal.value.replace(/\/$/, '');
    case 'language':
      return proposal.value.toLowerCase().split('-')[0] ?? '';
    default:
      return folded(proposal.value);
  }
}

/** Of two ways to write the same value, the fuller: a date with its time, a title with its capitals. */
function fuller<F extends FactName>(field: F, a: Facts[F], b: Facts[F]): Facts[F] {
  if (field === 'filmIds') return { ...(b as object), ...(a as object) } as Facts[F];
  if (typeof a !== 'string' || typeof b !== 'string') return a;
  if (field === 'published') return b.length > a.length ? b : a;
  return a === a.toUpperCase() && b !== a ? b : a;
}

interface Group {
  value: Facts[FactName];
  byReader: Map<string, number>;
  evidence: Evidence[];
  first: number;
}

/**
 * How sure a value is on several grounds: the best ground counts in full, each other reader's a third
 * (they read the same page, often the same template), the same reader's again not at all.
 */
function together(byReader: ReadonlyMap<string, number>): number {
  const sorted = [...byReader.values()].sort((a, b) => b - a);
  const doubt = sorted.reduce((left, confidence, at) => left * (1 - confidence * (at === 0 ? 1 : 0.33)), 1);
  return Math.min(0.99, 1 - doubt);
}

/** The one place where what readers propose becomes the candidates of a reading. */
export function weigh(claims: readonly Claim[]): Pick<Reading, 'facts' | 'scores'> {
  const groups = new Map<FactName, Map<string, Group>>();
  const scores: { reader: string; proposal: ScoreProposal }[] = [];
  for (const { reader, proposal } of claims) {
    if (proposal.field === 'score') {
      scores.push({ reader, proposal });
      continue;
    }
    const key = keyOf(proposal);
    if (!key) continue;
    const field = groups.get(proposal.field) ?? new Map<string, Group>();
    groups.set(proposal.field, field);
    const evidence: Evidence = { reader, where: proposal.where, text: (proposal.text ?? '').slice(0, 200) };
    const group = field.get(key);
    if (!group) {
      field.set(key, {
        value: proposal.value,
        byReader: new Map([[reader, proposal.confidence]]),
        evidence: [evidence],
        first: field.size,
      });
    } else {
      group.value = fuller(proposal.field, group.value, proposal.value);
      group.byReader.set(reader, Math.max(group.byReader.get(reader) ?? 0, proposal.confidence));
      if (group.evidence.length < 6) group.evidence.push(evidence);
    }
  }
  const facts: Reading['facts'] = {};
  for (const [field, own] of groups) {
    const candidates = [...own.values()]
      .map((group) => ({ ...group, confidence: together(group.byReader) }))
      .sort((a, b) => b.confidence - a.confidence || a.first - b.first)
      .slice(0, MOST)
      .map(({ value, confidence, evidence }) => ({ value, confidence: round(confidence), evidence }));
    Object.assign(facts, { [field]: candidates });
  }
  correctFacts(facts);
  return { facts, scores: weighScores(scores) };
}
