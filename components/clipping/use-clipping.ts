import { backupToHandOver } from '../../lib/backing-up/due.ts';
import type { Clipping } from '../../lib/clipping.ts';
import { keepRead, readCopy } from '../../lib/copy-tab.ts';
import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import type { Prepared } from '../../lib/library/draft.ts';
import { prepare } from '../../lib/library/prepare.ts';
import { deleteReviews, saveReview } from '../../lib/library/save.ts';
import { type ChangedSince, settleChange } from '../../lib/library/seen.ts';
import type { Pickable } from '../../lib/listed-draft.ts';
import { showNoticed, showSaved } from '../../lib/toolbar.ts';
import type { DraftChange } from '../draft-change.ts';
import { useAttempts } from './use-attempts.ts';
import { useDraft } from './use-draft.ts';
import { useListed } from './use-listed.ts';

/** The card's state, and everything that can be done with it. What is typed is kept until it is saved or given up. */
export function useClipping(library: Library, opened: Clipping) {
  const { page } = opened;
  const { reading, tab } = page;
  const { now, hold, settled, show, ...card } = useDraft(opened);
  const attempts = useAttempts(library, opened.failure);
  const { attempt, tell, wayBack, failure, forgive, done, close } = attempts;
  const { savedListed, batch, saveListed } = useListed(library, opened.savedListed, attempts);

  function holdAndShow(next: Prepared) {
    hold(next);
    if (tab.id < 0) return;
    const decision = reading?.decision.value ?? 'none';
    const shown = next.saved
      ? showSaved(tab.id)
      : showNoticed(tab.id, { decision, listed: reading?.listed.length ?? 0 });
    shown.catch(() => undefined);
  }

  /** What the card was filled from. */
  const context = ({ film }: Prepared) => ({ ...(reading && { reading }), ...(film && { film: film.id }) });

  /** The film may have been corrected, and others saved: the other critics are those of the film that it is now. Nobody waits for it. */
  async function refreshOthers() {
    const fresh = await prepare(library, reading ?? tab).catch(() => undefined);
    if (fresh) hold({ ...now().prepared, others: fresh.others });
  }

  const save = () =>
    attempt(async () => {
      const { prepared: before, draft } = now();
      const shown = { ...context(before), ...(before.saved && { review: before.saved.id }) };
      const copying = readCopy(page);
      const handOver = backupToHandOver(library);
      const result = await saveReview(library, draft, shown);
      // First of all: the popup may be closed as soon as it says that it has saved.
      handOver();
      settled();
      holdAndShow({ ...before, draft, saved: result.review, film: result.film });
      tell(
        t(result.created ? 'doneSaved' : 'doneChanged'),
        wayBack([result.undo], () => holdAndShow(before)),
      );
      void refreshOthers();
      void keepRead(library, copying, result.review.id);
    });

  const remove = () =>
    attempt(async () => {
      const { prepared: before, draft } = now();
      if (!before.saved) return;
      const undone = await deleteReviews(library, [before.saved.id]);
      const { saved: _, ...rest } = before;
      holdAndShow({ ...rest, draft });
      tell(
        t('doneDeleted'),
        wayBack([undone], () => holdAndShow(before)),
      );
    });

  /** Takes what the page says now into the saved review, or leaves it as it is. */
  const settle = (change: ChangedSince, take: boolean) =>
    attempt(async () => {
      const { prepared: before, draft } = now();
      if (!before.saved) return;
      const undone = await settleChange(library, before.saved.id, change, take);
      const saved = await library.reviews.get(before.saved.id);
      const taken = {
        ...(take && change.headline && { headline: change.headline.now }),
        ...(take && change.scores && { scores: change.scores.now }),
      };
      const after = { ...before, ...(saved && { saved }), draft: { ...before.draft, ...taken } };
      show(after, { ...draft, ...taken });
      tell(
        t(take ? 'changedTaken' : 'changedKept'),
        wayBack([undone], () => show(before, draft)),
      );
    });

  return {
    ...card,
    failure,
    done,
    close,
    savedListed,
    batch,
    save,
    remove,
    settle,
    saveListed: (picked: Pickable[]) => {
      const { draft, prepared } = now();
      const handOver = backupToHandOver(library);
      const onSaved = () => {
        handOver();
        void refreshOthers();
      };
      return saveListed(picked, { draft, context: context(prepared), onSaved });
    },
    change: (fields: DraftChange) => {
      card.change(fields);
      forgive();
    },
    discard: () => {
      card.discard();
      forgive();
    },
  };
}
