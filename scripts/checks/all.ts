import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import { buildFor } from '../tools/build-for.ts';
import { addonCheck } from './addon-check.ts';
import { type Check, callCheck, toolCheck } from './check.ts';
import { sizesCheck } from './sizes.ts';
import { vitestCheck } from './vitest-check.ts';

/** Every check, in the order that they run. */
export const checks: readonly Check[] = [
  toolCheck('format', 'biome', ['check', '--colors=off']),
  toolCheck('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  toolCheck('types', 'tsc', ['--noEmit']),
  toolCheck('dead code', 'knip', ['--no-progress']),
  vitestCheck('unit tests', 'pure', 'unit'),
  callCheck('build for Chrome', () => buildFor('chrome')),
  callCheck('build for Firefox', () => buildFor('firefox')),
  sizesCheck,
  addonCheck,
  callCheck('Chromium', () => ensureChromium()),
  callCheck('Firefox', () => ensureFirefox()),
  vitestCheck('browser tests', 'browser'),
];

/** Names for a part of the checks. */
const groups: Record<string, readonly string[]> = {
  quick: ['format', 'lint', 'types', 'dead code', 'unit tests'],
  unit: ['unit tests'],
  browser: ['build for Chrome', 'build for Firefox', 'Chromium', 'Firefox', 'browser tests'],
};

/** The names that `npm test -- NAME` knows. */
export const groupNames: readonly string[] = Object.keys(groups);

/** The checks that a command's arguments ask for: all if there are none. Throws, politely, at one it does not know. */
export function checksFor(args: readonly string[]): readonly Check[] {
  const names = new Set(
    args.flatMap((arg) => {
      const group = Object.hasOwn(groups, arg) ? groups[arg] : undefined;
      if (!group)
        throw new Error(`"${arg}" is no part of the tests: name ${groupNames.join(', ')}, or none for all.`);
      return group;
    }),
  );
  return args.length === 0 ? checks : checks.filter(({ name }) => names.has(name));
}
