import { type MessageKey, t } from '../../../lib/i18n.ts';
import type { Problem } from '../../../lib/search/query.ts';
import './search-help.css';

const forms: readonly (readonly [string, MessageKey])[] = [
  ['quiet amb', 'searchHelpWord'],
  ['"slow burn"', 'searchHelpExact'],
  ['critic:quill  tag:"slow burn"', 'searchHelpField'],
  ['-horror  -tag:seen', 'searchHelpNot'],
  ['year:1990-1999', 'searchHelpYear'],
  ['score:>3/5', 'searchHelpScore'],
  ['has:note', 'searchHelpHas'],
];

const problemTexts = {
  empty: 'searchProblemEmpty',
  field: 'searchProblemField',
  has: 'searchProblemHas',
  score: 'searchProblemScore',
  year: 'searchProblemYear',
} as const satisfies Record<Problem['kind'], MessageKey>;

/** What of a search is not understood, and what can be asked. */
export function SearchHelp({ problems }: { problems: readonly Problem[] }) {
  const told = problems.map(({ kind, text }) => t(problemTexts[kind], text));
  return (
    <div class="search-help">
      <output class="fault" data-part="search-problems">
        {told.join(' ')}
      </output>
      <details>
        <summary data-part="search-help">{t('searchHelp')}</summary>
        <dl>
          {forms.map(([form, meaning]) => (
            <div key={form}>
              <dt>
                <code>{form}</code>
              </dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
