import type { Pair } from '../../../lib/compare/matrix.ts';
import { t } from '../../../lib/i18n.ts';
import { agreementText, films, whole } from '../comparing/words.ts';

/** What is known of two critics, in words. */
export function pairText(one: string, other: string, pair: Pair | undefined): string {
  if (!pair) return t('pairNone', one, other);
  const { n, difference, distance, rank } = pair;
  const kinder = difference >= 0 ? one : other;
  const apart =
    Math.round(difference) === 0
      ? t('pairEven', whole(distance))
      : t('pairKinder', kinder, whole(Math.abs(difference)), whole(distance));
  return t('pairText', one, other, rank ? agreementText(rank) : t('agreeTooFew', films(n)), apart);
}
