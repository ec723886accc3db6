import { t } from '../../../lib/i18n.ts';
import type { ReviewRecord } from '../../../lib/library/records.ts';

/** "Critic, Outlet": whose review it is. */
export function byline({ critics, outlet }: Pick<ReviewRecord, 'critics' | 'outlet'>): string {
  return [critics.join(', '), outlet].filter((part) => part !== '').join(', ') || t('bylineUnknown');
}
