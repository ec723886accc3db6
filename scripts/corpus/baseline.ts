import type { Candidate, Decision, Facts, Reading } from '../../lib/reading/model.ts';

const structured = new Set(['json-ld', 'microdata']);

const saidBy = <T>({ evidence }: Candidate<T>): boolean =>
  evidence.some(({ reader }) => structured.has(reader));

const trusted = <T>(candidates: Candidate<T>[]): Candidate<T>[] =>
  candidates.filter(saidBy).map((candidate) => ({ ...candidate, confidence: 1 }));

/**
 * What JSON-LD and microdata alone give, all of it believed: the measure to be better than.
 * It is kind to them, since the other readers had a say in which of their values comes first.
 */
export function structuredAlone(reading: Reading): Reading {
  const facts = Object.fromEntries(
    Object.entries(reading.facts).map(([name, candidates]) => [
      name,
      trusted(candidates as Candidate<Facts[keyof Facts]>[]),
    ]),
  ) as Reading['facts'];
  const decision: Candidate<Decision> = saidBy(reading.decision)
    ? reading.decision
    : { value: 'none', confidence: 1, evidence: [] };
  return { ...reading, decision, facts, scores: trusted(reading.scores) };
}
