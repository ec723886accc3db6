import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

const bin = join(root, 'node_modules', '.bin');

export interface Ended {
  /** Exit code; 1 for one that a signal ended or that could not be started. */
  code: number;
  /** What it said, both streams in order. */
  output: string;
}

/**
 * Runs a tool of node_modules/.bin in the project's folder on the Node that comes with the project.
 * `show`: what it says goes to the terminal instead of the result.
 */
export function runTool(name: string, args: readonly string[], { show = false } = {}): Promise<Ended> {
  const windows = process.platform === 'win32';
  const child = spawn(join(bin, windows ? `${name}.cmd` : name), args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      ...(show ? {} : { NO_COLOR: '1' }),
      NO_UPDATE_NOTIFIER: '1',
      WXT_NO_TELEMETRY: '1',
    },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    shell: windows,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((settle) => {
    child.once('error', (error) => settle({ code: 1, output: `${name}: ${error.message}` }));
    child.once('close', (code) => settle({ code: code ?? 1, output }));
  });
}
