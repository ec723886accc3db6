import * as v from 'valibot';
import type { Gathered } from './reading/page/gathered.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = <T>(item: v.GenericSchema<unknown, T>, most: number) => v.pipe(v.array(item), v.maxLength(most));
const whole = v.pipe(v.number(), v.integer(), v.minValue(-10_000), v.maxValue(1_000_000));
const place = { at: whole, aside: v.boolean() };

const Tags = v.object({
  title: text(8000),
  metas: list(list(text(8000), 4), 400),
  links: list(list(text(8000), 2), 400),
});
const ItemShape = v.object({
  types: list(text(200), 8),
  name: text(60),
  holder: whole,
  foreign: v.boolean(),
  values: list(v.tuple([text(200), v.union([text(8000), whole])]), 1000),
});
const OutlineShape = v.object({
  passages: list(
    v.object({ text: text(12_000), tag: text(40), aside: v.boolean(), linked: v.boolean(), box: whole }),
    1500,
  ),
  from: whole,
  to: whole,
  start: whole,
  signatures: list(
    v.object({ ...place, text: text(240), tag: text(40), names: text(1200), rel: v.boolean() }),
    150,
  ),
  moments: list(v.object({ ...place, datetime: text(200), text: text(120), around: text(1200) }), 40),
  emphasised: list(text(120), 200),
  remarks: list(v.object({ text: text(300), tag: text(40) }), 60),
  cut: v.boolean(),
});

const label = {
  tag: text(40),
  attributes: list(v.tuple([text(40), text(400)]), 20),
  beside: text(80),
};
const DrawingsShape = v.object({
  drawings: list(
    v.object({
      ...label,
      names: text(300),
      text: text(200),
      style: text(400),
      holder: text(400),
      within: list(text(800), 5),
      row: whole,
      until: whole,
    }),
    200,
  ),
  rows: list(
    v.object({
      tag: text(40),
      names: text(400),
      stars: list(text(1000), 10),
      beside: text(200),
      line: text(31),
      box: list(v.object(label), 1),
      until: whole,
    }),
    200,
  ),
});

const shapes = {
  head: Tags,
  language: text(200),
  heading: text(300),
  smaller: text(400),
  data: list(text(512_000), 50),
  items: list(ItemShape, 800),
  outline: OutlineShape,
  labels: list(text(100), 50),
  anchors: list(v.object({ href: text(1000), text: text(200) }), 60),
  drawings: DrawingsShape,
  date: text(40),
  marked: v.boolean(),
} satisfies { [K in keyof Required<Gathered>]: v.GenericSchema<unknown, Required<Gathered>[K]> };

/**
 * What a page's script says that it gathered there. It comes from a page's process, which a hostile page may own: every
 * field is checked and capped, none is more than text and numbers. A part that has not the form is left out.
 */
export function checkGathered(given: unknown): Gathered {
  const outer = v.safeParse(v.record(v.string(), v.unknown()), given);
  const gathered: Gathered = {};
  if (!outer.success) return gathered;
  for (const [name, shape] of Object.entries(shapes)) {
    const part = Object.hasOwn(outer.output, name) && v.safeParse(shape, outer.output[name]);
    if (part && part.success) Object.assign(gathered, { [name]: part.output });
  }
  return gathered;
}
