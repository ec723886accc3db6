import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import type { Label } from '../page/drawn-row.ts';
import { squeezed } from '../page/text.ts';
import { mark, type Proposal } from '../proposal.ts';

/** By what pages say that a mark is the visitors' or another film's, or that it is there to be clicked. */
export const OTHERS =
  /^(?:a|form|label) |user|reader|audience|visitor|comment|vote|your|leser|average|aggregate|imdb|tomato|related|teaser|card|kk-star|rate-this|rating-?form/i;

export const STATED = /(?:out of|von|sur|su|av|af) (\d{1,2}(?!\d)|four|five|ten)/;

/** Words of which one says that a text with a number is of stars or of a rating. */
const OF_RATING =
  /star|stern|étoile|stell|estr[eê]l|out of|\/\s?\d|rating|rated|score|grade|note|von \d|sur \d|su \d|von fünf|★/i;

/** How a builder of sites words the owner's own mark; with "based on 12 votes" after it, it is the visitors'. */
const AVERAGE_OF_ONE = /^average rating is \d(?:\.\d)? out of \d{1,2}$/i;

/** What an element's attribute says, or "". */
export const attributeOf = ({ attributes }: Pick<Label, 'attributes'>, wanted: string): string =>
  attributes.find(([name]) => name === wanted)?.[1] ?? '';

/** An element for people: its name and first class. */
export function elementName(tag: string, names: string): string {
  const name = names.trim().split(/\s+/)[0];
  return name ? `${tag}.${name.slice(0, 60)}` : tag;
}

export const nameOf = (label: Label): string => elementName(label.tag, attributeOf(label, 'class'));

/** What an attribute says in words or numbers: alt="3 out of 5 stars", aria-label, title, data-rating. */
export function* fromLabel(label: Label): Generator<Proposal> {
  for (const name of ['alt', 'aria-label', 'title']) {
    const text = squeezed(attributeOf(label, name), 71);
    const theirs = OTHERS.test(text) && !AVERAGE_OF_ONE.test(text);
    const own =
      text.length < 71 &&
      OF_RATING.test(text) &&
      !theirs &&
      parseScore(text.replace(/^average rating is |^rated /i, ''), {});
    if (!own) continue;
    // "3 stars" in the picture's stead, "(out of four)" beside it.
    const scale = own.best === null ? STATED.exec(label.beside)?.[0] : undefined;
    const score = (scale && parseScore(`${text} ${scale}`, {})) || own;
    yield mark(score, score.best === null ? 0.5 : 0.82, `${nameOf(label)}[${name}]`, text);
    return;
  }
  for (const name of ['data-rating', 'data-score', 'data-review-rating', 'data-rating-value', 'data-stars']) {
    const text = attributeOf(label, name).trim();
    const value = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : 0;
    if (value === 0) continue;
    const most = ['data-max', 'data-best', 'data-total'].map((each) => Number(attributeOf(label, each)));
    const stated = most.find((each) => each >= value && each <= 100);
    const best = stated ?? [5, 10].find((each) => value <= each);
    if (best === undefined) continue;
    const score: Score = { raw: text, kind: best <= 6 ? 'stars' : 'points', value, best, worst: null };
    yield mark(score, stated ? 0.75 : 0.55, `${nameOf(label)}[${name}]`, text);
    return;
  }
}
