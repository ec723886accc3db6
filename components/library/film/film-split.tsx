import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FilmIdentity } from '../../../lib/films/model.ts';
import { t } from '../../../lib/i18n.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import { CAPS } from '../../../lib/library/fields.ts';
import { Fault, Field } from '../../field.tsx';
import { people as names, years } from '../../film-fields.tsx';
import { useTyped } from '../../use-typed.ts';
import './film-split.css';

export interface FilmSplitProps {
  rows: ReviewRow[];
  onSplit: (reviews: string[], film: FilmIdentity) => void;
  onCancel: () => void;
}

/** Which reviews are about another film, and which one. */
export function FilmSplit({ rows, onSplit, onCancel }: FilmSplitProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState('');
  const [released, setReleased] = useState<number>();
  const [people, setPeople] = useState<string[]>([]);
  const [told, setTold] = useState(false);
  const year = useTyped('split-year', released, setReleased, years);
  const directors = useTyped('split-directors', people, setPeople, names);
  const film = { title, ...(released !== undefined && { year: released }), directors: people };
  const chosen = rows.map(({ review }) => review.id).filter((id) => ticked.has(id));
  const untitled = title.trim() === '';

  useEffect(() => first.current?.focus(), []);

  const tick = (review: string, on: boolean) =>
    setTicked((before) =>
      on ? new Set(before).add(review) : new Set([...before].filter((other) => other !== review)),
    );

  return (
    <form
      class="film-split"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTold(true);
        // Asked in any case: asking makes a field say what is wrong with it.
        const valid = event.currentTarget.checkValidity();
        if (valid && chosen.length > 0 && !untitled) onSplit(chosen, film);
      }}
    >
      <fieldset aria-describedby={`${id}-reviews-fault`}>
        <legend class="unseen">{t('filmSplitReviews')}</legend>
        {rows.map(({ review }, index) => (
          <label key={review.id} class="film-split-review">
            <input
              {...(index === 0 && { ref: first })}
              type="checkbox"
              data-part="split-review"
              checked={ticked.has(review.id)}
              onChange={(event) => tick(review.id, event.currentTarget.checked)}
            />
            <span>
              {[review.critics.join(', '), review.outlet, review.headline].filter(Boolean).join(' · ') ||
                review.url}
            </span>
          </label>
        ))}
      </fieldset>
      <Fault id={`${id}-reviews`} text={told && chosen.length === 0 ? t('filmSplitNone') : undefined} />
      <Field
        id={`${id}-title`}
        label={t('fieldFilmTitle')}
        fault={told && untitled ? t('faultFilmTitle') : undefined}
      >
        <input
          id={`${id}-title`}
          data-part="split-title"
          type="text"
          autocomplete="off"
          maxLength={CAPS.title}
          aria-invalid={told && untitled}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </Field>
      <Field id={`${id}-year`} label={t('fieldYear')} fault={year.fault}>
        <input
          {...year.input}
          id={`${id}-year`}
          data-part="split-year"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
        />
      </Field>
      <Field id={`${id}-directors`} label={t('fieldDirectors')}>
        <input
          {...directors.input}
          id={`${id}-directors`}
          data-part="split-directors"
          type="text"
          autocomplete="off"
        />
      </Field>
      <div class="film-split-acts">
        <button type="submit" class="primary" data-part="split-do">
          {t('filmSplitDo')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('filmActCancel')}
        </button>
      </div>
    </form>
  );
}
