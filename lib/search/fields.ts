/**
 * What of a review is searched. `weight`: how much a match there says that this review was meant. `bit`: its place in
 * the mask beside each posting, the common ones lowest, so that most masks are one byte. `at`: its place in the
 * numbering of words, the longest last.
 */
export const FIELDS = {
  excerpt: { bit: 0, at: 0, weight: 2 },
  text: { bit: 1, at: 9, weight: 1 },
  headline: { bit: 2, at: 1, weight: 5 },
  title: { bit: 3, at: 2, weight: 12 },
  note: { bit: 4, at: 7, weight: 3 },
  critic: { bit: 5, at: 3, weight: 8 },
  passage: { bit: 6, at: 8, weight: 3 },
  outlet: { bit: 7, at: 4, weight: 6 },
  tag: { bit: 8, at: 5, weight: 6 },
  director: { bit: 9, at: 6, weight: 5 },
} as const;

export type Field = keyof typeof FIELDS;

/** Each field's words are numbered from its own multiple of this on, so that no phrase reaches from one into the next. */
export const FIELD_WORDS = 4096;

/** The mask of all fields. */
export const ANYWHERE = 0b11_1111_1111;

/** The mask of some fields. */
export function maskOf(...fields: Field[]): number {
  return fields.reduce((mask, field) => mask | (1 << FIELDS[field].bit), 0);
}

/** What a match within the fields of a mask counts: the weightiest of them. */
const MASK_WEIGHTS = Uint8Array.from({ length: ANYWHERE + 1 }, (_, mask) =>
  Math.max(0, ...Object.values(FIELDS).map(({ bit, weight }) => (mask & (1 << bit) ? weight : 0))),
);
const wanted = new Map<number, Uint8Array>([[ANYWHERE, MASK_WEIGHTS]]);

/** By the mask of where a match is, what it counts if it is looked for in these fields; 0 for elsewhere. */
export function weightsWithin(fields: number): Uint8Array {
  let weights = wanted.get(fields);
  if (!weights) {
    weights = MASK_WEIGHTS.map((_, mask) => MASK_WEIGHTS[mask & fields] ?? 0);
    wanted.set(fields, weights);
  }
  return weights;
}

/** The mask of the field that a word of this number stands in. */
export function fieldAt(position: number): number {
  const at = Math.min(Math.floor(position / FIELD_WORDS), FIELDS.text.at);
  return PLACES[at] ?? 0;
}

const PLACES = Object.values(FIELDS)
  .toSorted((a, b) => a.at - b.at)
  .map(({ bit }) => 1 << bit);
