import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { addFilm, type Destination } from '../../../lib/library/add-film.ts';
import type { Library } from '../../../lib/library/db.ts';
import { CAPS } from '../../../lib/library/fields.ts';
import { Fault } from '../../field.tsx';
import { years } from '../../film-fields.tsx';
import { Icon } from '../../icon.tsx';
import { useTyped } from '../../use-typed.ts';
import { filmName } from '../film/film-name.ts';
import type { Act } from '../use-acting.tsx';
import './add-film.css';

export interface AddFilmProps {
  library: Library;
  to: Destination;
  act: Act;
}

/** Adds a film by title and year, whether or not a review of it is saved. */
export function AddFilm({ library, to, act }: AddFilmProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [year, setYear] = useState<number>();
  const [untitled, setUntitled] = useState(false);
  const typed = useTyped('add-year', year, setYear, years);

  const add = async () => {
    const film = { title: title.trim(), ...(year !== undefined && { year }) };
    const added = await act(
      async () => (await addFilm(library, film, to)).undo,
      t('filmAdded', filmName(film)),
    );
    if (!added) return;
    setTitle('');
    setYear(undefined);
    field.current?.focus();
  };
  return (
    <form
      class="add-film"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const valid = event.currentTarget.checkValidity();
        setUntitled(title.trim() === '');
        if (title.trim() === '') field.current?.focus();
        else if (valid) void add();
      }}
    >
      <div class="add-film-title">
        <label class="caption" for={`${id}-title`}>
          {t('filmAddTitle')}
        </label>
        <input
          ref={field}
          id={`${id}-title`}
          data-part="add-title"
          type="text"
          autocomplete="off"
          maxLength={CAPS.title}
          aria-invalid={untitled}
          aria-describedby={untitled ? `${id}-title-fault` : undefined}
          value={title}
          onInput={(event) => {
            setTitle(event.currentTarget.value);
            setUntitled(false);
          }}
        />
        <Fault id={`${id}-title`} text={untitled ? t('faultFilmTitle') : undefined} />
      </div>
      <div class="add-film-year">
        <label class="caption" for={`${id}-year`}>
          {t('fieldYear')}
        </label>
        <input
          {...typed.input}
          id={`${id}-year`}
          data-part="add-year"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          aria-describedby={typed.fault === undefined ? undefined : `${id}-year-fault`}
        />
        <Fault id={`${id}-year`} text={typed.fault} />
      </div>
      <button type="submit" data-part="add-film">
        <Icon name="add" />
        {t('filmAdd')}
      </button>
    </form>
  );
}
