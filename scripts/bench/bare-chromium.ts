import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { chromiumArguments } from '../browsers/chromium-arguments.ts';
import { pinAction } from '../browsers/chromium-profile.ts';
import { ensureChromium } from '../browsers/install.ts';
import type { Press } from '../press/serve.ts';

/**
 * A Chromium that is told what to do over its DevTools pipe, and watched by nothing: puppeteer stops each new
 * page until it has attached to it, which would be measured too.
 */
export interface BareChromium {
  /** Sends a DevTools command, to the browser or to the session of a target. */
  send: (method: string, params?: object, sessionId?: string) => Promise<unknown>;
  close: () => Promise<void>;
}

const Reply = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});

/** Starts it headless on the press, ready to take an extension. */
export async function startBareChromium(press: Press, extension: string): Promise<BareChromium> {
  const file = await ensureChromium();
  const profile = await mkdtemp(join(tmpdir(), 'cutting-room-bench-'));
  await pinAction(profile, extension);
  const modes = ['--headless=new', '--remote-debugging-pipe', '--enable-unsafe-extension-debugging'];
  const child = spawn(
    file,
    [...modes, ...chromiumArguments(press), `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const [, , , to, from] = child.stdio;
  if (!(to instanceof Writable) || !(from instanceof Readable))
    throw new Error('Chromium has no DevTools pipe.');
  const { send } = speak(to, from);
  return {
    send,
    async close() {
      await send('Browser.close');
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** DevTools messages over two pipes: JSON, each ended by a zero byte. */
function speak(to: Writable, from: Readable): Pick<BareChromium, 'send'> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let rest = '';
  from.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id = 0, result, error } = v.parse(Reply, JSON.parse(part));
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  return {
    send(method, params = {}, sessionId) {
      return new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      });
    },
  };
}
