import * as v from 'valibot';
import type { Selector } from '../anchoring/model.ts';
import { LibraryError } from './errors.ts';
import { CAPS, line } from './fields.ts';

/** Longest passage, and longest words around it, in UTF-16 units. */
export const LONGEST_QUOTE = 20_000;
const LONGEST_CONTEXT = 2000;

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.transform((given) => given.toWellFormed()),
  );

const Position = v.object({ type: v.literal('TextPositionSelector'), start: place, end: place });
const Path = v.object({
  type: v.literal('XPathSelector'),
  value: text(4096),
  refinedBy: v.exactOptional(Position),
});

const SelectorShape: v.GenericSchema<unknown, Selector> = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: text(LONGEST_QUOTE),
    prefix: text(LONGEST_CONTEXT),
    suffix: text(LONGEST_CONTEXT),
  }),
  Position,
  Path,
  v.object({
    type: v.literal('BlockSelector'),
    heading: text(500),
    block: place,
    quoted: v.exactOptional(v.boolean()),
    only: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('RangeSelector'), startSelector: Path, endSelector: Path }),
]);

/** Where a passage is: as `describe` of lib/anchoring gives it. It may come from a page's process: every field is checked and capped. */
export const Place = v.object({
  quote: v.pipe(
    text(LONGEST_QUOTE),
    v.check((quote) => quote.trim() !== ''),
  ),
  // Kinds that this version does not know are left out; those it knows are enough.
  selectors: v.pipe(
    v.array(v.unknown()),
    v.maxLength(20),
    v.transform((given) =>
      given.flatMap((each) => {
        const { success, output } = v.safeParse(SelectorShape, each);
        return success ? [output] : [];
      }),
    ),
    v.minLength(1),
  ),
  position: place,
});
export type Place = v.InferOutput<typeof Place>;

/** The id of an aspect. */
export const AspectId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** What a reader says of a passage. */
const Said = v.object({
  note: v.exactOptional(
    v.pipe(
      v.string(),
      v.transform((note) => note.toWellFormed().trim()),
      v.maxLength(CAPS.note),
    ),
  ),
  aspect: v.exactOptional(v.optional(AspectId)),
  tags: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.transform(line), v.maxLength(CAPS.tag))),
      v.transform((list) => [...new Set(list)].filter((tag) => tag !== '')),
      v.maxLength(CAPS.tags),
    ),
  ),
  spoiler: v.exactOptional(v.optional(v.literal(true))),
});
export type Said = v.InferOutput<typeof Said>;

/**
 * A place as it can be kept.
 * @throws {LibraryError} `too-long` for a passage that is, `wrong` for anything else.
 */
export function checkPlace(given: unknown): Place {
  return checked(Place, given);
}

/**
 * What is said of a passage as it can be kept; what is absent stays as it is, `undefined` goes.
 * @throws {LibraryError} `too-long`, `too-many` or `wrong`.
 */
export function checkSaid(given: unknown): Said {
  return checked(Said, given);
}

function checked<T>(shape: v.GenericSchema<unknown, T>, given: unknown): T {
  const result = v.safeParse(shape, given, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  if (issue.type !== 'max_length') throw new LibraryError('wrong');
  throw new LibraryError(Array.isArray(issue.input) ? 'too-many' : 'too-long');
}
