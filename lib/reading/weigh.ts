import { type Candidate, type Evidence, type FactName, type Facts, type Reading, SURE } from './model.ts';
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
  corrected(facts);
  return { facts, scores: weighScores(scores) };
}

const round = (confidence: number) => Math.round(Math.max(0, confidence) * 1000) / 1000;

/** What only the facts together show: a director who would be the critic, an outlet that would be its own critic. */
function corrected(facts: Reading['facts']): void {
  const outlets = (facts.outlet ?? []).map(({ value }) =>
    folded(value)
      .replace(/^the ?/, '')
      .replace(/ /g, ''),
  );
  const isOutlet = (name: string) =>
    outlets.includes(
      folded(name)
        .replace(/^the ?/, '')
        .replace(/ /g, ''),
    );
  // A blog may bear its writer's name; a paper does not sign.
  demote(facts.critics, (names) => names.every((name) => isOutlet(name) && !isPerson(name)));
  demote(facts.critics, (names) => names.every((name) => isOutlet(name) && isPerson(name)), 0.85);
  fullest(facts.directors);
  fullest(facts.critics);
  const directors = facts.directors?.[0];
  const title = facts.filmTitle?.[0];
  // A line that repeats the heading is no signature.
  const titles = (facts.filmTitle ?? [])
    .filter(({ confidence }) => confidence > 0.4)
    .map(({ value }) => folded(value));
  demote(facts.critics, (names) => names.length === 1 && titles.includes(folded(names[0] ?? '')));
  if (directors && title) {
    if (directors.confidence > 0.6) {
      demote(facts.critics, (names) => names.every((name) => directors.value.includes(name)), 0.6);
    }
  }
  demote(facts.filmTitle, (name) =>
    outlets.includes(
      folded(name)
        .replace(/^the ?/, '')
        .replace(/ /g, ''),
    ),
  );
  const critics = facts.critics?.[0];
  const surer = critics && critics.confidence >= 0.6 && critics.confidence > (directors?.confidence ?? 0);
  const critic = surer ? critics.value.map(folded) : [];
  demote(facts.directors, (names) => names.some((name) => critic.includes(folded(name))), 0.5);
}

/** Two or three capitalised words that name no institution. */
const PERSON =
  /^(?!.*\b(?:The|Blog|Magazine|Review|Reviews|News|Times|Post|Press|Film|Films|Movie|Movies|Cinema|Journal|Daily|Media|Express|Herald|Guardian)\b)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;

const isPerson = (name: string) => PERSON.test(name) || /^\p{Script=Han}{2,4}$/u.test(name);

/** Where a shorter list of people is part of a longer one that is nearly as sure, the longer one is meant. */
function fullest(candidates: Candidate<string[]>[] | undefined): void {
  const first = candidates?.[0];
  if (!candidates || !first) return;
  const more = candidates.find(
    ({ value, confidence }) =>
      value.length > first.value.length &&
      confidence >= SURE &&
      confidence > first.confidence - 0.25 &&
      first.value.every((name) => value.includes(name)),
  );
  if (more) {
    more.confidence = first.confidence;
    candidates.splice(candidates.indexOf(more), 1);
    candidates.unshift(more);
  }
}

function demote<T>(
  candidates: Candidate<T>[] | undefined,
  wrong: (value: T) => boolean,
  factor = 0.35,
): void {
  if (!candidates) return;
  for (const candidate of candidates)
    if (wrong(candidate.value)) candidate.confidence = round(candidate.confidence * factor);
  candidates.sort((a, b) => b.confidence - a.confidence);
}
