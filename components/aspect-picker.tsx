import { useId, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { AspectChoice } from '../lib/library/aspects.ts';
import { CAPS } from '../lib/library/fields.ts';
import { aspectName, aspectStyle } from './aspect-name.ts';
import { Icon } from './icon.tsx';
import './aspect-picker.css';

export interface AspectPickerProps {
  aspects: readonly AspectChoice[];
  value: string | undefined;
  onChange: (aspect: string) => void;
  /** Makes an aspect of the reader's own, and chooses it. */
  onAdd: (name: string) => void;
}

/** What a passage is about: one of the seven, or of the reader's own; one that was removed only where it is on it. */
export function AspectPicker({ aspects, value, onChange, onAdd }: AspectPickerProps) {
  const name = useId();
  const offered = aspects.filter(({ id, removed }) => !removed || id === value);
  const [adding, setAdding] = useState(false);
  return (
    <fieldset class="aspect-picker" data-part="aspect">
      <legend class="caption">{t('adderAspects')}</legend>
      <div class="aspect-choices">
        {offered.map((aspect) => (
          <label key={aspect.id} style={aspectStyle(aspect.colour)}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={aspect.id}
              checked={value === aspect.id}
              onChange={() => onChange(aspect.id)}
            />
            <span class="aspect-chip">
              <i class="aspect-dot" />
              {aspectName(aspect)}
            </span>
          </label>
        ))}
        <button type="button" class="quiet" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          <Icon name="add" />
          {t('aspectOwn')}
        </button>
      </div>
      {adding && (
        <input
          type="text"
          data-part="own-aspect"
          aria-label={t('aspectOwnName')}
          placeholder={t('aspectOwnName')}
          maxLength={CAPS.tag}
          autocomplete="off"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setAdding(false);
            if (event.key !== 'Enter' || event.isComposing || event.currentTarget.value.trim() === '') return;
            event.preventDefault();
            onAdd(event.currentTarget.value);
            setAdding(false);
          }}
        />
      )}
    </fieldset>
  );
}
