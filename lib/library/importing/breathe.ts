/** Waits so many milliseconds. */
export function rest(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Lets the page answer its reader before the next stretch of work. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? rest(0);
}
