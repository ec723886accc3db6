import { useId, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import {
  resumeImport,
  stopImport,
  takeBackImport,
  workOnImports,
} from '../../../lib/library/importing/imports.ts';
import type { ImportJob } from '../../../lib/library/importing/job.ts';
import { Icon } from '../../icon.tsx';
import { failureText } from '../failure.tsx';

/** One import: its files, how far it is, and what can be done about it. */
export function ImportRowItem({ library, job }: { library: Library; job: ImportJob }) {
  const id = useId();
  const [failure, setFailure] = useState<unknown>();
  const { state, counts, cursor, rows } = job;
  const act = (work: (library: Library, id: string) => Promise<void>) => async () => {
    setFailure(undefined);
    try {
      await work(library, job.id);
      await workOnImports(library);
    } catch (error) {
      setFailure(error);
    }
  };
  const busy = state === 'running' || state === 'undoing';
  return (
    <li class="import-item" data-part="import-job" data-state={state}>
      <span id={id} class="file-name">
        {job.names.map((name) => name || t('importPasted')).join(', ')}
      </span>
      <span class="caption">{new Date(job.at).toLocaleString()}</span>
      <output class="import-state" data-part="import-state">
        {t(`importState_${state}`)}{' '}
        {state !== 'undone' && t('importCounts', counts.new, counts.added, counts.differs, counts.unread)}
      </output>
      {busy && <progress aria-labelledby={id} value={cursor} max={Math.max(rows, cursor, 1)} />}
      {failure !== undefined && <span class="fault">{failureText(failure)}</span>}
      <span class="import-item-acts">
        {state === 'running' && (
          <button type="button" data-part="import-stop" onClick={() => void stopImport(library, job.id)}>
            {t('importStop')}
          </button>
        )}
        {(state === 'stopped' || state === 'failed') && (
          <button type="button" data-part="import-resume" onClick={() => void act(resumeImport)()}>
            {t('importResume')}
          </button>
        )}
        {state !== 'undone' && state !== 'undoing' && (
          <button type="button" data-part="import-undo" onClick={() => void act(takeBackImport)()}>
            <Icon name="undo" />
            {t('undo')}
          </button>
        )}
      </span>
    </li>
  );
}
