import type { Score } from '../../scores/model.ts';

const FULL =
  /(?:^|[\s_-])(?:full|filled|fill|on|active|checked|solid|whole|gold|yellow|selected|lit|plain|fuld|voll|pleine?|llena|piena|cheia|vol|pe[lł]na)(?:$|[\s_.-])/i;
const HALF = /half|(?:^|[\s_-])semi/i;
const EMPTY =
  /empty|(?:^|[\s_-])(?:o|off|outlined?|inactive|unfilled|blank|gr[ea]y|none|no|regular|light|disabled|far|fal|tom|leer|vide|vac[ií]a|vuota|vazia|leeg|pusta)(?:$|[\s_.-])|border/i;
/** How one of a row of drawn stars is filled. */
type Fill = 'full' | 'half' | 'empty';

function fillOf(names: string): Fill {
  if (HALF.test(names)) return 'half';
  return EMPTY.test(names) || /☆/.test(names) ? 'empty' : 'full';
}

/** How stars are filled by what they are called, in order; `named`: the filled ones are called so. */
export function fillsOf(names: readonly string[]): { fills: Fill[]; named: boolean } {
  // Where the filled ones are named so, one without a name is empty.
  const named = names.some((name) => FULL.test(name));
  const fills = names.map((name) =>
    named && !FULL.test(name) && fillOf(name) === 'full' ? 'empty' : fillOf(name),
  );
  return { fills, named };
}

const WORTH = { full: 1, half: 0.5, empty: 0 };
const GLYPH = { full: '★', half: '½', empty: '☆' };

/** The row as a score out of `best`. */
export const rowScore = (fills: readonly Fill[], best: number | null): Score => ({
  raw: fills.map((fill) => GLYPH[fill]).join(''),
  kind: 'stars',
  value: fills.reduce((sum, fill) => sum + WORTH[fill], 0),
  best,
  worst: null,
});
