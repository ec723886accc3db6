import { t } from '../../../lib/i18n.ts';
import type { WatchRecord } from '../../../lib/library/records.ts';
import '../empty.css';

const titles = { want: 'watchEmptyWant', seen: 'watchEmptySeen', dropped: 'watchEmptyDropped' } as const;
const hints = {
  want: ['watchEmptyWantClip', 'watchEmptyWantAdd', 'watchEmptyWantOrder'],
  seen: ['watchEmptySeenHint'],
  dropped: ['watchEmptyDroppedHint'],
} as const;

/** Before the first film: says how one comes here. */
export function EmptyWatchlist({ state }: { state: WatchRecord['state'] }) {
  return (
    <div class="empty" data-part="empty">
      <h2>{t(titles[state])}</h2>
      {hints[state].map((hint) => (
        <p key={hint}>{t(hint)}</p>
      ))}
    </div>
  );
}
