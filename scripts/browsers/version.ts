import { spawn } from 'node:child_process';

/** What a program says of its version, such as "Chromium 156.0.8078.79 …", or undefined if it cannot be asked. */
function ask(file: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(file, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', () => resolve(undefined));
    child.once('close', () => resolve(said.trim() || undefined));
  });
}

/** The first number of a version, such as 156. */
export function majorOf(said: string): number | undefined {
  const found = /(\d{2,4})\.\d/.exec(said)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A browser's version as it says it. On Windows asking opens a window instead: undefined there. */
export async function versionOf(file: string): Promise<string | undefined> {
  return process.platform === 'win32' ? undefined : ask(file);
}
