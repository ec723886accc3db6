import { parseScore } from '../../scores/parse.ts';
import type { Drawing } from '../page/drawings.ts';
import { squeezed } from '../page/text.ts';
import { mark, type Proposal } from '../proposal.ts';
import { attributeOf, nameOf } from './drawn-labels.ts';

const STARS = { kind: 'stars', worst: null } as const;

/** A row of stars of which a part of the width is filled: style="width:70%" is 3.5 of 5; style="--rating: 3.5". */
export function* fromStyle(drawing: Drawing): Generator<Proposal> {
  const names = `${attributeOf(drawing, 'class')} ${drawing.holder}`;
  if (!/star|rating/i.test(names)) return;
  const { style, text } = drawing;
  // A bar with words in it is a bar of one part of many, which says its mark itself.
  if (!style || /[^\s★☆⭐]/.test(text)) return;
  const [raw, width, number] =
    /(?:^|[;\s{])(?:width\s*:\s*(\d{1,3}(?:\.\d+)?)%|--(?:rating|score|stars?)\s*:\s*(\d(?:\.\d+)?)(?![\d.%]))/.exec(
      style,
    ) ?? [];
  const value = number ? Number(number) : /star/i.test(names) ? Number(width) / 20 : 0;
  const quarters = Math.round(value * 4);
  if (!raw || !(value > 0 && value <= 5) || Math.abs(value * 4 - quarters) > 0.05) return;
  yield mark({ ...STARS, raw: raw.trim(), value: quarters / 4, best: 5 }, 0.62, nameOf(drawing), style);
}

/** The box of a review's sum: class="review-final-score" around "80%". */
export function* fromBox(drawing: Drawing): Generator<Proposal> {
  if (!SUM.test(attributeOf(drawing, 'class'))) return;
  const raw = /^\d{1,3}(?:[.,]\d)? ?(?:%|\/ ?\d{1,3})(?!\d)/.exec(squeezed(drawing.text, 40))?.[0];
  const score = raw && parseScore(raw, {});
  if (score) yield mark(score, 0.6, nameOf(drawing), raw);
}
const SUM =
  /(?:^|[\s_-])(?:final|total|overall|review|our|editors?)[_-]?(?:final|total)?[_-]?(?:score|rating|grade)(?:$|[\s_-])/i;

/** Classes and files that state a value: "star35", "rating-4", "stars-3-5", "4stars.png". */
export function* fromName(drawing: Drawing): Generator<Proposal> {
  const name = drawing.tag === 'img' ? drawing.names : attributeOf(drawing, 'class');
  if (!/\d/.test(name)) return;
  const [raw, whole, half] =
    /(?:^|[\s/_-])(?:stars?|rating)[_-]?(\d)(?:[._-]?([50]))?(?:[_-]?(?:stars?|von5|of-?5))?(?:$|[\s.])/i.exec(
      name,
    ) ??
    /(?:^|[\s/_-])(\d)(?:[._-]?(5))?[_-]?(?:stars?|sterne)(?:$|[\s._-])/i.exec(name) ??
    [];
  const value = Number(whole) + (half === '5' ? 0.5 : 0);
  if (raw && value <= 5)
    yield mark(
      { ...STARS, raw: squeezed(raw, 40), value, best: null },
      0.45,
      nameOf(drawing),
      name.slice(0, 120),
    );
}
