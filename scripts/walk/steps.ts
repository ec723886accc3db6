/** Tells what a walk does, step by step; a failing step is named in words. */
export interface Steps {
  /** Does a step and says how long it took. `say` adds lines below it. */
  step<T>(what: string, act: (say: (...lines: string[]) => void) => Promise<T>): Promise<T>;
  /** Steps done so far. */
  done(): number;
}

export function startSteps(print: (line: string) => void = console.log): Steps {
  let number = 0;
  return {
    done: () => number,
    async step(what, act) {
      const start = performance.now();
      const lines: string[] = [];
      const count = number + 1;
      try {
        const result = await act((...more) => lines.push(...more));
        number = count;
        print(`${String(count).padStart(2)}. ${what} (${Math.round(performance.now() - start)} ms)`);
        return result;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`Step ${count} failed (${what}): ${reason}`, { cause: error });
      } finally {
        for (const line of lines) print(`      ${line}`);
      }
    },
  };
}
