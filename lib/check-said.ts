import * as v from 'valibot';
import type { Said } from './reading/said.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(-10_000), v.maxValue(10_000));
const types = v.pipe(v.array(text(200)), v.maxLength(20));

/**
 * What a page's script says that the page says of itself. It comes from a page's process, which a hostile page may
 * own: every field is checked and capped, none is more than text and numbers.
 */
export const SaidShape = v.object({
  url: text(4096),
  headlines: v.pipe(v.array(v.object({ text: text(400), where: text(40) })), v.maxLength(5)),
  emphasised: v.pipe(v.array(text(120)), v.maxLength(200)),
  lines: v.pipe(
    v.array(v.object({ at: offset, text: text(400), tag: text(40), aside: v.boolean() })),
    v.maxLength(600),
  ),
  place: v.object({ start: offset, end: offset }),
  sections: text(4000),
  text: text(30_000),
  words: count,
  ogType: text(100),
  structure: v.object({
    review: v.exactOptional(v.object({ path: text(400), name: text(400), of: types })),
    article: v.boolean(),
    films: count,
    film: text(400),
    embedded: count,
    signed: count,
    other: types,
  }),
  drawn: v.boolean(),
  rows: count,
}) satisfies v.GenericSchema<unknown, Said>;
