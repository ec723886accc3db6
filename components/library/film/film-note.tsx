import { useId, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { setFilmNote } from '../../../lib/library/film-note.ts';
import type { FilmRecord, WatchRecord } from '../../../lib/library/records.ts';
import { Icon } from '../../icon.tsx';
import { Published } from '../published.tsx';
import type { Act } from '../use-acting.tsx';
import './film-note.css';

export interface FilmNoteProps {
  library: Library;
  film: FilmRecord;
  watch: WatchRecord | undefined;
  act: Act;
}

/** The reader's own words on a film, tags for it, and when it was seen: what came in from elsewhere, and what is written here. */
export function FilmNote({ library, film, watch, act }: FilmNoteProps) {
  const [editing, setEditing] = useState(false);
  const seen = [...(watch?.earlier ?? []), ...(watch?.seenOn ? [watch.seenOn] : [])];
  const keep = async (text: string) => {
    setEditing(false);
    if (text.trim() !== (film.note ?? ''))
      await act(() => setFilmNote(library, film.id, text), t('filmNoteKept'));
  };
  return (
    <div class="film-note" data-part="film-note">
      {seen.length > 0 && (
        <p class="caption">
          {t('filmSeen')}{' '}
          {seen.map((date, i) => (
            <span key={date}>
              {i > 0 && ' · '}
              <Published date={date} />
            </span>
          ))}
        </p>
      )}
      {film.tags && film.tags.length > 0 && <p class="caption">{t('filmTags', film.tags.join(', '))}</p>}
      {!editing && film.note && <p class="film-note-text">{film.note}</p>}
      {editing ? (
        <NoteForm
          text={film.note ?? ''}
          onKeep={(text) => void keep(text)}
          onLeave={() => setEditing(false)}
        />
      ) : (
        <button type="button" class="quiet" data-part="film-note-edit" onClick={() => setEditing(true)}>
          <Icon name="edit" />
          {t(film.note ? 'filmNoteEdit' : 'filmNoteAdd')}
        </button>
      )}
    </div>
  );
}

interface NoteFormProps {
  text: string;
  onKeep: (text: string) => void;
  onLeave: () => void;
}

function NoteForm({ text, onKeep, onLeave }: NoteFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(typed);
      }}
    >
      <label for={id}>{t('filmNote')}</label>
      <textarea
        id={id}
        rows={6}
        data-part="film-note-text"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      />
      <button type="submit" class="primary" data-part="film-note-keep">
        {t('filmNoteKeep')}
      </button>
      <button type="button" onClick={onLeave}>
        {t('importLeave')}
      </button>
    </form>
  );
}
