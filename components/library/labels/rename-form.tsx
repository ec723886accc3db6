import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { Fault } from '../../field.tsx';
import { useEscape } from '../use-escape.ts';

export interface RenameFormProps {
  name: string;
  longest: number;
  /** Names there are. */
  others: readonly string[];
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Another name, which may be one there is: then it says that the two become one. */
export function RenameForm({ name, longest, others, onName, onCancel }: RenameFormProps) {
  const id = useId();
  const form = useEscape<HTMLFormElement>(onCancel);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [nameless, setNameless] = useState(false);
  // Before anything can be typed: it would be selected and typed over.
  useLayoutEffect(() => field.current?.select(), []);
  const merges = others.includes(typed.trim()) && typed.trim() !== name;
  return (
    <form
      ref={form}
      class="label-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const empty = typed.trim() === '';
        setNameless(empty);
        if (empty) field.current?.focus();
        else onName(typed);
      }}
    >
      <label class="caption" for={`${id}-name`}>
        {t('labelNewName')}
      </label>
      <div class="label-form-line">
        <input
          ref={field}
          id={`${id}-name`}
          data-part="new-name"
          type="text"
          list={`${id}-others`}
          autocomplete="off"
          maxLength={longest}
          aria-invalid={nameless}
          aria-describedby={`${id}-merges`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary" data-part="rename-do">
          {t(merges ? 'labelMerge' : 'labelRenameDo')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('filmActCancel')}
        </button>
      </div>
      <datalist id={`${id}-others`}>
        {others.map((other) => (
          <option key={other}>{other}</option>
        ))}
      </datalist>
      <Fault id={`${id}-name`} text={nameless ? t('labelNameless') : undefined} />
      <output class="caption" id={`${id}-merges`}>
        {merges ? t('labelMerges', typed.trim()) : t('labelMergeHint')}
      </output>
    </form>
  );
}
