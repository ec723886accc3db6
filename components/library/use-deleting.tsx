import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { deleteReviews, type Undo, undo } from '../../lib/library/save.ts';
import { Toast } from '../toast.tsx';
import { failureText } from './failure.tsx';

/** What the last deletion has to say, and the way back from it if there is one. */
interface Notice {
  message: string;
  undo?: Undo;
  /** Nothing is lost if it goes by itself. */
  passing?: true;
}

const passingFor = 6000;

export interface Deleting {
  /** Deletes reviews by their ids at once: the notice offers the way back. */
  remove: (ids: string[]) => void;
  notice: VNode;
}

/**
 * Deleting with a way back. What was pressed is gone with its row, so the keyboard's place moves to the
 * notice, from where the next stop is "Undo".
 */
export function useDeleting(library: Library): Deleting {
  const [notice, setNotice] = useState<Notice>();
  const place = useRef<HTMLDivElement>(null);
  const fail = (error: unknown) => setNotice({ message: failureText(error) });

  useEffect(() => {
    if (!notice?.passing) return;
    const timer = setTimeout(() => setNotice(undefined), passingFor);
    return () => clearTimeout(timer);
  }, [notice]);

  const remove = useCallback(
    (ids: string[]) => {
      place.current?.focus();
      deleteReviews(library, ids)
        .then((way) => setNotice({ message: plural('deletedReviews', ids.length), undo: way }))
        .catch(fail);
    },
    [library],
  );

  const restore = (way: Undo) => {
    place.current?.focus();
    setNotice(undefined);
    undo(library, way)
      .then(() => setNotice({ message: t('deletionUndone'), passing: true }))
      .catch(fail);
  };

  const way = notice?.undo;
  return {
    remove,
    notice: (
      <div ref={place} class="notice" tabIndex={-1}>
        {notice && (
          <Toast
            message={notice.message}
            {...(way && { action: { label: t('undo'), onAct: () => restore(way) } })}
            onClose={() => setNotice(undefined)}
          />
        )}
      </div>
    ),
  };
}
