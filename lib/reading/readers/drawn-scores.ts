import type { Score } from '../../scores/model.ts';
import { number } from '../../scores/numbers.ts';
import { type Drawing, drawings } from '../page/drawings.ts';
import type { DrawnRow } from '../page/drawn-row.ts';
import type { View } from '../page/page.ts';
import { mark, type Proposal, type Reader } from '../proposal.ts';
import { elementName, fromLabel, OTHERS, STATED } from './drawn-labels.ts';
import { fromBox, fromName, fromStyle } from './drawn-styles.ts';
import { fillsOf, rowScore } from './fills.ts';

function* fromRow(row: DrawnRow): Generator<Proposal> {
  const { fills, named } = fillsOf(row.stars);
  const count = fills.length;
  const mixed = new Set(fills).size > 1;
  const scale = [4, 5, 6, 10].includes(count);
  if (count < 1 || count > 10 || (!mixed && fills[0] !== 'full')) return;
  // "(out of 4)" beside them; else a row with empty ones, or of a usual length, shows its scale.
  const said = STATED.exec(row.beside)?.[1];
  const stated = said === undefined ? undefined : number(said);
  const whole = scale || fills.includes('empty');
  const best = stated && stated >= count ? stated : whole ? count : null;
  const halved = fills.includes('half') && !whole;
  // Stars all alike may be a filled five of five, or an icon set that a script would have coloured.
  const sure = mixed ? (scale ? 0.8 : stated || halved ? 0.55 : 0.45) : named && scale ? 0.6 : 0.42;
  if (mixed || count === 4 || count === 5)
    yield mark(
      withPart(rowScore(fills, best), row.line),
      sure,
      elementName(row.tag, row.names),
      fills.join(' '),
    );
}

/** In a table a row of stars has the name of its part: "Direction" | ★★★★☆. */
const withPart = (score: Score, line: string): Score => (PART.test(line) ? { ...score, part: line } : score);
const PART = /^\p{L}[\p{L} &/’'-]{2,29}$/u;

/** What an element says, and whether by itself or by its row as a whole; else what a style or a name hints at. */
function saidBy(
  drawing: Drawing,
  row: DrawnRow | undefined,
): { said: Proposal[]; whole: 'element' | 'row' | undefined } {
  const own = [...fromLabel(drawing)];
  if (own.length > 0) return { said: own, whole: 'element' };
  if (row) {
    const stated = row.box.flatMap((box) => [...fromLabel(box)]);
    const drawn = stated.length > 0 ? stated : [...fromRow(row)];
    if (drawn.length > 0) return { said: drawn, whole: 'row' };
  }
  return { said: [...fromStyle(drawing), ...fromName(drawing), ...fromBox(drawing)], whole: undefined };
}

/** Marks drawn with pictures, icons and widths, and what their attributes say of them. */
export const drawnScores: Reader = {
  name: 'inference/drawn',
  *read(view: View): Generator<Proposal> {
    const { drawings: drawn, rows } = view.once(drawings);
    const read = new Set<DrawnRow>();
    /** What stands before this is part of what was read. */
    let done = 0;
    for (const [at, drawing] of drawn.entries()) {
      if (at < done) continue;
      const row = rows[drawing.row];
      const foreign = drawing.within.some((names) => OTHERS.test(names));
      if (row && foreign) continue;
      const fresh = row && !read.has(row) ? row : undefined;
      const { said, whole } = saidBy(drawing, fresh);
      // Most of what is drawn on a page says nothing, wherever it stands.
      if (!row && said.length > 0 && foreign) continue;
      if (fresh && whole !== 'element') read.add(fresh);
      if (whole) done = Math.max(done, drawing.until, whole === 'row' && fresh ? fresh.until : 0);
      yield* said;
    }
  },
};
