import { t } from '../lib/i18n.ts';
import type { Library } from '../lib/library/db.ts';
import { changedSince } from '../lib/library/seen.ts';
import type { TabRead } from '../lib/read-tab.ts';
import { ChangedSince } from './changed-since.tsx';
import type { useClipping } from './clipping/use-clipping.ts';
import { Icon } from './icon.tsx';
import { SiteOffer } from './site-offer.tsx';
import { usePageMarks } from './use-page-marks.ts';

/** Plain lines over the card: what went wrong, what came back, why the card is empty. */
export function PopupNotes(props: {
  page: TabRead;
  picking: boolean;
  clipping: ReturnType<typeof useClipping>;
  library: Library;
}) {
  const { page, picking, clipping, library } = props;
  const { failure, restored, prepared } = clipping;
  const { saved } = prepared;
  const change = saved && page.reading && changedSince(saved, page.reading);
  const marks = usePageMarks(library, page, saved?.id);
  return (
    <>
      {failure?.text && (
        <p class="popup-note wrong" role="alert" data-part="failure">
          {failure.text}
        </p>
      )}
      {restored && (
        <p class="popup-note" data-part="restored">
          <Icon name="undo" />
          <span>{t('noteRestored')}</span>
          <button type="button" class="quiet" data-part="discard" onClick={clipping.discard}>
            {t('noteDiscard')}
          </button>
        </p>
      )}
      {page.reading?.fallback && !saved && !picking && (
        <p class="popup-note" data-part="fallback">
          {t('noteFallback', page.reading.fallback.outlet)}
        </p>
      )}
      {page.reading?.cut && !saved && !picking && (
        <p class="popup-note" data-part="cut">
          {t('noteCut')}
        </p>
      )}
      {!saved && !picking && <Why page={page} />}
      {change && !picking && (
        <ChangedSince change={change} onSettle={(take) => void clipping.settle(change, take)} />
      )}
      {marks.needed && <SiteOffer url={page.tab.url} onAllowed={marks.allow} />}
    </>
  );
}

/** Why there is little on the card, where there is. */
function Why({ page: { reading, problem } }: { page: TabRead }) {
  if (reading?.decision.value === 'review') return null;
  const text = problem
    ? t(problem === 'restricted' ? 'noteRestricted' : 'noteFailed')
    : t(reading?.decision.value === 'aggregator' ? 'noteByHand' : 'noteNoReview');
  return (
    <p class="popup-note" data-part="why">
      {text}
    </p>
  );
}
