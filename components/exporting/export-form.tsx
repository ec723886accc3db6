import { useId, useState } from 'preact/hooks';
import { OUT_FORMS } from '../../lib/exchange/out/index.ts';
import { plural, t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { Icon } from '../icon.tsx';
import { carriedText, formName } from '../library/exchange/words.ts';
import { failureText } from '../library/failure.tsx';
import { NoteTemplates } from './note-templates.tsx';
import { type Exporting, type Taken, useExport } from './use-export.ts';
import './export-form.css';

const first = OUT_FORMS[0]?.id ?? '';

/** Choosing a form, and taking something out in it. `taken` is asked when the reader presses. */
export function ExportForm({ library, taken }: { library: Library; taken: () => Promise<Taken> }) {
  const { exporting, takeOut, stop } = useExport(library);
  const [id, setId] = useState(first);
  const [spoilers, setSpoilers] = useState(false);
  const [notes, setNotes] = useState<'film' | 'review'>('film');
  const name = useId();
  const form = OUT_FORMS.find((one) => one.id === id);
  const working = exporting.state === 'working';

  return (
    <form
      class="export-form"
      data-part="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (form && !working) void takeOut(taken, { form, spoilers, notes });
      }}
    >
      <fieldset class="export-forms">
        <legend class="caption">{t('exportForms')}</legend>
        {OUT_FORMS.map((one) => (
          <label key={one.id} class="export-choice">
            <input
              type="radio"
              name={name}
              value={one.id}
              checked={one.id === id}
              onChange={() => setId(one.id)}
            />
            <span>{formName(one)}</span>
          </label>
        ))}
      </fieldset>
      {form && <p class="caption">{t('exportCarries', form.carries.map(carriedText).join(', '))}</p>}
      {form?.id === 'markdown' && <NoteTemplates notes={notes} onNotes={setNotes} />}
      {form?.carries.includes('passages') && (
        <label class="export-option">
          <input
            type="checkbox"
            checked={spoilers}
            onChange={(event) => setSpoilers(event.currentTarget.checked)}
          />
          {t('exportSpoilers')}
        </label>
      )}
      <div class="export-foot">
        <button
          type="submit"
          class="primary"
          data-part="take-out"
          aria-disabled={working ? 'true' : undefined}
        >
          <Icon name="export" />
          {t('exportTakeOut')}
        </button>
        {working && (
          <button type="button" onClick={stop}>
            {t('exportStop')}
          </button>
        )}
        <output class="caption" data-part="export-said" data-state={exporting.state}>
          {said(exporting)}
        </output>
      </div>
    </form>
  );
}

function said(exporting: Exporting): string {
  switch (exporting.state) {
    case 'idle':
      return '';
    case 'working':
      return plural('exportProgress', exporting.total, exporting.done);
    case 'done':
      return t('exportDone', exporting.name);
    case 'empty':
      return t('exportEmpty');
    case 'failed':
      return failureText(exporting.error);
  }
}
