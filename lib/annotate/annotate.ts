import { isAlive } from './extension.ts';
import { startSession } from './session.ts';

type World = typeof globalThis & { cuttingRoomAnnotates?: AbortController };

/** Starts on this page, once. One whose extension was updated under it has ended, and a new one starts. */
export function annotate(): 'new' | 'there' {
  const world = globalThis as World;
  if (world.cuttingRoomAnnotates && !world.cuttingRoomAnnotates.signal.aborted && isAlive()) return 'there';
  const end = new AbortController();
  world.cuttingRoomAnnotates = end;
  startSession(end);
  return 'new';
}
