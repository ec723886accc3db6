import { bare } from './bare.ts';
import { fractions } from './fractions.ts';
import { glyphs } from './glyphs.ts';
import type { ScoreHint } from './hint.ts';
import { withoutLabel } from './labels.ts';
import { letters } from './letters.ts';
import type { Score } from './model.ts';
import type { Known, Parsed, ScoreParser, Unclear } from './parser.ts';
import { percent } from './percent.ts';
import { settle } from './settle.ts';
import { starWords } from './starwords.ts';
import { fold, plain } from './text.ts';
import { verdicts } from './verdicts.ts';

/** Every idiom, in the order tried: the first that knows the text decides. */
const PARSERS: ScoreParser[] = [verdicts, glyphs, percent, letters, fractions, starWords, bare];

/** Norway's critics throw a die. */
export const DIE = /terningkast/i;

const LONGEST = 160;
const LONGEST_RAW = 80;

function attempt(text: string, known: Known): Parsed | Unclear {
  for (const parser of PARSERS) {
    // Only a letter grade is told by its capital.
    const result = parser(parser === letters ? text : text.toLowerCase(), known);
    if (result) return result;
  }
  return 'not-a-score';
}

/** A mark printed twice in two idioms ("6 6/10", "★★★½ 3.5/5"): taken if both say the same. */
function twice(text: string, known: Known): Parsed | undefined {
  for (const at of [text.indexOf(' '), text.lastIndexOf(' ')]) {
    if (at < 0) return undefined;
    const [a, b] = [text.slice(0, at), text.slice(at + 1)].map((t) => attempt(t, { ...known, mark: true }));
    if (typeof a !== 'object' || typeof b !== 'object' || a.value !== b.value) continue;
    return { ...a, ...(a.kind === 'stars' ? undefined : { kind: b.kind }), best: a.best ?? b.best };
  }
  return undefined;
}

/**
 * What a text says that is believed to be a score and nothing else, or why that is unclear.
 * The same as `parseScore`, with the reason.
 */
export function interpretScore(text: string, hint?: ScoreHint): { score: Score } | { unclear: Unclear } {
  const folded = fold(text.slice(0, 2 * LONGEST));
  if (!folded) return { unclear: 'empty' };
  if (folded.length > LONGEST) return { unclear: 'too-long' };
  const { rest, label, mark } = withoutLabel(plain(folded));
  const known: Known = {
    mark: mark || hint !== undefined,
    kind: hint?.kind ?? (/\bstar/.test(label) ? 'stars' : undefined),
    best: hint?.best ?? (DIE.test(label) ? 6 : undefined),
  };
  const result = attempt(rest, known);
  const parsed = result === 'not-a-score' ? (twice(rest, known) ?? result) : result;
  if (typeof parsed === 'string') return { unclear: parsed };
  return settle(
    parsed,
    folded.slice(0, LONGEST_RAW).trimEnd(),
    known.best ? { best: known.best, ...hint } : hint,
  );
}
