import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { CAPS } from '../../../lib/library/fields.ts';
import { Field } from '../../field.tsx';
import { useEscape } from '../use-escape.ts';
import './list-form.css';

export interface ListNames {
  name: string;
  description: string;
}

export interface ListFormProps {
  /** What stands in it at first; without, it begins empty and takes no focus. */
  usual?: ListNames;
  /** The word on the button. */
  action: string;
  onNames: (names: ListNames) => void;
  onCancel?: () => void;
}

/** A list's name and what it is about. */
export function ListForm({ usual, action, onNames, onCancel }: ListFormProps) {
  const id = useId();
  const form = useEscape<HTMLFormElement>(onCancel);
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(usual?.name ?? '');
  const [description, setDescription] = useState(usual?.description ?? '');
  const [nameless, setNameless] = useState(false);
  const editing = usual !== undefined;
  useLayoutEffect(() => {
    if (editing) field.current?.select();
  }, [editing]);
  return (
    <form
      ref={form}
      class="list-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const empty = name.trim() === '';
        setNameless(empty);
        if (empty) field.current?.focus();
        else onNames({ name, description });
      }}
    >
      <Field id={`${id}-name`} label={t('listName')} fault={nameless ? t('listNameless') : undefined}>
        <input
          ref={field}
          id={`${id}-name`}
          data-part="list-name"
          type="text"
          autocomplete="off"
          maxLength={CAPS.title}
          aria-invalid={nameless}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <Field id={`${id}-about`} label={t('listDescription')}>
        <textarea
          id={`${id}-about`}
          data-part="list-description"
          rows={2}
          maxLength={CAPS.note}
          value={description}
          onInput={(event) => setDescription(event.currentTarget.value)}
        />
      </Field>
      <div class="list-form-acts">
        <button type="submit" class="primary" data-part="list-keep">
          {action}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('filmActCancel')}
          </button>
        )}
      </div>
    </form>
  );
}
