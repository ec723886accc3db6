import { useRef, useState } from 'preact/hooks';
import type { FilmIdentity } from '../../../lib/films/model.ts';
import { plural, t } from '../../../lib/i18n.ts';
import { changeFilm } from '../../../lib/library/change-film.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import { mergeFilms } from '../../../lib/library/merge-films.ts';
import type { FilmRecord } from '../../../lib/library/records.ts';
import { splitFilm } from '../../../lib/library/split-film.ts';
import { ExportDialog } from '../../exporting/export-dialog.tsx';
import type { Act } from '../use-acting.tsx';
import { FilmFacts } from './film-facts.tsx';
import { filmName } from './film-name.ts';
import { FilmPicker } from './film-picker.tsx';
import { FilmSplit } from './film-split.tsx';
import './film-acts.css';

export interface FilmActsProps {
  library: Library;
  film: FilmRecord;
  rows: ReviewRow[];
  act: Act;
}

type Open = 'facts' | 'merge' | 'split';

/** Putting right what matching got wrong: two films that are one, one that is two. */
export function FilmActs({ library, film, rows, act }: FilmActsProps) {
  const [open, setOpen] = useState<Open>();
  const buttons = {
    facts: useRef<HTMLButtonElement>(null),
    merge: useRef<HTMLButtonElement>(null),
    split: useRef<HTMLButtonElement>(null),
  };

  const cancel = () => {
    if (open) buttons[open].current?.focus();
    setOpen(undefined);
  };
  const merge = async (other: FilmRecord) => {
    const done = t('filmMerged', filmName(other), filmName(film));
    if (await act(() => mergeFilms(library, film.id, other.id), done)) setOpen(undefined);
  };
  const split = async (reviews: string[], other: FilmIdentity) => {
    const done = plural('filmSplitDone', reviews.length, other.title.trim());
    if (await act(() => splitFilm(library, film.id, reviews, other), done)) setOpen(undefined);
  };
  const correct = async (stated: FilmIdentity) => {
    if (await act(() => changeFilm(library, film.id, stated), t('factsKept'))) setOpen(undefined);
  };
  const opener = (which: Open) => ({
    ref: buttons[which],
    type: 'button' as const,
    'data-part': `film-${which}`,
    'aria-expanded': open === which,
    onClick: () => setOpen(open === which ? undefined : which),
  });

  return (
    <section class="film-acts" aria-labelledby="film-acts">
      <h2 id="film-acts">{t('filmActs')}</h2>
      <div class="film-acts-line">
        <button {...opener('facts')}>{t('filmFacts')}</button>
        <button {...opener('merge')}>{t('filmMerge')}</button>
        {rows.length > 1 && <button {...opener('split')}>{t('filmSplit')}</button>}
        <ExportDialog
          library={library}
          label={t('filmExport')}
          taken={() => Promise.resolve({ scope: { of: 'films', ids: [film.id] }, title: filmName(film) })}
        />
      </div>
      {open === 'facts' && (
        <FilmFacts film={film} onChange={(stated) => void correct(stated)} onCancel={cancel} />
      )}
      {open === 'merge' && (
        <>
          <p>{t('filmMergeHint')}</p>
          <FilmPicker library={library} except={film.id} onPick={merge} onCancel={cancel} />
        </>
      )}
      {open === 'split' && rows.length > 1 && (
        <>
          <p>{t('filmSplitHint')}</p>
          <FilmSplit rows={rows} onSplit={split} onCancel={cancel} />
        </>
      )}
    </section>
  );
}
