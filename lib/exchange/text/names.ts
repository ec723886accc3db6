import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';

/** "Anticipation 3/5": the mark's name and the mark. */
const PARTED = /^(\p{L}[\p{L} ’'-]*?)\s+(?=[\d★½])(.+)$/u;

/** The names in a cell: between semicolons if there are any, or it is said that there are only those; else between commas. */
export function namesIn(cell: string, onlySemicolons = false): string[] {
  return cell
    .split(onlySemicolons || cell.includes(';') ? ';' : ',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The marks in a cell, "Anticipation 3/5, Enjoyment 4/5": none if one of them is none. */
export function scoresIn(cell: string): Score[] {
  const texts = cell.split(/\s*;\s*|,\s+/).filter(Boolean);
  const scores = texts.map((text) => {
    const [, part, mark] = PARTED.exec(text) ?? [];
    const score = parseScore(mark ?? text);
    return score && part ? { ...score, part } : score;
  });
  return scores.every((score) => score !== undefined) ? scores : [];
}
