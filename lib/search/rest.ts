/** How long work goes on before the page may draw and answer, in milliseconds: half a frame. */
const SLICE = 8;

/** Lets the page draw and answer whenever a slice of work is done. */
export class Slices {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return;
    await nextTask();
    this.#since = performance.now();
  }
}

/** Does work in slices. Resolves to what it gives. */
export async function inSlices<T>(work: Generator<undefined, T>, slices = new Slices()): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await slices.rest();
  }
}

/** Does it in one go, where nothing else waits. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Until what waits has been done. `scheduler.yield` is not there in Firefox 140. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}
