import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FilmIdentity, FilmIds } from '../../../lib/films/model.ts';
import { t } from '../../../lib/i18n.ts';
import { CAPS } from '../../../lib/library/fields.ts';
import type { FilmRecord } from '../../../lib/library/records.ts';
import { Field } from '../../field.tsx';
import { years } from '../../film-fields.tsx';
import { readPeople, writePeople } from '../../people.ts';
import { readId, type Site, siteNames, sites } from './read-id.ts';
import './film-facts.css';

export interface FilmFactsProps {
  film: FilmRecord;
  onChange: (film: FilmIdentity) => void;
  onCancel: () => void;
}

type Faults = Partial<Record<'title' | 'year' | Site, string>>;

/** What is known of a film, to put right: titles, year, directors, and its ids elsewhere, which may be pasted as addresses. */
export function FilmFacts({ film, onChange, onCancel }: FilmFactsProps) {
  const id = useId();
  const [faults, setFaults] = useState<Faults>({});

  const save = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readFacts(new FormData(event.currentTarget), film.ids);
    setFaults(read.faults);
    const [first] = Object.keys(read.faults);
    if (first) document.getElementById(`${id}-${first}`)?.focus();
    else onChange(read.film);
  };
  const input = (name: string, value: string, most: number, fault?: string) => (
    <input
      id={`${id}-${name}`}
      name={name}
      type="text"
      data-part={`facts-${name}`}
      autocomplete="off"
      maxLength={most}
      defaultValue={value}
      aria-invalid={fault !== undefined}
      aria-describedby={fault === undefined ? undefined : `${id}-${name}-fault`}
    />
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in it gives up
    <form
      class="film-facts-form"
      onSubmit={save}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field id={`${id}-title`} label={t('fieldFilmTitle')} fault={faults.title}>
        {input('title', film.title, CAPS.title, faults.title)}
      </Field>
      <Field id={`${id}-original`} label={t('factsOriginal')}>
        {input('original', film.originalTitle ?? '', CAPS.title)}
      </Field>
      <Field id={`${id}-year`} label={t('fieldYear')} fault={faults.year}>
        {input('year', film.year === undefined ? '' : String(film.year), 4, faults.year)}
      </Field>
      <Field id={`${id}-directors`} label={t('fieldDirectors')}>
        {input('directors', writePeople(film.directors), CAPS.names * CAPS.name)}
      </Field>
      <Field id={`${id}-others`} label={t('factsOthers')}>
        <textarea
          id={`${id}-others`}
          name="others"
          data-part="facts-others"
          rows={3}
          defaultValue={film.otherTitles.join('\n')}
        />
      </Field>
      {sites.map((site) => (
        <Field key={site} id={`${id}-${site}`} label={t('factsId', siteNames[site])} fault={faults[site]}>
          {input(site, film.ids[site] ?? '', CAPS.url, faults[site])}
        </Field>
      ))}
      <div class="film-facts-acts">
        <button type="submit" class="primary" data-part="facts-save">
          {t('factsSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('filmActCancel')}
        </button>
      </div>
    </form>
  );
}

function readFacts(form: FormData, before: FilmIds): { film: FilmIdentity; faults: Faults } {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const faults: Faults = {};
  if (text('title') === '') faults.title = t('factsNoTitle');
  const year = years.read(text('year'));
  if ('fault' in year) faults.year = year.fault;
  const ids: FilmIds = before.boxd === undefined ? {} : { boxd: before.boxd };
  for (const site of sites) {
    if (text(site) === '') continue;
    const id = readId(site, text(site));
    if (id === undefined) faults[site] = t('factsIdWrong', siteNames[site]);
    else ids[site] = id;
  }
  const film: FilmIdentity = {
    title: text('title'),
    originalTitle: text('original'),
    otherTitles: text('others').split('\n'),
    directors: readPeople(text('directors')),
    ids,
  };
  if ('value' in year && year.value !== undefined) film.year = year.value;
  return { film, faults };
}
