import { t } from '../../../../lib/i18n.ts';
import { tagId } from '../../../../lib/library/tags.ts';

/** Why an aspect cannot be called so beside the others, in words; `undefined` if it can. */
export function nameFault(name: string, others: readonly string[]): string | undefined {
  if (name.trim() === '') return t('labelNameless');
  return others.some((other) => tagId(other) === tagId(name)) ? t('aspectTaken', name.trim()) : undefined;
}
