import { t } from '../lib/i18n.ts';
import type { TabRead } from '../lib/read-tab.ts';
import { Icon } from './icon.tsx';
import type { useClipping } from './use-clipping.ts';

/** Plain lines over the card: what went wrong, what came back, why the card is empty. */
export function PopupNotes(props: {
  page: TabRead;
  picking: boolean;
  clipping: ReturnType<typeof useClipping>;
}) {
  const { page, picking, clipping } = props;
  const { failure, restored, prepared } = clipping;
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
      {!prepared.saved && !picking && <Why page={page} />}
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
