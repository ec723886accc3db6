import { runTool } from '../tools/run-tool.ts';

/** How a check went. A plain check counts as one; a run of tests as many as it has. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What else is worth a word on its line. */
  note?: string;
  /** What to show of a failure. */
  output?: string;
}

export interface Check {
  name: string;
  run: () => Promise<Outcome>;
}

/** A check that is a tool's exit code. */
export function toolCheck(name: string, tool: string, args: readonly string[]): Check {
  return {
    name,
    async run() {
      const { code, output } = await runTool(tool, args);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
    },
  };
}

/** A check that is a function which throws. */
export function callCheck(name: string, call: () => Promise<unknown>): Check {
  return {
    name,
    async run() {
      try {
        await call();
        return { passed: 1, failed: 0 };
      } catch (error) {
        return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
