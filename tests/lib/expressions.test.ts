import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../lib/aspects/lexicon.ts';
import { suggestAspect } from '../../lib/aspects/suggest.ts';
import { worstOf } from './expressions/ambiguity.ts';
import { automatonOf, lookarounds } from './expressions/automaton.ts';
import { built, builtInFunctions, type Expression, written } from './expressions/collect.ts';

/** How long a text is that is tried: longer ones only cost in proportion. */
const LENGTH = 10_000;
/** What one character may cost. The most costly allowed is a search that looks ahead of each place by so much. */
const STEPS = 1000;

const worst = (source: string, flags = '') => worstOf(automatonOf(source, flags), LENGTH);

/**
 * Why an expression may run away; empty if it cannot. What it looks around with is tried at each of its steps, or
 * once for each place where it may begin.
 */
function faults({ where, source, flags }: Expression): string[] {
  const whole = worst(source, flags);
  const begins =
    automatonOf(source, flags).free.length > 0 ? { steps: LENGTH, depth: 1 } : { steps: 1, depth: 0 };
  const around = lookarounds(source, flags).map(({ source: inner, once }) => {
    const { steps, depth } = worst(inner, flags);
    const tries = once ? begins : whole;
    return { steps: steps * tries.steps, depth: depth + tries.depth };
  });
  return [whole, ...around]
    .filter(({ steps, depth }) => steps > LENGTH * STEPS || depth > 1)
    .map(({ steps }) => `${where} ${source} (${steps.toExponential(0)} steps)`);
}

describe('the checker of regular expressions', () => {
  it.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(?:a*b*)*c',
    '^(\\w|\\d)+!',
    '^(?:x+x+)+y',
    '^([a-z]|\\w{2})*$',
    '^(?:.{1,20},?){1,9}x',
  ])('finds that %s doubles with each character', (source) => {
    expect(worst(source).steps).toBe(Infinity);
  });

  it.each(['\\s+$', '^.*.*x', '^\\s*\\S*\\w+!', 'a+b', '\\s*,\\s*', '^\\d+\\d+$'])(
    'finds that %s takes the square of the length',
    (source) => {
      expect(worst(source)).toMatchObject({ depth: 2 });
    },
  );

  it.each([
    '^a+b',
    '(?<!\\s)\\s+$',
    'a.*',
    '^(?:ab)*$',
    '^(?:a|b)*c',
    '\\s{0,9},',
    '^(?:[A-Z]{1,3}/)*$',
    '^[^,]*,[^;]*;',
    '(?<!a)a+b',
  ])('proves that %s takes no more than a few steps a character', (source) => {
    const { steps, depth } = worst(source);
    expect(depth).toBeLessThanOrEqual(1);
    expect(steps).toBeLessThanOrEqual(LENGTH * 10);
  });
});

/** Put together when they are first asked for: all of them are, here. */
const ON_DEMAND = [
  {
    at: expect.stringMatching(/^lib\/aspects\/suggest\.ts:/) as string,
    ask: () => Object.keys(LEXICON).forEach((language) => void suggestAspect('', language)),
  },
];

describe('regular expressions of the project', () => {
  it('are put together when their module is loaded, where they can be checked', () => {
    expect(builtInFunctions()).toEqual(ON_DEMAND.map(({ at }) => at));
  });

  it('do none of them run away on any text', async () => {
    const all = [...written(), ...(await built(ON_DEMAND.map(({ ask }) => ask)))];
    expect(all.length).toBeGreaterThan(400);
    expect(all.flatMap(faults)).toEqual([]);
  });
});
