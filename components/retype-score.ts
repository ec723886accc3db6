import { t } from '../lib/i18n.ts';
import type { Score } from '../lib/scores/model.ts';
import { parseScore, type ScoreHint } from '../lib/scores/parse.ts';
import type { Writing } from './use-typed.ts';

/** A score as it is easiest to type again: "3.5/4", "B+", "83%". */
function scoreText({ kind, value, best, raw }: Score): string {
  if (kind === 'verdict') return raw;
  if (kind === 'percent') return `${value}%`;
  return typeof value === 'string' || best === null ? String(value) : `${value}/${best}`;
}

/**
 * Reads and writes a critic's mark. What is typed keeps what the mark was besides its value: stars stay stars,
 * its part, role and sentence stay, a bare figure is on the scale it was on `before` typing began, and the text
 * that stood there then is that mark again. Emptying the field of a mark is no way to remove it: that could not
 * be told from being about to type another.
 */
export function retyping(mark: Score | undefined, before = mark): Writing<Score | undefined> {
  return {
    write: (score) => (score ? scoreText(score) : ''),
    read(text) {
      const typed = text.trim();
      if (typed === '') return mark ? { fault: t('scoreEmptied') } : { value: undefined };
      const unchanged = before && typed === scoreText(before).trim();
      const score = unchanged ? before : parseScore(typed, hintOf(before));
      if (!score) return { fault: t('scoreUnreadable') };
      const { kind, value, best, raw } = score;
      const worst = before?.best === best ? before.worst : score.worst;
      const { part, role, remark, givenBy } = mark ?? {};
      const retyped: Score = { raw, kind, value, best, worst };
      if (part !== undefined) retyped.part = part;
      if (role !== undefined) retyped.role = role;
      if (remark !== undefined) retyped.remark = remark;
      if (givenBy !== undefined) retyped.givenBy = givenBy;
      return { value: retyped };
    },
  };
}

/** Reads and writes the reader's own mark, which is there to be compared: a figure needs its scale. */
export const ownMark: Writing<Score | undefined> = {
  write: (score) => (score ? scoreText(score) : ''),
  read(text) {
    if (text.trim() === '') return { value: undefined };
    const value = parseScore(text, {});
    if (!value) return { fault: t('scoreUnreadable') };
    return typeof value.value === 'number' && value.best === null
      ? { fault: t('scoreNeedsScale') }
      : { value };
  },
};

function hintOf(mark: Score | undefined): ScoreHint {
  if (!mark || mark.best === null) return {};
  return { best: mark.best, ...(mark.kind === 'stars' && { kind: 'stars' }) };
}
