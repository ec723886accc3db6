import { useCallback, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Library } from '../lib/library/db.ts';
import { listReviews } from '../lib/library/queries.ts';
import { filmAddress } from './library/film/address.ts';
import { ScoreChips } from './score-chip.tsx';
import { useLive } from './use-live.ts';
import './recent-clips.css';

const most = 5;

/** What was clipped last, each the way to it in the library: open where there is nothing to clip, at hand elsewhere. */
export function RecentClips({ library, open }: { library: Library; open: boolean }) {
  const [wanted, setWanted] = useState(open);
  return (
    <details
      class="recent"
      data-part="recent"
      open={open}
      onToggle={(event) => event.currentTarget.open && setWanted(true)}
    >
      <summary>{t('recentClips')}</summary>
      {wanted && <Recent library={library} />}
    </details>
  );
}

function Recent({ library }: { library: Library }) {
  const live = useLive(useCallback(() => listReviews(library, { limit: most }), [library]));
  if (live.state !== 'ready') return null;
  if (live.value.length === 0) return <p class="caption">{t('recentNone')}</p>;
  return (
    <ul>
      {live.value.map(({ review, film }) => (
        <li key={review.id} data-part="recent-clip">
          <a
            href={`/library.html${filmAddress.hash({ id: film.id, review: review.id })}`}
            target="_blank"
            rel="noopener"
          >
            {film.title}
          </a>
          <span class="caption">{[review.critics.join(', '), review.outlet].filter(Boolean).join(', ')}</span>
          <ScoreChips scores={review.scores} />
        </li>
      ))}
    </ul>
  );
}
