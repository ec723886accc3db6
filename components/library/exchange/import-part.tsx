import { plural, t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { failureText } from '../failure.tsx';
import { FileDrop } from './file-drop.tsx';
import { FormsThere } from './forms-there.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useImport } from './use-import.ts';
import { problemText } from './words.ts';
import './import-part.css';

/** Bringing files in: hand them over, see what they would do, have them do it. */
export function ImportPart({ library }: { library: Library }) {
  const { importing, look, bringIn, leave } = useImport(library);
  if (importing.step === 'shown') {
    return (
      <ImportPreview
        {...importing}
        onOptions={(options) => look(importing.sources, options)}
        onBringIn={(choice) => void bringIn(choice)}
        onLeave={leave}
      />
    );
  }
  const looking = importing.step === 'looking';
  return (
    <div class="import-part" data-part="import" data-step={importing.step}>
      <p>{t('importLead')}</p>
      <FileDrop disabled={looking} onFiles={look} />
      <output class="import-said" data-part="import-said">
        {looking && plural('importLooking', importing.rows, importing.names.join(', '))}
        {importing.step === 'waiting' && importing.problem && (
          <span class="fault">
            {t('importProblem', importing.problem.file, problemText(importing.problem))}
          </span>
        )}
        {importing.step === 'waiting' && importing.failure !== undefined && (
          <span class="fault">{failureText(importing.failure)}</span>
        )}
      </output>
      {looking && (
        <button type="button" data-part="import-leave" onClick={leave}>
          {t('importLeave')}
        </button>
      )}
      <FormsThere />
    </div>
  );
}
