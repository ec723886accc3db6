import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';

/** The names in a cell: between semicolons or upright lines if there are any, or it is said that there are only semicolons; else between commas. */
export function namesIn(cell: string, onlySemicolons = false): string[] {
  const sign = onlySemicolons ? ';' : ([';', '|'].find((one) => cell.includes(one)) ?? ',');
  return cell
    .split(sign)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The marks in a cell, "Anticipation 3/5, Enjoyment 4/5": none if one of them is none. */
export function scoresIn(cell: string): Score[] {
  const texts = cell
    .split(/;|, /)
    .map((text) => text.trim())
    .filter(Boolean);
  const scores = texts.map((text) => {
    const { part, mark } = parted(text);
    const score = parseScore(mark);
    return score && part ? { ...score, part } : score;
  });
  return scores.every((score) => score !== undefined) ? scores : [];
}

/** "Anticipation 3/5": the mark's name, if there is one, and the mark, which begins with the first figure or star. */
function parted(text: string): { part: string; mark: string } {
  const at = text.search(/[\d★½]/);
  const part = /^\p{L}/u.test(text) && at > 0 && text[at - 1] === ' ' ? text.slice(0, at).trim() : '';
  return { part, mark: part ? text.slice(at) : text };
}
