import { useState } from 'preact/hooks';
import type { Opened } from '../../../lib/exchange/open.ts';
import { plural, t } from '../../../lib/i18n.ts';
import type { Choice } from '../../../lib/library/importing/job.ts';
import type { Preview } from '../../../lib/library/importing/preview.ts';
import { FileQuestions } from './file-questions.tsx';
import { PreviewRows } from './preview-rows.tsx';
import type { FileOptions } from './use-import.ts';
import './import-preview.css';

interface ImportPreviewProps {
  files: Opened[];
  options: FileOptions;
  preview: Preview;
  onOptions: (options: FileOptions) => void;
  onBringIn: (choice: Choice) => void;
  onLeave: () => void;
}

/** What files would do to the library, before they do it: row by row, with a choice where they contradict it. */
export function ImportPreview({
  files,
  options,
  preview,
  onOptions,
  onBringIn,
  onLeave,
}: ImportPreviewProps) {
  const [choice, setChoice] = useState<Choice>({ take: 'mine', but: [] });
  const { counts } = preview;
  const useful = counts.new + counts.added + counts.differs;
  return (
    <div class="import-preview" data-part="import-preview">
      <FileQuestions files={files} options={options} preview={preview} onOptions={onOptions} />
      <output class="import-sum" data-part="import-sum">
        {plural('importRows', preview.rows.length)} {useful === 0 && t('importNothing')}
      </output>
      <PreviewRows preview={preview} choice={choice} onChoice={setChoice} />
      <div class="import-acts">
        <button
          type="button"
          class="primary"
          data-part="bring-in"
          disabled={useful === 0}
          onClick={() => onBringIn(choice)}
        >
          {plural('importBringIn', useful)}
        </button>
        <button type="button" data-part="import-leave" onClick={onLeave}>
          {t('importLeave')}
        </button>
      </div>
    </div>
  );
}
