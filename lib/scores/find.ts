import { DIE } from './interpret.ts';
import type { Score } from './model.ts';
import { parseScore } from './parse.ts';
import { placeOf } from './place.ts';
import { HINT, shapesIn } from './shapes.ts';
import { alike, fold } from './text.ts';
import { toldMark } from './told.ts';
import { weigh } from './weigh.ts';

export interface FoundScore {
  score: Score;
  /** Where it stands in the text, in UTF-16 units. */
  index: number;
  length: number;
  /** 0 to 1. */
  confidence: number;
  /** The name before its colon, if that is no rating word: "Plot" in "Plot: 9/10". */
  label?: string;
}

const LONGEST = 50_000;
const MOST = 200;
const SIX = { best: 6, worst: 1 };
const CONTENT = /violen|gore|sex|nud(?:ity|e)|profan|language|drug|age\b/i;

/** In lower case, every letter in its place: the one whose small form is two is made plain. */
const lower = (line: string) => line.replaceAll('İ', 'I').toLowerCase();

/** Takes a mark printed a second time right after ("★★★ (3/5)") into the first; says whether it was one. */
function joined(first: FoundScore | undefined, second: FoundScore, text: string): boolean {
  if (!first || first.score.value !== second.score.value) return false;
  const end = first.index + first.length;
  if (!/^ ?[(/]? ?$/.test(text.slice(end, second.index))) return false;
  first.length = second.index + second.length - first.index;
  first.confidence = Math.max(first.confidence, second.confidence);
  first.score.raw = fold(text.slice(first.index, first.index + first.length));
  first.score.best ??= second.score.best;
  return true;
}

/**
 * The scores inside running text, in order: a paragraph, a headline, a fact box with its line ends.
 * Conservative: "two stars", "5/10" or "90%" in a sentence are people, dates or crowds unless something
 * says otherwise. Only the first 50,000 characters are read
 * and the first 200 scores given.
 */
export function findScores(text: string): FoundScore[] {
  const found: FoundScore[] = [];
  let start = 0;
  let heading = '';
  for (const line of alike(text.slice(0, LONGEST)).split('\n')) {
    const told = line.length < 200 && HINT.test(line) ? toldMark(lower(line)) : undefined;
    if (told && found.length < MOST) {
      const raw = line.slice(told.index, told.index + told.length);
      found.push({ ...told, score: { ...told.score, raw }, index: start + told.index, confidence: 0.85 });
    }
    for (const { shape, index, end } of HINT.test(line) ? shapesIn(lower(line)) : []) {
      const mark = line.slice(index, end).trimEnd();
      if ((shape === 'letter' && !/^[A-F]/.test(mark)) || found.length === MOST) continue;
      const place = placeOf(line, index, index + mark.length, heading);
      let known: Score | undefined;
      const read = () =>
        (known ??= parseScore(mark, DIE.test(line.slice(Math.max(0, index - 16), index)) ? SIX : {}));
      const confidence = weigh(shape, place, mark, read);
      const score = confidence > 0 ? read() : undefined;
      if (!score) continue;
      const { part } = place;
      if (part && CONTENT.test(part)) score.role = 'content';
      const label = part ? { label: part } : undefined;
      const next = { score, index: start + index, length: mark.length, confidence, ...label };
      if (!joined(found.at(-1), next, text)) found.push(next);
    }
    start += line.length + 1;
    heading = line.trim() || heading;
  }
  return found;
}
