import { IN_FORMS } from '../../../lib/exchange/in/index.ts';
import { t } from '../../../lib/i18n.ts';
import { formName } from './words.ts';

/** The forms of files that can come in. */
export function FormsThere() {
  return (
    <details class="forms-there">
      <summary>{t('importForms')}</summary>
      <ul>
        {IN_FORMS.map((form) => (
          <li key={form.id}>
            {t('importForm', formName(form), form.extensions.map((ending) => `.${ending}`).join(', '))}
          </li>
        ))}
      </ul>
    </details>
  );
}
