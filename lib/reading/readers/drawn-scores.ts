import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { type Spot, survey } from '../page/survey.ts';
import { squeezed } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';
import { fillsOf, isStar, namesOf, rowScore, STAR } from './star-row.ts';

/** Attributes by which pages say that a mark is the visitors' or another film's. */
const OTHERS =
  /user|reader|audience|visitor|comment|vote|your|leser|average|aggregate|imdb|tomato|related|teaser|card|kk-star|yasr-visitor|rate-this|rating-?form/i;

/** Whether anything around says that the mark is not this critic's mark of this film. */
function isOthers(element: Element, levels = 5): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < levels; up = up.parentElement, steps++) {
    if (up.localName === 'a' || up.localName === 'form' || up.localName === 'label') return true;
    if (up.localName === 'article' || up.localName === 'main' || up.localName === 'body') return false;
    if (OTHERS.test(`${up.getAttribute('class') ?? ''} ${up.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

function* fromRow(holder: Element, done: Set<Element>, tried: Set<Element>): Generator<Proposal> {
  if (tried.has(holder)) return;
  tried.add(holder);
  const fills = fillsOf(holder);
  const count = fills.length;
  if (count < 1 || count > 10) return;
  const mixed = new Set(fills).size > 1;
  const scale = count === 4 || count === 5 || count === 6 || count === 10;
  // Stars all alike may be a filled five of five, or an icon set that a script would have coloured.
  if (!mixed && count !== 5 && count !== 4) return;
  done.add(holder);
  const confidence = mixed && scale ? 0.8 : mixed ? 0.45 : 0.42;
  yield {
    field: 'score',
    value: rowScore(fills, count),
    confidence,
    where: nameOf(holder),
    text: fills.join(' '),
  };
}

function nameOf(element: Element): string {
  const name = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0];
  return name ? `${element.localName}.${name.slice(0, 60)}` : element.localName;
}

const LABELLED = /\d|½|★|one|two|three|four|five|stars?\b|sterne|étoiles|stelle|estrellas|zero|thumb/i;

/** What an attribute says in words or numbers: alt="3 out of 5 stars", aria-label, title, data-rating. */
function* fromAttributes(element: Element): Generator<Proposal> {
  for (const name of ['alt', 'aria-label', 'title']) {
    const text = squeezed(element.getAttribute(name) ?? '', 120);
    if (!text || text.length > 70 || !LABELLED.test(text) || OTHERS.test(text)) continue;
    if (
      !/star|stern|étoile|stell|estrell|out of|\/\s?\d|rating|rated|score|grade|von \d|sur \d|su \d|von fünf|★/i.test(
        text,
      )
    )
      continue;
    const score = parseScore(text, {});
    if (score) {
      const stated = score.best !== null;
      yield {
        field: 'score',
        value: score,
        confidence: stated ? 0.82 : 0.5,
        where: `${nameOf(element)}[${name}]`,
        text,
      };
      return;
    }
  }
  for (const name of ['data-rating', 'data-score', 'data-review-rating', 'data-rating-value', 'data-stars']) {
    const text = element.getAttribute(name)?.trim() ?? '';
    if (!/^\d{1,2}(?:[.,]\d{1,2})?$/.test(text)) continue;
    const value = Number(text.replace(',', '.'));
    const most = Number(
      element.getAttribute('data-max') ??
        element.getAttribute('data-best') ??
        element.getAttribute('data-total') ??
        Number.NaN,
    );
    const best = most >= value && most <= 100 ? most : value <= 5 ? 5 : value <= 10 ? 10 : undefined;
    if (best === undefined || value === 0) continue;
    const score: Score = { raw: text, kind: best <= 6 ? 'stars' : 'points', value, best, worst: null };
    yield {
      field: 'score',
      value: score,
      confidence: most >= value ? 0.75 : 0.55,
      where: `${nameOf(element)}[${name}]`,
      text,
    };
    return;
  }
}

/** A row of stars of which a part of the width is filled: style="width:70%" is 3.5 of 5. */
function* fromWidth(element: Element): Generator<Proposal> {
  const names = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  // A bar with words in it is a bar of one part of many, which says its mark itself.
  if (!/star/i.test(names) || /[\p{L}\p{N}]/u.test(element.textContent ?? '')) return;
  const width = /(?:^|[;\s{])width\s*:\s*(\d{1,3}(?:\.\d+)?)%/.exec(element.getAttribute('style') ?? '');
  if (!width) return;
  const value = Number(width[1]) / 20;
  if (value <= 0 || value > 5 || Math.abs(value * 4 - Math.round(value * 4)) > 0.05) return;
  const score: Score = {
    raw: `${width[1]}%`,
    kind: 'stars',
    value: Math.round(value * 4) / 4,
    best: 5,
    worst: null,
  };
  yield {
    field: 'score',
    value: score,
    confidence: 0.62,
    where: nameOf(element),
    text: element.getAttribute('style') ?? '',
  };
}

/** Classes that state a value: "star35", "rating-4", "stars-3-5". */
function* fromClass(element: Element): Generator<Proposal> {
  const file = element.localName === 'img' ? namesOf(element) : (element.getAttribute('class') ?? '');
  const match =
    /(?:^|[\s_-])(?:stars?|rating)[_-]?(\d)(?:[._-]?(5|0))?(?:[_-]?(?:stars?|von5|of5|of-5))?(?:$|[\s.])/i.exec(
      file,
    ) ?? /(?:^|[\s/_-])(\d)(?:[._-]?(5))?[_-]?(?:stars?|sterne)(?:$|[\s._-])/i.exec(file);
  if (!match) return;
  const value = Number(match[1]) + (match[2] === '5' ? 0.5 : 0);
  if (value > 5) return;
  yield {
    field: 'score',
    value: { raw: squeezed(match[0], 40), kind: 'stars', value, best: null, worst: null },
    confidence: 0.45,
    where: nameOf(element),
    text: file.slice(0, 120),
  };
}

function* readMarks(marks: readonly Spot[], from: number, to: number): Generator<Proposal> {
  const done = new Set<Element>();
  const tried = new Set<Element>();
  for (const { element, at, aside } of marks) {
    if (aside || at < from - 8 || at > to) continue;
    if (done.has(element) || [...done].some((other) => other.contains(element))) continue;
    if (isOthers(element)) continue;
    let said = false;
    for (const proposal of fromAttributes(element)) {
      said = true;
      done.add(element);
      yield proposal;
    }
    if (said) continue;
    const names = namesOf(element);
    if (isStar(element) && element.parentElement) {
      const parent = element.parentElement;
      const holder =
        parent.children.length === 1 &&
        parent.parentElement &&
        STAR.test(namesOf(parent) || 'star') &&
        parent.parentElement.children.length <= 10
          ? parent.parentElement
          : parent;
      const before = done.size;
      yield* fromRow(holder, done, tried);
      if (done.size > before) continue;
    } else if (/rating|stars|score/i.test(names)) yield* fromRow(element, done, tried);
    yield* fromWidth(element);
    yield* fromClass(element);
  }
}

/** Marks drawn with pictures, icons and widths, and what their attributes say of them. */
export const drawnScores: Reader = {
  name: 'inference/drawn',
  *read(page: Page): Generator<Proposal> {
    const { marks } = page.once(survey);
    const { from, to } = page.once(body);
    if (marks.length > 0) yield* readMarks(marks.slice(0, 200), from, to);
  },
};
