import type { Score } from '../../scores/model.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';
import type { ScoreProposal } from '../proposal.ts';
import type { Outlet } from './outlet.ts';

const PARTS = ['Anticipation', 'Enjoyment', 'In Retrospect'] as const;
type Part = (typeof PARTS)[number];
const ATTRIBUTE = /^data-flatplan-review-score/;
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

/** Today's form: `<span data-flatplan-review-score-…>3</span>`, its part's name and sentence in paragraphs after it. */
function fromAttributes(page: Page): ScoreProposal[] {
  const found: ScoreProposal[] = [];
  const spans = page.document.querySelectorAll('span, div, p, b, strong');
  for (let at = 0; at < spans.length && at < 5000 && found.length < 3; at++) {
    const span = spans[at];
    const name = span?.getAttributeNames().find((attribute) => ATTRIBUTE.test(attribute));
    const digit = textOf(span, 20);
    if (!span || !name || !DIGIT.test(digit)) continue;
    const lines: string[] = [];
    for (
      let box = span.parentElement, steps = 0;
      box && steps < 4 && lines.length === 0;
      box = box.parentElement, steps++
    ) {
      const texts = [...box.querySelectorAll('p, h2, h3, h4, dt, dd')].map((element) => textOf(element, 500));
      // A box with a second digit in it holds another mark as well.
      if (texts.some((text) => partOf(text)) && box.querySelectorAll(`[${name}]`).length === 1)
        lines.push(...texts);
    }
    const at0 = lines.findIndex((line) => partOf(line));
    const part = partOf(lines[at0] ?? '') ?? PARTS[found.length];
    if (part) found.push(mark(part, digit, lines[at0 + 1], `span[${name}]`));
  }
  return found;
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
    const whole = /^([1-5])\s+(Anticipation|Enjoyment|In Retrospect)\.?\s*(.*)$/i.exec(line);
    const named = whole ? partOf(whole[2] ?? '') : undefined;
    if (whole?.[1] && named && !found.some(({ value }) => value.part === named)) {
      found.push(mark(named, whole[1], whole[3], named));
    }
  }
  return found;
}

/**
 * Little White Lies gives three marks from 1 to 5, each with a sentence. Anticipation is what was expected.
 * Rests on attributes that begin with `data-flatplan-review-score` (public code of 2025), else on the plain
 * text form of digit, name and sentence (a page of 2024).
 */
export const littleWhiteLies: Outlet = {
  id: 'lwlies',
  name: 'Little White Lies',
  hosts: ['lwlies.com'],
  addresses: /^\/(?:reviews|review)\/[^/]+/,
  scale: { kind: 'points', best: 5, worst: 1 },
  read(page) {
    const marked = fromAttributes(page);
    return marked.length > 0 ? marked : fromBlocks(page);
  },
};
