import type { Target } from './build-for.ts';

const all: readonly Target[] = ['chrome', 'firefox', 'edge'];

/** The browsers that a command's arguments name: all if none. Throws, politely, at one it does not know. */
export function targetsOf(args: readonly string[]): Target[] {
  const unknown = args.find((arg) => !all.some((target) => target === arg));
  if (unknown !== undefined) {
    throw new Error(
      `"${unknown}" is no browser to build for: name any of ${all.join(', ')}, or none for all.`,
    );
  }
  return all.filter((target) => args.length === 0 || args.includes(target));
}
