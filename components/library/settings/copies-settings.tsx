import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { deleteCopies } from '../../../lib/library/copies.ts';
import type { Library } from '../../../lib/library/db.ts';
import { countCopies } from '../../../lib/library/queries.ts';
import { Icon } from '../../icon.tsx';
import { useLive } from '../../use-live.ts';
import type { Act } from '../use-acting.tsx';
import { SettingSwitch } from './setting-switch.tsx';
import './copies-settings.css';

/** Whether the text of reviews is kept, how many are, and the way to delete them all. */
export function CopiesSettings({ library, act }: { library: Library; act: Act }) {
  const live = useLive(useCallback(() => countCopies(library), [library]));
  const count = live.state === 'ready' ? live.value : 0;
  return (
    <div class="copies-settings">
      <SettingSwitch setting="keepCopies" part="keep-copies" label={t('settingsCopiesKeep')} />
      <p class="copies-settings-count" data-part="copies-count">
        {plural('settingsCopiesCount', count)}
      </p>
      {count > 0 && (
        <button
          type="button"
          data-part="delete-copies"
          onClick={() => void act(() => deleteCopies(library), plural('copiesDeleted', count))}
        >
          <Icon name="delete" />
          {t('settingsCopiesDelete')}
        </button>
      )}
    </div>
  );
}
