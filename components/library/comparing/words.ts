import { browser } from '../../../lib/browser.ts';
import type { Estimate } from '../../../lib/compare/estimate.ts';
import type { RankAgreement } from '../../../lib/compare/rank.ts';
import { plural, t } from '../../../lib/i18n.ts';
import { numberFormat } from '../../../lib/write-number.ts';

const format = (value: number, options: Intl.NumberFormatOptions) =>
  numberFormat(browser.i18n.getUILanguage(), options).format(value);

/** "+4", "−12", "0": a difference in points. */
export function signed(points: number): string {
  return format(Math.round(points), { signDisplay: 'exceptZero' }).replace('-', '−');
}

/** A number of 0 to 100, without what stands behind the point. */
export const whole = (number: number) => format(Math.round(number), {});

/**
 * Rank agreement as a share that says something: of two films, how often both order them alike. Half of the time is chance. It is
 * (tau + 1) / 2, and exact where nothing is tied.
 */
export const shareOf = (tau: number) => (tau + 1) / 2;

/** "78 %" */
export const percent = (share: number) => format(share, { style: 'percent', maximumFractionDigits: 0 });

/** "12 films" */
export const films = (n: number) => plural('countFilms', n);

/** A difference with its interval and its number of films, in a sentence. */
export function kindnessText({ n, value, low, high }: Estimate): string {
  const points = Math.round(Math.abs(value));
  const key = points === 0 ? 'kindNeither' : value > 0 ? 'kindKinder' : 'kindHarsher';
  return plural(key, points, signed(low), signed(high), films(n));
}

/** The same for a difference to the reader. */
export function toYouText({ n, value, low, high }: Estimate): string {
  const points = Math.round(Math.abs(value));
  const key = points === 0 ? 'toYouNeither' : value > 0 ? 'toYouKinder' : 'toYouHarsher';
  return plural(key, points, signed(low), signed(high), films(n));
}

/** A rank agreement with its interval and its number of films, in a sentence. */
export function agreementText({ n, value, low, high }: RankAgreement): string {
  return t('agreeSentence', percent(shareOf(value)), percent(shareOf(low)), percent(shareOf(high)), films(n));
}
