import { t } from '../../../lib/i18n.ts';
import type { Choice } from '../../../lib/library/importing/job.ts';
import type { PreviewRow } from '../../../lib/library/importing/preview.ts';
import { DifferenceChoice } from './difference-choice.tsx';
import { problemText } from './words.ts';

interface PreviewItemProps {
  row: PreviewRow;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** A row of a preview: what it is about, where it stands, and what there is to say about it. */
export function PreviewItem({ row, choice, onChoice }: PreviewItemProps) {
  const { file, line, about, problem, differences } = row;
  const name = file || t('importPasted');
  return (
    <li class="preview-item" data-part="preview-row" data-line={line}>
      {about !== '' && <span class="preview-about">{about}</span>}
      <span class="caption preview-where">{line > 0 ? t('importLine', name, line) : name}</span>
      {problem && <span class="preview-why">{problemText(problem)}</span>}
      {differences && (
        <DifferenceChoice number={row.number} differences={differences} choice={choice} onChoice={onChoice} />
      )}
    </li>
  );
}
