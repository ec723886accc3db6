import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { forget, type Room } from './room.ts';

/**
 * One browser for the tests of a file. Each test begins with an empty library, and fails if the extension's
 * code threw, complained on the console, or broke its content security policy meanwhile.
 */
export function useRoom<R extends Room>(open: () => Promise<R>): () => R {
  let room: R | undefined;
  const there = (): R => {
    if (!room) throw new Error('the browser did not start');
    return room;
  };
  beforeAll(async () => {
    room = await open();
  });
  beforeEach(() => forget(there()));
  afterEach(async () => {
    await room?.tidy();
    expect(await room?.complaints()).toEqual([]);
  });
  afterAll(() => room?.close());
  return there;
}
