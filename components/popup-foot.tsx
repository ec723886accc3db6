import type { RefObject } from 'preact';
import { plural, t } from '../lib/i18n.ts';
import type { Library } from '../lib/library/db.ts';
import type { TabRead } from '../lib/read-tab.ts';
import type { useClipping } from './clipping/use-clipping.ts';
import { Icon } from './icon.tsx';
import { filmAddress } from './library/film/address.ts';
import { PopupPageActs } from './popup-page-acts.tsx';
import { SavingProgress } from './saving-progress.tsx';
import { Toast } from './toast.tsx';

export interface PopupFootProps {
  clipping: ReturnType<typeof useClipping>;
  main: RefObject<HTMLButtonElement | null>;
  /** Whether there is nothing to save. */
  idle: boolean;
  /** How many listed reviews are picked; `undefined` on a single review's card. */
  picked: number | undefined;
  library: Library;
  page: TabRead;
}

/** Always in view: what was just done, and the one button. */
export function PopupFoot({ clipping, main, idle, picked, library, page }: PopupFootProps) {
  const { done, batch, prepared, edited } = clipping;
  const { saved } = prepared;
  // The button that was pressed goes away: the main one takes the focus.
  const settle = () => main.current?.focus();
  return (
    <footer class="popup-foot">
      {batch && (
        <SavingProgress
          {...batch}
          onStop={() => {
            batch.stop();
            settle();
          }}
        />
      )}
      {done && (
        <Toast
          key={done.at}
          message={done.message}
          {...(done.back && { action: { label: t('undo'), onAct: () => void done.back?.().then(settle) } })}
          onClose={() => {
            clipping.close();
            settle();
          }}
        />
      )}
      {picked === undefined && page.reading && <PopupPageActs library={library} tabId={page.tab.id} />}
      <div class="popup-actions">
        {saved && picked === undefined && (
          <>
            <a
              class="button quiet"
              data-part="open-library"
              href={`/library.html${filmAddress.hash({ id: saved.film, review: saved.id })}`}
              target="_blank"
              rel="noopener"
            >
              <Icon name="library" />
              {t('openInLibrary')}
            </a>
            <button
              type="button"
              class="quiet"
              data-part="delete"
              onClick={() => void clipping.remove().then(settle)}
            >
              <Icon name="delete" />
              {t('deleteThis')}
            </button>
          </>
        )}
        <button
          ref={main}
          type="submit"
          class="primary"
          data-part="save"
          aria-disabled={idle || batch !== undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {idle && saved && <Icon name="check" />}
          {picked === undefined
            ? t(saved ? (edited ? 'saveChanges' : 'saved') : 'saveReview')
            : picks(picked)}
        </button>
      </div>
    </footer>
  );
}

const picks = (count: number) => (count === 0 ? t('savePicks') : plural('savePicked', count));
