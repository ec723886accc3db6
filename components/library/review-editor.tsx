import type { TargetedEvent } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { draftOfSaved } from '../../lib/library/draft-of.ts';
import { reviewPage } from '../../lib/library/queries.ts';
import { saveReview } from '../../lib/library/save.ts';
import { isLive } from '../../lib/library/stamp.ts';
import { listTags } from '../../lib/library/tags.ts';
import { Card } from '../card.tsx';
import { changed, type DraftChange } from '../draft-change.ts';
import { type Failure, failureOf } from '../failure.ts';
import { useLive } from '../use-live.ts';
import type { Act } from './use-acting.tsx';
import './review-editor.css';

export interface ReviewEditorProps {
  library: Library;
  /** The review's id. */
  review: string;
  act: Act;
  /** It was saved, or given up. */
  onDone: () => void;
}

const nothing = { filmTitle: [], critics: [], scores: [] };

/** A saved review's card, to put right whatever is wrong in it. Escape gives up, Enter in a field with Ctrl saves. */
export function ReviewEditor({ library, review, act, onDone }: ReviewEditorProps) {
  const read = useCallback(async () => {
    const page = await reviewPage(library, review);
    const watch = page && (await library.watchlist.get(page.film.id));
    const known = await listTags(library);
    return (
      page && {
        film: page.film.id,
        known,
        draft: draftOfSaved(page.review, page.film, isLive(watch) ? watch : undefined),
      }
    );
  }, [library, review]);
  const live = useLive(read);
  const saved = live.state === 'ready' ? live.value : undefined;
  const [change, setChange] = useState<DraftChange>({});
  // Leaving a field changes it before anything is drawn again.
  const nowRef = useRef<DraftChange>({});
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  const there = saved !== undefined;

  useEffect(() => {
    if (there) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [there]);
  useEffect(() => {
    const gone = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onDone();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    };
    form.current?.addEventListener('keydown', press, { signal: gone.signal });
    return () => gone.abort();
  }, [there, onDone]);

  if (!saved) return null;
  const draft = changed(saved.draft, change);

  async function save(event: TargetedEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!saved) return;
    // Leaving a field hands on what is half typed in it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const wrong =
      form.current?.checkValidity() === false && form.current.querySelector(':invalid:not(fieldset)');
    if (wrong instanceof HTMLElement) return wrong.focus();
    try {
      const { undo } = await saveReview(library, changed(saved.draft, nowRef.current), {
        film: saved.film,
        review,
      });
      onDone();
      await act(() => Promise.resolve(undo), t('doneChanged'));
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <form
      ref={form}
      class="review-editor"
      data-part="editor"
      aria-label={t('editReview')}
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <Card
        draft={draft}
        offered={nothing}
        known={saved.known}
        faults={failure?.faults ?? {}}
        onChange={(next) => {
          nowRef.current = { ...nowRef.current, ...next };
          setChange(nowRef.current);
          setFailure(undefined);
        }}
      />
      {failure?.text && (
        <p class="fault" role="alert">
          {failure.text}
        </p>
      )}
      <div class="review-editor-foot">
        <button type="button" class="quiet" data-part="cancel" onClick={onDone}>
          {t('filmActCancel')}
        </button>
        <button type="submit" class="primary" data-part="save">
          {t('saveChanges')}
        </button>
      </div>
    </form>
  );
}
