import * as v from 'valibot';
import type { FilmIds } from '../films/model.ts';
import type { Candidate, FactName, Facts, Reading } from '../reading/model.ts';
import { CAPS, cleanIds, ISO_DATE, isAddress, LANGUAGE, line, ScoreFields, Year } from './fields.ts';

/** Most candidates of one fact that are looked at. */
const MOST = 20;

/** A line of text, cut where it is too long; an empty one is none. */
export const cut = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      line(text.slice(0, max * 2))
        .slice(0, max)
        .toWellFormed(),
    ),
    v.nonEmpty(),
  );
/** Names, cut likewise; none at all are not stated. */
export const cutNames = v.pipe(
  v.array(cut(CAPS.name)),
  v.transform((names) => names.slice(0, CAPS.names)),
  v.nonEmpty(),
);

const VALUES: { [F in FactName]: v.GenericSchema<unknown, Facts[F]> } = {
  filmTitle: cut(CAPS.title),
  originalTitle: cut(CAPS.title),
  year: Year,
  directors: cutNames,
  filmIds: v.pipe(
    v.unknown(),
    v.transform((ids): FilmIds => cleanIds(ids)),
  ),
  critics: cutNames,
  outlet: cut(CAPS.name),
  published: v.pipe(v.string(), v.regex(ISO_DATE)),
  headline: cut(CAPS.headline),
  excerpt: cut(CAPS.excerpt),
  canonicalUrl: v.pipe(v.string(), v.maxLength(CAPS.url), v.check(isAddress)),
  language: v.pipe(v.string(), v.regex(LANGUAGE)),
};

/**
 * A reading as it can be trusted to be formed. It comes from a page's process, which a hostile page may own: what has
 * not the form of its field is left out, what is too long is cut, so that a draft made of it can always be saved.
 * Evidence, decision and listed reviews are no part of what is kept.
 */
export function checkReading(reading: Reading): Reading {
  const given: Partial<Reading> = typeof reading === 'object' && reading !== null ? reading : {};
  const facts: Reading['facts'] = {};
  for (const [name, value] of Object.entries(VALUES)) {
    const list: unknown = given.facts && Object.getOwnPropertyDescriptor(given.facts, name)?.value;
    const kept = candidates<unknown>(value, list);
    if (kept.length > 0) Object.assign(facts, { [name]: kept });
  }
  return {
    url: typeof given.url === 'string' ? given.url.slice(0, CAPS.url) : '',
    decision: { value: 'none', confidence: 0, evidence: [] },
    facts,
    scores: candidates(ScoreFields, given.scores),
    listed: [],
    took: 0,
  };
}

function candidates<T>(value: v.GenericSchema<unknown, T>, list: unknown): Candidate<T>[] {
  if (!Array.isArray(list)) return [];
  const candidate = v.object({ value, confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) });
  return list.slice(0, MOST).flatMap((item) => {
    const { success, output } = v.safeParse(candidate, item);
    return success ? [{ ...output, evidence: [] }] : [];
  });
}
