import type { Head } from '../../../lib/exchange/form.ts';
import { guessColumns, TABLE_FIELDS, type TableField } from '../../../lib/exchange/text/columns.ts';
import { t } from '../../../lib/i18n.ts';
import './columns-question.css';

/** More columns than this are no table of films that a person made. */
const MOST = 40;

const fields = Object.keys(TABLE_FIELDS) as TableField[];

interface ColumnsQuestionProps {
  head: Head;
  value: Readonly<Record<string, string>> | undefined;
  onAnswer: (columns: Record<string, string>) => void;
}

/** What each column of a table is: guessed by its name, to be put right. A field that is chosen for a column leaves the one it had. */
export function ColumnsQuestion({ head, value, onAnswer }: ColumnsQuestionProps) {
  const now = value ?? guessColumns(head.columns);
  const choose = (column: string, field: string) => {
    const others = Object.entries(now).filter(([name, of]) => name !== column && of !== field);
    onAnswer(Object.fromEntries(field === '' ? others : [...others, [column, field]]));
  };
  return (
    <details class="columns-question" data-part="columns" open={!Object.values(now).includes('title')}>
      <summary>{t('importColumns')}</summary>
      <ul>
        {head.columns.slice(0, MOST).map((column) => (
          <li key={column}>
            <label>
              <span class="column-name">{column}</span>
              <select
                data-column={column}
                value={now[column] ?? ''}
                onChange={({ currentTarget }) => choose(column, currentTarget.value)}
              >
                <option value="">{t('importColumn_none')}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {t(`importColumn_${field}`)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
