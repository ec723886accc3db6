import { useEffect, useState } from 'preact/hooks';
import { onPointed, type Pointed, takePointed } from '../../lib/marking/point-at.ts';

/** The passage that was clicked on in the page last: now, or before the panel opened. */
export function usePointed(): Pointed | undefined {
  const [pointed, setPointed] = useState<Pointed>();
  useEffect(() => {
    const gone = new AbortController();
    const take = () => {
      takePointed().then(
        (taken) => taken && !gone.signal.aborted && setPointed(taken),
        () => undefined,
      );
    };
    take();
    onPointed(take, gone.signal);
    return () => gone.abort();
  }, []);
  return pointed;
}
