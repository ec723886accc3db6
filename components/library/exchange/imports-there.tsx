import { useCallback } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { listImports } from '../../../lib/library/importing/imports.ts';
import { useLive } from '../../use-live.ts';
import { ImportRowItem } from './import-item.tsx';
import './imports-there.css';

/** The imports there were: how far each is, what it did, and the way to stop, go on with or take back. */
export function ImportsThere({ library }: { library: Library }) {
  const live = useLive(useCallback(() => listImports(library), [library]));
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <div class="imports-there">
      <h3>{t('importsThere')}</h3>
      <ul>
        {live.value.map((job) => (
          <ImportRowItem key={job.id} library={library} job={job} />
        ))}
      </ul>
    </div>
  );
}
