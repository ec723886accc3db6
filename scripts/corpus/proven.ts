import { type Reading, SURE } from '../../lib/reading/model.ts';
import { outlets } from '../../lib/reading/outlets/index.ts';
import { readers } from '../../lib/reading/readers/index.ts';
import type { Expected } from '../press/index-file.ts';
import { compareFields, type FieldName, fieldNames, filledIn } from './fields.ts';
import { sameScore } from './scores.ts';

const factOf = {
  filmTitle: 'filmTitle',
  year: 'year',
  director: 'directors',
  critic: 'critics',
  published: 'published',
  canonicalUrl: 'canonicalUrl',
} as const satisfies Record<FieldName, keyof Reading['facts']>;

/** What the extension reads out of headings by itself: no reader of pages has this name (`lib/reading/from-text`). */
const FROM_TEXT = 'inference/headline';

/** Every reader by the name it has in evidence: those for any page, and outlets with one of their own. */
export function readerNames(): string[] {
  return [
    FROM_TEXT,
    ...readers.map(({ name }) => name),
    ...outlets.filter(({ read }) => read !== undefined).map(({ id }) => id),
  ];
}

/** The readers that a page proves: they gave evidence for a value that is filled in and right. */
export function provenBy(expected: Expected, reading: Reading): string[] {
  const fields = compareFields(expected, filledIn(reading));
  const facts = fieldNames
    .filter((name) => fields[name].right === true)
    .flatMap((name) => reading.facts[factOf[name]]?.[0]?.evidence ?? []);
  const scores = reading.scores
    .filter(
      ({ value, confidence }) => confidence >= SURE && expected.scores.some((one) => sameScore(one, value)),
    )
    .flatMap(({ evidence }) => evidence);
  return [...new Set([...facts, ...scores].map(({ reader }) => reader))].sort();
}

/** Of these readers, those that none of the pages proves. Ambiguous pages prove nothing. */
export function unproven(
  pages: readonly { ambiguous: boolean; proven: readonly string[] }[],
  names: readonly string[] = readerNames(),
): string[] {
  const proven = new Set(pages.filter(({ ambiguous }) => !ambiguous).flatMap((page) => page.proven));
  return names.filter((name) => !proven.has(name));
}
