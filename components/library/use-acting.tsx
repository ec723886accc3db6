import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { type Undo, undo } from '../../lib/library/save.ts';
import { hold } from '../hold.ts';
import { Toast } from '../toast.tsx';
import { failureText } from './failure.tsx';

/** What the last act has to say, and the way back from it if there is one. */
interface Notice {
  message: string;
  /** When: the same thing done twice is told twice. */
  at: number;
  way?: { undo: Undo; undone: string };
  /** Nothing is lost if it goes by itself. */
  passing?: true;
}

const passingFor = 6000;

/** Taking back more changes than this takes a while: it is said that it is being done. */
const LONG = 2000;

/** Does something to the library at once, then says that it is `done` and offers the way back, and says that it was `undone`. Whether it was done. */
export type Act = (work: () => Promise<Undo>, done: string, undone?: string) => Promise<boolean>;

/**
 * Acting with a way back. What was pressed is often gone with what it stood in, so the keyboard's place moves to
 * the notice, from where the next stop is "Undo".
 */
export function useActing(library: Library): { act: Act; notice: VNode } {
  const [notice, setNotice] = useState<Notice>();
  const place = useRef<HTMLDivElement>(null);
  const tell = useCallback((next: Omit<Notice, 'at'>) => setNotice({ ...next, at: Date.now() }), []);

  useEffect(() => {
    if (!notice?.passing) return;
    const timer = setTimeout(() => setNotice(undefined), passingFor);
    return () => clearTimeout(timer);
  }, [notice]);

  const act = useCallback<Act>(
    async (work, done, undone = t('doneUndone')) => {
      place.current?.focus();
      try {
        tell({ message: done, way: { undo: await work(), undone } });
        return true;
      } catch (error) {
        tell({ message: failureText(error) });
        return false;
      }
    },
    [tell],
  );

  const restore = async (way: NonNullable<Notice['way']>) => {
    place.current?.focus();
    const long = (way.undo.fields?.length ?? 0) > LONG;
    if (long) tell({ message: t('undoWorking') });
    else setNotice(undefined);
    const release = long ? hold() : undefined;
    try {
      await undo(library, way.undo);
      tell({ message: way.undone, passing: true });
    } catch (error) {
      tell({ message: failureText(error) });
    } finally {
      release?.();
    }
  };

  const way = notice?.way;
  return {
    act,
    notice: (
      <div ref={place} class="notice" tabIndex={-1}>
        {notice && (
          <Toast
            key={notice.at}
            message={notice.message}
            {...(way && { action: { label: t('undo'), onAct: () => void restore(way) } })}
            onClose={() => setNotice(undefined)}
          />
        )}
      </div>
    ),
  };
}
