import type { ReadOptions } from '../../../lib/exchange/form.ts';
import type { Opened } from '../../../lib/exchange/open.ts';
import { t } from '../../../lib/i18n.ts';
import type { Preview } from '../../../lib/library/importing/preview.ts';
import { FileQuestion } from './file-question.tsx';
import type { FileOptions } from './use-import.ts';
import { formName } from './words.ts';
import './file-questions.css';

interface FileQuestionsProps {
  files: Opened[];
  options: FileOptions;
  preview: Preview;
  onOptions: (options: FileOptions) => void;
}

/** The files with what they were recognised as, and what only their reader can say of them. */
export function FileQuestions({ files, options, preview, onOptions }: FileQuestionsProps) {
  const series = preview.rows.some(({ problem }) => problem?.code === 'series');
  const asSeries = Object.values(options).some((one) => one.series);
  const answer = (name: string, more: ReadOptions) =>
    onOptions({ ...options, [name]: { ...options[name], ...more } });
  const answerAll = (more: ReadOptions) =>
    onOptions(
      Object.fromEntries(files.map(({ file: { head } }) => [head.name, { ...options[head.name], ...more }])),
    );
  return (
    <div class="file-questions">
      <ul data-part="import-forms">
        {files.map(({ file: { head }, form, encoding }) => (
          <li key={head.name}>
            <span class="file-name">{head.name || t('importPasted')}</span>
            <span class="caption">
              {form ? formName(form) : t('importUnknown')}
              {encoding !== 'utf-8' && ` · ${t('importEncoding', encoding)}`}
            </span>
            {form && (
              <FileQuestion
                head={head}
                asked={form.asks?.(head) ?? []}
                options={options[head.name] ?? {}}
                onAnswer={(more) => answer(head.name, more)}
              />
            )}
          </li>
        ))}
      </ul>
      {(series || asSeries) && (
        <label class="series-too">
          <input
            type="checkbox"
            data-part="series-too"
            checked={asSeries}
            onChange={({ currentTarget }) => answerAll({ series: currentTarget.checked })}
          />
          {t('importSeriesToo')}
        </label>
      )}
    </div>
  );
}
