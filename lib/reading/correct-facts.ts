import { CAPITAL, LETTER } from '../letters.ts';
import { type Candidate, type Reading, SURE } from './model.ts';
import { folded } from './page/text.ts';

/** A confidence to three digits. */
export const round = (confidence: number): number => Math.round(Math.max(0, confidence) * 1000) / 1000;

/** A name without article and spaces, folded. */
const joined = (name: string) =>
  folded(name)
    .replace(/^the ?/, '')
    .replaceAll(' ', '');

/** What only the facts together show: a director who would be the critic, an outlet that would be its own critic. */
export function correctFacts(facts: Reading['facts']): void {
  const outlets = (facts.outlet ?? []).map(({ value }) => joined(value));
  const isOutlet = (name: string) => outlets.includes(joined(name));
  // A blog may bear its writer's name, or its writer sign by the blog's; of a paper only the data say that it signs.
  demote(facts.critics, (names, readers) => {
    if (!names.every(isOutlet)) return 1;
    const signs = readers.size > 1 && readers.has('inference/byline');
    return names.every(isPerson) || signs ? 0.85 : 0.35;
  });
  fullest(facts.directors);
  fullest(facts.critics);
  const titles = (facts.filmTitle ?? []).filter(({ confidence }) => confidence > 0.4);
  const named = titles.map(({ value }) => folded(value));
  // "By Jane Doe, Salt Children": what follows the director may be the film.
  for (const candidate of facts.directors ?? [])
    if (candidate.value.length > 1)
      candidate.value = candidate.value.filter((name) => !named.includes(folded(name)));
  // A line that repeats the heading is no signature.
  demote(facts.critics, ([name = '', ...more], readers) =>
    more.length === 0 && named.includes(folded(name)) && !readers.has('inference/site-owner') ? 0.35 : 1,
  );
  const [director, critic] = [facts.directors?.[0], facts.critics?.[0]];
  const directs = director && director.confidence > 0.6 ? director.value : [];
  demote(facts.critics, (names) => (names.every((name) => directs.includes(name)) ? 0.6 : 1));
  demote(facts.filmTitle, (name) => (isOutlet(name) ? 0.35 : 1));
  const signs =
    critic && critic.confidence >= Math.max(0.6, (director?.confidence ?? 0) + 0.001) ? critic.value : [];
  const signed = signs.map(folded);
  demote(facts.directors, (names) => (names.some((name) => signed.includes(folded(name))) ? 0.5 : 1));
}

const INSTITUTION =
  /\b(?:the|blog|magazine|reviews?|news|times|post|press|films?|movies?|cinema|journal|daily|media|express|herald|guardian)\b/i;
const PERSON = new RegExp(
  `^(?:[${CAPITAL}][${LETTER}.’'-]+(?: (?:de|da|di|del|van|von|der))?(?: [${CAPITAL}][${LETTER}.’'-]*){1,2}|[一-鿿]{2,4})$`,
);

/** Two or three capitalised words that name no institution. */
const isPerson = (name: string) => PERSON.test(name) && !INSTITUTION.test(name);

/** Whether a list is one person by the first name, and another the same person by the whole one. */
const isFuller = ([whole = '', ...others]: string[], [first = '', ...more]: string[]) =>
  others.length + more.length === 0 && !first.includes(' ') && whole.startsWith(`${first} `);

/**
 * Where a shorter list of people is part of a longer one that is nearly as sure, the longer one is meant; so is the
 * whole name where the other is its first alone.
 */
function fullest(candidates: Candidate<string[]>[] = []): void {
  const [first] = candidates;
  if (!first) return;
  const more = candidates.find(
    ({ value, confidence }) =>
      confidence >= SURE &&
      confidence > first.confidence - 0.25 &&
      (isFuller(value, first.value) ||
        (value.length > first.value.length && first.value.every((name) => value.includes(name)))),
  );
  if (!more) return;
  more.confidence = first.confidence;
  candidates.splice(candidates.indexOf(more), 1);
  candidates.unshift(more);
}

/** Makes candidates less sure by a factor; `readers`: who proposed one. */
function demote<T>(
  candidates: Candidate<T>[] = [],
  factor: (value: T, readers: ReadonlySet<string>) => number,
): void {
  for (const candidate of candidates) {
    const readers = new Set(candidate.evidence.map(({ reader }) => reader));
    candidate.confidence = round(candidate.confidence * factor(candidate.value, readers));
  }
  candidates.sort((a, b) => b.confidence - a.confidence);
}
