import type { TargetedKeyboardEvent } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { searchFilms } from '../../../lib/library/queries.ts';
import type { FilmRecord } from '../../../lib/library/records.ts';
import { useLive } from '../../use-live.ts';
import './film-picker.css';

export interface FilmPickerProps {
  library: Library;
  /** The film that cannot be picked. */
  except: string;
  onPick: (film: FilmRecord) => void;
  onCancel: () => void;
}

const most = 8;

/**
 * Picks a film of the library (an ARIA combobox): searches as one types, the arrows choose, Enter picks,
 * Escape gives up. The first found is chosen from the start.
 */
export function FilmPicker({ library, except, onPick, onCancel }: FilmPickerProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const live = useLive(useCallback(() => searchFilms(library, text, most + 1), [library, text]));
  const current = live.state === 'ready' && !live.stale;
  const offered =
    live.state === 'ready' ? live.value.filter((film) => film.id !== except).slice(0, most) : [];
  const place = Math.min(chosen, offered.length - 1);

  useEffect(() => field.current?.focus(), []);

  function press(event: TargetedKeyboardEvent<HTMLInputElement>) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const film = offered[place];
    if (step !== 0 && offered.length > 0) setChosen((place + step + offered.length) % offered.length);
    else if (event.key === 'Enter' && film && current) onPick(film);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  }

  return (
    <div class="film-picker">
      <input
        ref={field}
        data-part="film-search"
        type="text"
        role="combobox"
        aria-label={t('filmMergeFind')}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={offered.length > 0 ? `${id}-${place}` : undefined}
        placeholder={t('filmMergeFind')}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      {/* The pattern of an ARIA combobox: the keys go to the field, which names the chosen option. */}
      <div
        id={`${id}-list`}
        class="film-offers"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element is a list of completions
        role="listbox"
        aria-label={t('filmMergeOffers')}
        hidden={offered.length === 0}
      >
        {offered.map((film, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's
          <div
            key={film.id}
            id={`${id}-${index}`}
            data-part="film-offer"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element is a completion
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(film)}
          >
            <span class="film-offer-title">{film.title}</span>
            <span class="caption figures">
              {[film.year, film.directors.join(', ')].filter(Boolean).join(' · ')}
            </span>
          </div>
        ))}
      </div>
      <output class="film-none">
        {current && text.trim() !== '' && offered.length === 0 && t('filmMergeNone')}
      </output>
    </div>
  );
}
