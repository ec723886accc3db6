/** Asks until the answer is truthy. Throws with what was awaited after the time (milliseconds) is over. */
export async function until<T>(
  ask: () => Promise<T>,
  awaited: string,
  timeout = 10_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  let failure: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error(`Not within ${timeout} ms: ${awaited}`, { cause: failure });
}
