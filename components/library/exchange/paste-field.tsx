import { useId, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';

/** A text to be read as a file would be. */
export function PasteField({ disabled, onText }: { disabled: boolean; onText: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div class="paste-field">
      <label for={id}>{t('importPasteHint')}</label>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        data-part="paste-text"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="button"
        data-part="paste-read"
        disabled={disabled || text.trim() === ''}
        onClick={() => onText(text)}
      >
        {t('importPasteRead')}
      </button>
    </div>
  );
}
