import { useCallback, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { moveReviews } from '../../../lib/library/move-reviews.ts';
import { tagReviews } from '../../../lib/library/tag-reviews.ts';
import { listTags } from '../../../lib/library/tags.ts';
import { TagInput } from '../../tag-input.tsx';
import { useLive } from '../../use-live.ts';
import { filmName } from '../film/film-name.ts';
import { FilmPicker } from '../film/film-picker.tsx';
import type { Act } from '../use-acting.tsx';

export interface ChosenFormProps {
  library: Library;
  /** Ids of the chosen reviews. */
  ids: string[];
  act: Act;
  onDone: () => void;
}

/** Which tags the chosen reviews get. */
export function TagForm({ library, ids, act, onDone }: ChosenFormProps) {
  const [tags, setTags] = useState<string[]>([]);
  const latestRef = useRef(tags);
  const live = useLive(useCallback(() => listTags(library), [library]));
  const add = () => {
    const names = latestRef.current;
    if (names.length === 0) return;
    onDone();
    void act(() => tagReviews(library, ids, names), plural('taggedReviews', ids.length));
  };
  return (
    <form
      class="chosen-form"
      onSubmit={(event) => {
        event.preventDefault();
        // Leaving the field adds what is half typed in it.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        add();
      }}
    >
      <TagInput
        label={t('actTagFor')}
        tags={tags}
        known={live.state === 'ready' ? live.value : []}
        onChange={(next) => {
          latestRef.current = next;
          setTags(next);
        }}
      />
      <button type="submit" class="primary" data-part="add-tags">
        {t('actTagAdd')}
      </button>
    </form>
  );
}

/** Which film the chosen reviews are about. */
export function MoveForm({ library, ids, act, onDone }: ChosenFormProps) {
  return (
    <div class="chosen-form">
      <FilmPicker
        library={library}
        except=""
        onPick={(film) => {
          onDone();
          void act(
            () => moveReviews(library, ids, film.id),
            plural('movedReviews', ids.length, filmName(film)),
          );
        }}
        onCancel={onDone}
      />
    </div>
  );
}
