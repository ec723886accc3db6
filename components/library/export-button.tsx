import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { exportAll } from '../../lib/library/export.ts';
import { exportName, saveFile } from '../exporting/save-file.ts';
import { Icon } from '../icon.tsx';
import { failureText } from './failure.tsx';
import './export-button.css';

type Progress =
  | { state: 'idle' | 'working' }
  | { state: 'done'; name: string }
  | { state: 'failed'; error: unknown };

/** Takes everything out as one JSON file. */
export function ExportButton({ library }: { library: Library }) {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });

  const takeOut = async () => {
    if (progress.state === 'working') return;
    setProgress({ state: 'working' });
    try {
      const name = exportName(new Date());
      saveFile(name, [await exportAll(library)], 'application/json');
      setProgress({ state: 'done', name });
    } catch (error) {
      setProgress({ state: 'failed', error });
    }
  };

  return (
    <div class="export">
      <output class="caption" data-part="export-result">
        {progress.state === 'working' && <span class="export-wait">{t('exportWorking')}</span>}
        {progress.state === 'done' && t('exportDone', progress.name)}
        {progress.state === 'failed' && failureText(progress.error)}
      </output>
      <button
        type="button"
        data-part="export"
        aria-disabled={progress.state === 'working' ? 'true' : undefined}
        onClick={takeOut}
      >
        <Icon name="export" />
        {t('exportAll')}
      </button>
    </div>
  );
}
