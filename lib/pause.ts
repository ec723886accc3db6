/** Waits so many milliseconds. */
export function rest(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Lets the browser draw and answer keys before work goes on. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? rest(0);
}
