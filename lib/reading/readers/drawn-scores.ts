import type { Score } from '../../scores/model.ts';
import { number } from '../../scores/numbers.ts';
import { parseScore } from '../../scores/parse.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { beginningOf, squeezed } from '../page/text.ts';
import { isWithin } from '../page/within.ts';
import { mark, type Proposal } from '../proposal.ts';
import { fromBox, fromName, fromStyle, nameOf } from './drawn-styles.ts';
import { fillsOf, isStar, namesOf, rowScore, STAR } from './star-row.ts';

/** By what pages say that a mark is the visitors' or another film's, or that it is there to be clicked. */
const OTHERS =
  /^(?:a|form|label) |user|reader|audience|visitor|comment|vote|your|leser|average|aggregate|imdb|tomato|related|teaser|card|kk-star|rate-this|rating-?form/i;

const STATED = /(?:out of|von|sur|su|av|af) (\d{1,2}(?!\d)|four|five|ten)/;

function* fromRow(holder: Element): Generator<Proposal> {
  const { fills, named } = fillsOf(holder);
  const count = fills.length;
  const mixed = new Set(fills).size > 1;
  const scale = [4, 5, 6, 10].includes(count);
  if (count < 1 || count > 10 || (!mixed && fills[0] !== 'full')) return;
  // "(out of 4)" beside them; else a row with empty ones, or of a usual length, shows its scale.
  const said = STATED.exec(beginningOf(holder.parentElement, 200))?.[1];
  const stated = said === undefined ? undefined : number(said);
  const whole = scale || fills.includes('empty');
  const best = stated && stated >= count ? stated : whole ? count : null;
  const halved = fills.includes('half') && !whole;
  // Stars all alike may be a filled five of five, or an icon set that a script would have coloured.
  const sure = mixed ? (scale ? 0.8 : stated || halved ? 0.55 : 0.45) : named && scale ? 0.6 : 0.42;
  if (mixed || count === 4 || count === 5)
    yield mark(withPart(rowScore(fills, best), holder), sure, nameOf(holder), fills.join(' '));
}

/** In a table a row of stars has the name of its part: "Direction" | ★★★★☆. */
function withPart(score: Score, holder: Element): Score {
  const row = holder.closest('tr');
  const part = row && row.children.length > 1 ? squeezed(row.textContent ?? '', 31) : '';
  return PART.test(part) ? { ...score, part } : score;
}
const PART = /^\p{L}[\p{L} &/’'-]{2,29}$/u;

/** Words of which one says that a text with a number is of stars or of a rating. */
const OF_RATING =
  /star|stern|étoile|stell|estr[eê]l|out of|\/\s?\d|rating|rated|score|grade|note|von \d|sur \d|su \d|von fünf|★/i;

/** What an attribute says in words or numbers: alt="3 out of 5 stars", aria-label, title, data-rating. */
function* fromAttributes(element: Element): Generator<Proposal> {
  const names = element.getAttributeNames();
  for (const name of ['alt', 'aria-label', 'title']) {
    if (!names.includes(name)) continue;
    const text = squeezed(element.getAttribute(name) ?? '', 71);
    const own = text.length < 71 && OF_RATING.test(text) && !OTHERS.test(text) && parseScore(text, {});
    if (!own) continue;
    // "3 stars" in the picture's stead, "(out of four)" beside it.
    const scale = own.best === null ? STATED.exec(beginningOf(element.parentElement, 80))?.[0] : undefined;
    const score = (scale && parseScore(`${text} ${scale}`, {})) || own;
    yield mark(score, score.best === null ? 0.5 : 0.82, `${nameOf(element)}[${name}]`, text);
    return;
  }
  for (const name of ['data-rating', 'data-score', 'data-review-rating', 'data-rating-value', 'data-stars']) {
    if (!names.includes(name)) continue;
    const text = element.getAttribute(name)?.trim() ?? '';
    const value = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : 0;
    if (value === 0) continue;
    const most = ['data-max', 'data-best', 'data-total'].map((each) => Number(element.getAttribute(each)));
    const stated = most.find((each) => each >= value && each <= 100);
    const best = stated ?? [5, 10].find((each) => value <= each);
    if (best === undefined) continue;
    const score: Score = { raw: text, kind: best <= 6 ? 'stars' : 'points', value, best, worst: null };
    yield mark(score, stated ? 0.75 : 0.55, `${nameOf(element)}[${name}]`, text);
    return;
  }
}

/** What the one box in a row says in words, that is no star itself. */
function* statedWithin(row: Element): Generator<Proposal> {
  const boxes = [...row.querySelectorAll('[title], [aria-label]')].filter((each) => !isStar(each));
  if (boxes.length === 1 && boxes[0]) yield* fromAttributes(boxes[0]);
}

/** The element around a star that holds its whole row. */
function rowAround(star: Element): Element {
  const parent = star.parentElement ?? star;
  const above = parent.parentElement;
  // Each star in a wrapper of its own.
  const wrapped =
    parent.children.length === 1 &&
    above &&
    above.children.length <= 10 &&
    STAR.test(namesOf(parent) || 'star');
  return wrapped ? above : parent;
}

/** The element that holds the row of which this one is a star, or that is one. */
function rowOf(element: Element): Element | undefined {
  if (isStar(element)) return rowAround(element);
  return /rating|stars|score/i.test(namesOf(element)) ? element : undefined;
}

/** What an element says, and whether by itself or by its row as a whole; else what a style or a name hints at. */
function saidBy(
  element: Element,
  row: Element | undefined,
): { said: Proposal[]; whole: 'element' | 'row' | undefined } {
  const own = [...fromAttributes(element)];
  if (own.length > 0) return { said: own, whole: 'element' };
  if (row) {
    const stated = [...statedWithin(row)];
    const drawn = stated.length > 0 ? stated : [...fromRow(row)];
    if (drawn.length > 0) return { said: drawn, whole: 'row' };
  }
  return { said: [...fromStyle(element), ...fromName(element), ...fromBox(element)], whole: undefined };
}

/** Marks drawn with pictures, icons and widths, and what their attributes say of them. */
export const drawnScores = {
  name: 'inference/drawn',
  *read(page: Page): Generator<Proposal> {
    const { marks, blocks } = page.once(survey);
    const { from, to } = page.once(body);
    // A mark may stand after a box that stands after the text.
    const next = blocks.findIndex((block, at) => at >= to && !block.aside);
    const end = next < 0 ? blocks.length : next;
    const rows = new Set<Element>();
    const done: Element[] = [];
    for (const { element, at, aside } of marks.slice(0, 200)) {
      if (aside || at < from - 8 || at > end || done.some((other) => other.contains(element))) continue;
      const row = rowOf(element);
      if (row && isWithin(element, OTHERS, 5)) continue;
      const fresh = row && !rows.has(row) ? row : undefined;
      const { said, whole } = saidBy(element, fresh);
      // Most of what is drawn on a page says nothing, wherever it stands.
      if (!row && said.length > 0 && isWithin(element, OTHERS, 5)) continue;
      if (fresh && whole !== 'element') rows.add(fresh);
      if (whole === 'row' && fresh) done.push(fresh);
      if (whole) done.push(element);
      yield* said;
    }
  },
};
