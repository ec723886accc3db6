import { browser } from '../lib/browser.ts';
import { t } from '../lib/i18n.ts';
import type { Score } from '../lib/scores/model.ts';
import { numberFormat } from '../lib/write-number.ts';

/** A figure as the reader's language writes it. */
export function figure(value: number): string {
  return numberFormat(browser.i18n.getUILanguage(), { maximumFractionDigits: 2 }).format(value);
}

/** A verdict as printed, unless a whole sentence was printed with it. */
export function verdictWord(score: Score): string {
  const printed = score.raw.trim();
  return printed !== '' && printed.length <= 32 ? printed : String(score.value);
}

/** A score in words, as it is said aloud: "3.5 of 4 stars", "Grade B minus", "Enjoyment: 4 of 5". */
export function scoreName(score: Score): string {
  const named = score.part ? t('scorePart', score.part, mark(score)) : mark(score);
  if (score.role === 'expectation') return t('scoreExpectation', named);
  if (score.role === 'content') return t('scoreContent', named);
  return score.givenBy === 'aggregator' ? t('scoreByAggregator', named) : named;
}

function mark(score: Score): string {
  const { kind, value, best } = score;
  if (typeof value === 'string')
    return kind === 'letter' ? letter(value) : t('scoreVerdict', verdictWord(score));
  const given = figure(value);
  if (kind === 'percent') return t('scorePercent', given);
  if (kind === 'stars')
    return best === null ? t('scoreStars', given) : t('scoreStarsOf', given, figure(best));
  return best === null ? t('scorePoints', given) : t('scorePointsOf', given, figure(best));
}

/** Screen readers pass over the sign in "B-", and the sign is the point. */
function letter(grade: string): string {
  const [plain, sign] = [grade.replace(/[+-]$/, ''), grade.at(-1)];
  if (sign === '+') return t('scoreLetterPlus', plain);
  return sign === '-' ? t('scoreLetterMinus', plain) : t('scoreLetter', plain);
}
