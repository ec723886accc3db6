import { useEffect, useState } from 'preact/hooks';

let holds = 0;
const listeners = new Set<() => void>();

function step(by: 1 | -1): void {
  holds += by;
  for (const listener of listeners) listener();
}

/**
 * Keeps what this page shows as it is while it changes very many records, until the returned function is called: else
 * every list would be read anew after each step, and take most of the time.
 */
export function hold(): () => void {
  let held = true;
  step(1);
  return () => {
    if (held) step(-1);
    held = false;
  };
}

/** Whether what is shown is held. */
export function useHeld(): boolean {
  const [held, setHeld] = useState(holds > 0);
  useEffect(() => {
    const follow = () => setHeld(holds > 0);
    listeners.add(follow);
    follow();
    return () => void listeners.delete(follow);
  }, []);
  return held;
}
