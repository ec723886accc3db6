import { parseScore } from '../../scores/parse.ts';
import { squeezed } from '../page/text.ts';
import { mark, type Proposal } from '../proposal.ts';
import { namesOf } from './star-row.ts';

const STARS = { kind: 'stars', worst: null } as const;

/** An element for people: its name and first class. */
export function nameOf(element: Element): string {
  const name = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0];
  return name ? `${element.localName}.${name.slice(0, 60)}` : element.localName;
}

/** A row of stars of which a part of the width is filled: style="width:70%" is 3.5 of 5; style="--rating: 3.5". */
export function* fromStyle(element: Element): Generator<Proposal> {
  const names = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  if (!/star|rating/i.test(names)) return;
  const inner = element.querySelector('[style*="width"]');
  const style = element.getAttribute('style') ?? inner?.getAttribute('style');
  // A bar with words in it is a bar of one part of many, which says its mark itself.
  if (!style || /[^\s★☆⭐]/.test(element.textContent ?? '')) return;
  const [raw, width, number] =
    /(?:^|[;\s{])(?:width\s*:\s*(\d{1,3}(?:\.\d+)?)%|--(?:rating|score|stars?)\s*:\s*(\d(?:\.\d+)?)(?![\d.%]))/.exec(
      style,
    ) ?? [];
  const value = number ? Number(number) : /star/i.test(names) ? Number(width) / 20 : 0;
  const quarters = Math.round(value * 4);
  if (!raw || !(value > 0 && value <= 5) || Math.abs(value * 4 - quarters) > 0.05) return;
  yield mark({ ...STARS, raw: raw.trim(), value: quarters / 4, best: 5 }, 0.62, nameOf(element), style);
}

/** The box of a review's sum: class="review-final-score" around "80%". */
export function* fromBox(element: Element): Generator<Proposal> {
  if (!SUM.test(element.getAttribute('class') ?? '')) return;
  const raw = /^\d{1,3}(?:[.,]\d)? ?(?:%|\/ ?\d{1,3})(?!\d)/.exec(
    squeezed(element.textContent ?? '', 40),
  )?.[0];
  const score = raw && parseScore(raw, {});
  if (score) yield mark(score, 0.6, nameOf(element), raw);
}
const SUM =
  /(?:^|[\s_-])(?:final|total|overall|review|our|editors?)[_-]?(?:final|total)?[_-]?(?:score|rating|grade)(?:$|[\s_-])/i;

/** Classes and files that state a value: "star35", "rating-4", "stars-3-5", "4stars.png". */
export function* fromName(element: Element): Generator<Proposal> {
  const name = element.localName === 'img' ? namesOf(element) : (element.getAttribute('class') ?? '');
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
      nameOf(element),
      name.slice(0, 120),
    );
}
