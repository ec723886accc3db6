/** How long work goes on before the page may draw and answer, in milliseconds: half a frame. */
const SLICE = 8;

/** Lets the page draw and answer whenever a slice of work is done. */
export class Slices {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return;
    await pause();
    this.#since = performance.now();
  }
}

/** Until what waits has been done. `scheduler.yield` is not there in Firefox 140. */
function pause(): Promise<void> {
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
