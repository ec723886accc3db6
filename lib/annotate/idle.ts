/**
 * Resolves when the page has nothing to do, after half a second at the latest: of a page that nobody sees, browsers say
 * so only every ten seconds, whatever time is asked for. Rejects when the signal says so.
 */
export function idle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const go = () => (signal.aborted ? reject(signal.reason as Error) : resolve());
    requestIdleCallback(go);
    setTimeout(go, 500);
  });
}

/** Resolves at once, but in a task of its own: the page can answer its reader in between. Timers would wait some milliseconds. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

/**
 * Calls `settled` once calls of the returned function have ceased for a while, and at the latest so long after the
 * first; until the signal. Times in milliseconds, asked for at each call.
 */
export function whenSettled(
  settled: () => void,
  times: () => { quiet: number; most: number },
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const end = () => {
    since = undefined;
    timer = undefined;
    settled();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    since ??= now;
    const { quiet, most } = times();
    clearTimeout(timer);
    timer = setTimeout(end, Math.max(0, Math.min(quiet, since + most - now)));
  };
}
