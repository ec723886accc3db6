import { headedFacts, printedFacts } from './forms/facts.ts';
import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

const CREDITS =
  /^(?:Regia di|Un film di) (?<directors>[^.]{3,120})\. .{3,250}?(?<year>(?:19|20)\d\d), durata/;
const ADVICE = /^consigliato:? ((?:assolutamente |decisamente )?(?:sì|no|nì))\.?$/i;

/**
 * A film's own page, headed by its title, holds the house's review: advice in a word and a number of five with a
 * comma, "Consigliato sì", "VOTO 3,25". The public's number has another label. No public source for its markup,
 * as of 2026-11.
 */
export const mymovies: Outlet = {
  id: 'mymovies',
  name: 'MYmovies',
  hosts: ['mymovies.it'],
  addresses: /^\/film\/\d{4}\/[^/]+\/(?:recensione\/?)?$/,
  scale: { kind: 'stars', best: 5, worst: null },
  *read(page) {
    yield* headedFacts(page, /^(?<title>.{1,120})$/);
    yield* printedFacts(page, CREDITS);
    yield* printedFacts(page, /^Recensione di (?<critic>\p{Lu}.{3,60})$/u);
    yield* printedMark(page, ADVICE, { kind: 'verdict', part: 'Consigliato' });
    yield* printedMark(page, /^(voto:? ?[0-5](?:,\d{1,2})?)$/i, { best: 5 });
  },
};
