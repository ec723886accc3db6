import * as v from 'valibot';
import type { ListedReview } from '../reading/model.ts';
import { cut, cutNames } from './check-reading.ts';
import { CAPS, ISO_DATE, isAddress, ScoreFields } from './fields.ts';

/** Most listed reviews that are looked at. */
const MOST = 500;

const FIELDS = {
  outlet: cut(CAPS.name),
  critics: cutNames,
  quote: cut(CAPS.excerpt),
  url: v.pipe(v.string(), v.maxLength(CAPS.url), v.check(isAddress)),
  published: v.pipe(v.string(), v.regex(ISO_DATE)),
} as const;

/**
 * The reviews that a page lists, as they can be trusted to be formed: like `checkReading`, and as forgiving.
 * What has not the form of its field is left out of its entry, what is too long is cut.
 */
export function checkListed(list: unknown): ListedReview[] {
  return Array.isArray(list) ? list.slice(0, MOST).flatMap(checkEntry) : [];
}

function checkEntry(entry: unknown): ListedReview[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const given = (name: string): unknown => Object.getOwnPropertyDescriptor(entry, name)?.value;
  const scores = given('scores');
  const checked: ListedReview = {
    scores: Array.isArray(scores) ? scores.slice(0, CAPS.scores).flatMap(score) : [],
  };
  for (const [name, field] of Object.entries(FIELDS)) {
    const { success, output } = v.safeParse(field, given(name));
    if (success) Object.assign(checked, { [name]: output });
  }
  return [checked];
}

function score(value: unknown) {
  const { success, output } = v.safeParse(ScoreFields, value);
  return success ? [output] : [];
}
