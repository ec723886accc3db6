import { useCallback, useState } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { deleteCopies } from '../../../lib/library/copies.ts';
import type { Library } from '../../../lib/library/db.ts';
import { countCopies } from '../../../lib/library/queries.ts';
import { Icon } from '../../icon.tsx';
import { useLive } from '../../use-live.ts';
import { useSetting } from '../../use-setting.ts';
import type { Act } from '../use-acting.tsx';
import './copies-settings.css';

/** Whether the text of reviews is kept, how many are, and the way to delete them all. */
export function CopiesSettings({ library, act }: { library: Library; act: Act }) {
  const [keep, setKeep] = useSetting('keepCopies');
  const [failed, setFailed] = useState(false);
  const live = useLive(useCallback(() => countCopies(library), [library]));
  const count = live.state === 'ready' ? live.value : 0;

  const change = (on: boolean) =>
    setKeep(on).then(
      () => setFailed(false),
      () => setFailed(true),
    );

  return (
    <div class="copies-settings">
      <label>
        <input
          type="checkbox"
          data-part="keep-copies"
          checked={keep ?? false}
          disabled={keep === undefined}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {t('settingsCopiesKeep')}
      </label>
      <output class="fault">{failed && t('settingNotKept')}</output>
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
