import type { Score } from '../../scores/model.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';
import type { ScoreProposal } from '../proposal.ts';
import type { Outlet } from './outlet.ts';

const PARTS = ['Anticipation', 'Enjoyment', 'In Retrospect'] as const;
type Part = (typeof PARTS)[number];
const ATTRIBUTE = /^data-flatplan-review-score/;
const DISC = '.w-14.h-14.rounded-full.bg-black > span';
const DIGIT = /^[1-5]$/;

function mark(part: Part, digit: string, remark: string | undefined, where: string): ScoreProposal {
  const value: Score = { raw: digit, kind: 'points', value: Number(digit), best: 5, worst: 1, part };
  if (part === 'Anticipation') value.role = 'expectation';
  const sentence = remark?.trim();
  if (sentence) value.remark = sentence.slice(0, 400);
  return {
    field: 'score',
    value,
    confidence: 0.97,
    where,
    text: [digit, part, sentence].filter(Boolean).join(' '),
  };
}

const partOf = (text: string) =>
  PARTS.find(
    (part) =>
      text
        .replace(/[.:]\s*$/, '')
        .trim()
        .toLowerCase() === part.toLowerCase(),
  );

/** Of today's form the digits: by their attribute `data-flatplan-review-score…`, else by the black disc around each. */
function digitsOf({ document }: Page): { digit: Element; selector: string }[] {
  const found: { digit: Element; selector: string }[] = [];
  const spans = document.querySelectorAll('span, div, p, b, strong');
  for (let at = 0; at < spans.length && at < 5000 && found.length < 3; at++) {
    const digit = spans[at];
    const name = digit?.getAttributeNames().find((attribute) => ATTRIBUTE.test(attribute));
    if (digit && name && DIGIT.test(textOf(digit, 20))) found.push({ digit, selector: `[${name}]` });
  }
  if (found.length > 0) return found;
  const discs = [...document.querySelectorAll(DISC)].filter((disc) => DIGIT.test(textOf(disc, 20)));
  return discs.length === 3 ? discs.map((digit) => ({ digit, selector: DISC })) : [];
}

/** Today's form: a digit, its part's name and sentence in paragraphs after it. */
function fromDigits(page: Page): ScoreProposal[] {
  return digitsOf(page).flatMap(({ digit, selector }, order) => {
    let lines: string[] = [];
    for (let box = digit.parentElement, steps = 0; box && steps < 4; box = box.parentElement, steps++) {
      const texts = [...box.querySelectorAll('p, h2, h3, h4, dt, dd')].map((element) => textOf(element, 500));
      // A box with a second digit in it holds another mark as well.
      if (!texts.some(partOf) || box.querySelectorAll(selector).length !== 1) continue;
      lines = texts;
      break;
    }
    const at = lines.findIndex(partOf);
    const part = partOf(lines[at] ?? '') ?? PARTS[order];
    return part ? mark(part, textOf(digit, 20), lines[at + 1], selector) : [];
  });
}

/** The older and plain form: a digit, "Anticipation." and a sentence, each in a block of its own. */
function fromBlocks(page: Page): ScoreProposal[] {
  const found: ScoreProposal[] = [];
  const lines = page.once(body).blocks.flatMap((block) => block.text.split('\n'));
  for (const [at, line] of lines.entries()) {
    const part = partOf(line);
    const before = lines[at - 1] ?? '';
    if (part && DIGIT.test(before) && !found.some(({ value }) => value.part === part)) {
      found.push(mark(part, before, lines[at + 1], part));
      continue;
    }
    // "3 Anticipation. Not sure what sets this apart" in one block.
    const whole = /^([1-5])\s+(Anticipation|Enjoyment|In Retrospect)\.?(.*)$/i.exec(line);
    const named = whole ? partOf(whole[2] ?? '') : undefined;
    if (whole?.[1] && named && !found.some(({ value }) => value.part === named)) {
      found.push(mark(named, whole[1], whole[3], named));
    }
  }
  return found;
}

/**
 * Little White Lies gives three marks from 1 to 5, each with a sentence. Anticipation is what was expected.
 * Rests on attributes that begin with `data-flatplan-review-score` or the discs that hold them (public code of
 * 2025), else on the plain text form of digit, name and sentence (a page of 2024).
 */
export const littleWhiteLies: Outlet = {
  id: 'lwlies',
  name: 'Little White Lies',
  hosts: ['lwlies.com'],
  addresses: /^\/(?:reviews|review)\/[^/]+/,
  scale: { kind: 'points', best: 5, worst: 1 },
  read(page) {
    const marked = fromDigits(page);
    return marked.length > 0 ? marked : fromBlocks(page);
  },
};
