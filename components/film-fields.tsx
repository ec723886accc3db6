import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { t } from '../lib/i18n.ts';
import type { Draft } from '../lib/library/draft.ts';
import { CAPS, Year } from '../lib/library/fields.ts';
import type { Change, Faults } from './draft-change.ts';
import { Fault } from './field.tsx';
import { GrowInput, GrowText, paragraph } from './grow-field.tsx';
import { readPeople, writePeople } from './people.ts';
import { useTyped, type Writing } from './use-typed.ts';
import './film-fields.css';

/** Titles longer than this, in characters, are set smaller: two lines at most of the large size. */
const longTitle = 40;

/** The film a card is about, as a heading that can be corrected: title, year, directors. */
export function FilmFields({ draft, faults, onChange }: { draft: Draft; faults: Faults; onChange: Change }) {
  const id = useId();
  const year = useTyped('year', draft.year, (year) => onChange({ year }), years);
  const directors = useTyped<string[], HTMLTextAreaElement>(
    'directors',
    draft.directors,
    (directors) => onChange({ directors }),
    people,
  );
  return (
    <div class="film-fields">
      <label class="unseen" for={`${id}-title`}>
        {t('fieldFilmTitle')}
      </label>
      <div class={draft.filmTitle.length > longTitle ? 'film-title long' : 'film-title'}>
        <GrowText
          id={`${id}-title`}
          part="film-title"
          text={draft.filmTitle}
          placeholder={t('fieldFilmTitle')}
          fault={faults.filmTitle}
          maxLength={CAPS.title}
          onInput={(event) => onChange({ filmTitle: paragraph(event) })}
        />
      </div>
      <Fault id={`${id}-title`} text={faults.filmTitle} />
      <div class="film-facts">
        <label class="unseen" for={`${id}-year`}>
          {t('fieldYear')}
        </label>
        <GrowInput
          {...year.input}
          id={`${id}-year`}
          part="year"
          text={year.text}
          inputMode="numeric"
          maxLength={4}
          placeholder={t('fieldYear')}
          aria-describedby={`${id}-year-fault`}
        />
        <span aria-hidden="true" class="dot" />
        <label class="unseen" for={`${id}-directors`}>
          {t('fieldDirectors')}
        </label>
        <GrowText
          {...directors.input}
          whole={false}
          id={`${id}-directors`}
          part="directors"
          text={directors.text}
          maxLength={CAPS.names * CAPS.name}
          placeholder={t('fieldDirectors')}
        />
      </div>
      <Fault id={`${id}-year`} text={year.fault ?? faults.year} />
    </div>
  );
}

/** A year of four digits, or none. */
export const years: Writing<number | undefined> = {
  write: (year) => (year === undefined ? '' : String(year)),
  read(text) {
    if (text.trim() === '') return { value: undefined };
    const year = Number(text);
    return v.is(Year, year) ? { value: year } : { fault: t('yearUnreadable') };
  },
};

/** Names, between commas, in one line. */
export const people: Writing<string[]> = {
  write: writePeople,
  read: (text) => ({ value: readPeople(text) }),
};
