import { useCallback, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { type Takeable, takeable, takenOf } from '../../../lib/library/exporting/takeable.ts';
import { ExportForm } from '../../exporting/export-form.tsx';
import { useLive } from '../../use-live.ts';
import './export-part.css';

/** Taking out: the whole library, the watchlist or a list, in one of the forms. */
export function ExportPart({ library }: { library: Library }) {
  const [chosen, setChosen] = useState('everything');
  const live = useLive(useCallback(() => takeable(library), [library]));
  const all = live.state === 'ready' ? live.value : [{ id: 'everything' }];
  const one = all.find(({ id }) => id === chosen) ?? { id: 'everything' };

  return (
    <div class="export-part" data-part="export-part">
      <p>{t('exportLead')}</p>
      <label class="export-what">
        <span class="caption">{t('exportWhat')}</span>
        <select
          value={one.id}
          data-part="export-what"
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {all.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      <ExportForm
        library={library}
        taken={async () => ({ scope: await takenOf(library, one.id), title: nameOf(one) })}
      />
    </div>
  );
}

function nameOf({ id, name }: Takeable): string {
  if (name !== undefined) return name;
  if (id === 'want') return t('exportWant');
  return id === 'seen' ? t('exportSeen') : t('exportEverything');
}
