import { useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Library } from '../lib/library/db.ts';
import { beginMarking } from '../lib/marking/begin.ts';
import { openSidePanel } from '../lib/side-panel.ts';
import { Icon } from './icon.tsx';

/** What can be done with the page itself: marking what is selected on it, and its passages in the side panel. */
export function PopupPageActs({ library, tabId }: { library: Library; tabId: number }) {
  const [failed, setFailed] = useState(false);
  const mark = async () => {
    try {
      await beginMarking(library, tabId, 'keys');
      window.close();
    } catch {
      setFailed(true);
    }
  };
  const open = async () => {
    // Nothing is waited for before: the click is what lets the panel open.
    if (await openSidePanel(undefined)) window.close();
    else setFailed(true);
  };
  return (
    <div class="popup-page-acts">
      <button type="button" class="quiet" data-part="mark" onClick={() => void mark()}>
        <Icon name="mark" />
        {t('popupMark')}
      </button>
      <button type="button" class="quiet" data-part="panel" onClick={() => void open()}>
        <Icon name="panel" />
        {t('popupPanel')}
      </button>
      <output class="fault">{failed && t('popupPageFailed')}</output>
    </div>
  );
}
