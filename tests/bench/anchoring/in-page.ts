import { type Anchorer, createAnchorer } from '../../../lib/anchoring/anchorer.ts';
import type { Selector } from '../../../lib/anchoring/model.ts';
import { foldText } from '../../../lib/anchoring/text/fold.ts';
import { placeElsewhere } from './baseline.ts';
import { isUnseen, shared } from './judge.ts';
import { mutations } from './mutations/all.ts';
import { pick } from './pick.ts';
import { Chance } from './random.ts';
import { setSentinels, takeSentinels } from './sentinels.ts';

/** What became of one passage under one mutation. `iou`: how much of the right passage it is, of what is there. */
export interface Outcome {
  mutation: string;
  sort: string;
  there: boolean;
  placed: boolean;
  state: string;
  iou: number;
  unseen: boolean;
  confidence: number;
  /** Milliseconds. */
  took: number;
  /** The same, placed as elsewhere; undefined if not asked. */
  elsewhere?: { placed: boolean; iou: number };
  quote: string;
  now: string;
}

const load = (html: string): Document => {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 700px';
  document.body.replaceChildren(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame has no document.');
  inner.documentElement.innerHTML = html;
  return inner;
};

/** Marks passages on a page, changes the page in each of the ways named, and finds them again. */
export function markAndChange(
  html: string,
  name: string,
  asked: { count: number; names: string[]; elsewhere: boolean },
): Outcome[] {
  const before = load(html);
  const anchorer = createAnchorer(before);
  // What is hidden in part cannot be marked by hand.
  const picked = pick(before, asked.count, new Chance(name)).filter(
    ({ range }) => foldText(anchorer.describe(range)?.quote ?? '') === foldText(range.toString()),
  );
  const known = picked.map(({ range }) => anchorer.describe(range)?.selectors ?? []);
  for (const [number, { range }] of picked.entries()) setSentinels(range, number);
  const prepared = before.documentElement.innerHTML;
  const outcomes: Outcome[] = [];
  for (const mutation of mutations.filter((each) => asked.names.includes(each.name))) {
    const after = load(prepared);
    mutation.apply(after, new Chance(name + mutation.name), picked.length);
    const left = takeSentinels(after);
    const truth = mutation.leaves === 'none' ? new Map<number, Range>() : left;
    const again = createAnchorer(after, { most: Number.POSITIVE_INFINITY });
    again.place([]);
    for (const [number, { sort }] of picked.entries()) {
      const selectors = known[number] ?? [];
      // Taken apart: nobody could say where it is.
      if (mutation.leaves === 'all' && !truth.has(number)) continue;
      if (truth.has(number) && isApart(truth.get(number), selectors, mutation.leaves)) continue;
      outcomes.push({
        mutation: mutation.name,
        sort,
        ...judged(after, again, selectors, truth.get(number), asked.elsewhere),
      });
    }
  }
  document.body.replaceChildren();
  return outcomes;
}

const quoteIn = (selectors: readonly Selector[]) =>
  selectors.find((each) => each.type === 'TextQuoteSelector')?.exact ?? '';

function isApart(truth: Range | undefined, selectors: readonly Selector[], leaves: string): boolean {
  if (!truth) return true;
  if (leaves === 'all') return foldText(truth.toString()) === '';
  return truth.toString().trim().length > quoteIn(selectors).length * 1.5 + 40;
}

function judged(
  page: Document,
  anchorer: Anchorer,
  selectors: readonly Selector[],
  truth: Range | undefined,
  elsewhere: boolean,
) {
  const began = performance.now();
  const { ranges, state, confidence, quoteNow } = anchorer.place(selectors);
  const took = performance.now() - began;
  const [first, last] = [ranges[0], ranges.at(-1)];
  const whole = first?.cloneRange();
  if (whole && last) whole.setEnd(last.endContainer, last.endOffset);
  const there = elsewhere ? placeElsewhere(page, selectors) : undefined;
  return {
    there: !!truth && !truth.collapsed,
    placed: !!whole,
    state,
    iou: whole && truth ? shared(whole, truth) : 0,
    unseen: ranges.some(isUnseen),
    confidence,
    took,
    quote: quoteIn(selectors),
    now: quoteNow ?? '',
    ...(elsewhere ? { elsewhere: { placed: !!there, iou: there && truth ? shared(there, truth) : 0 } } : {}),
  };
}

/** The names of all mutations; those held back from tuning are marked. */
export const names = mutations.map(({ name, leaves, held }) => ({ name, leaves, held: held ?? false }));
