import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { type Undo, undo } from '../../lib/library/save.ts';
import { type Failure, failureOf } from '../failure.ts';

/** What was just done, and the way back. */
export interface Done {
  message: string;
  /** When: the same thing done twice is told twice. */
  at: number;
  back?: () => Promise<void>;
}

/** One thing at a time is done; what was done is told with the way back, and what goes wrong as well. */
export function useAttempts(library: Library, failed: unknown) {
  const [failure, setFailure] = useState<Failure | undefined>(failed ? failureOf(failed) : undefined);
  const [done, setDone] = useState<Done>();
  const busyRef = useRef(false);

  const tell = (message: string, back?: Done['back']) =>
    setDone({ message, at: Date.now(), ...(back && { back }) });
  async function attempt(work: () => Promise<void>) {
    if (busyRef.current) return;
    busyRef.current = true;
    try {
      await work();
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      busyRef.current = false;
    }
  }
  return {
    failure,
    done,
    tell,
    attempt,
    /** Takes that back, step by step from the last, then does what shows it. */
    wayBack: (undone: Undo[], then: () => void) => () =>
      attempt(async () => {
        for (const step of undone.toReversed()) await undo(library, step);
        then();
        tell(t('doneUndone'));
      }),
    forgive: () => setFailure(undefined),
    close: () => setDone(undefined),
  };
}
