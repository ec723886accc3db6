import { NOTE_TEMPLATES } from '../../lib/exchange/write/note-templates.ts';
import { t } from '../../lib/i18n.ts';
import { useSetting } from '../use-setting.ts';
import './note-templates.css';

/** A note a film or a note a review, and the template of it, which readers can write themselves. */
export function NoteTemplates({
  notes,
  onNotes,
}: {
  notes: 'film' | 'review';
  onNotes: (notes: 'film' | 'review') => void;
}) {
  const [own, setOwn] = useSetting(notes === 'film' ? 'filmTemplate' : 'reviewTemplate');
  return (
    <div class="note-templates">
      <label>
        <span class="caption">{t('notesOf')}</span>
        <select
          value={notes}
          data-part="notes-of"
          onChange={(event) => onNotes(event.currentTarget.value === 'review' ? 'review' : 'film')}
        >
          <option value="film">{t('notesOfFilm')}</option>
          <option value="review">{t('notesOfReview')}</option>
        </select>
      </label>
      <details>
        <summary>{t('notesTemplate')}</summary>
        <p class="caption">{t('notesTemplateHint')}</p>
        <textarea
          key={notes}
          rows={14}
          spellcheck={false}
          aria-label={t('notesTemplate')}
          data-part="note-template"
          value={own || NOTE_TEMPLATES[notes]}
          onChange={(event) => {
            const text = event.currentTarget.value;
            void setOwn(text === NOTE_TEMPLATES[notes] ? '' : text);
          }}
        />
        {own !== '' && (
          <button type="button" class="quiet" onClick={() => void setOwn('')}>
            {t('notesTemplateOurs')}
          </button>
        )}
      </details>
    </div>
  );
}
