import { headedFacts, printedFacts } from './forms/facts.ts';
import { FRENCH_CREDITS, FRENCH_HEADING } from './forms/french.ts';
import { printedMark } from './forms/printed.ts';
import type { Outlet } from './outlet.ts';

const WORDS =
  /^(?:T{1,4}\s?[–—:-]?\s?)?(on aime (?:un peu|beaucoup|passionnément|à la folie)|on n[’']aime pas)\.?$/i;
const LETTERS = /^T{1,4}\s?[–—:-]?\s?((?:très )?bien|bof|bravo)\.?$/i;

/**
 * One to four letters T, each number with its words: "TT On aime beaucoup", later "TTT Très bien". The words are
 * kept, as a verdict. For subscribers only since February 2024 (press reports): often a page has none, and no
 * scale is said here lest their want be taken for a change of the page.
 */
export const telerama: Outlet = {
  id: 'telerama',
  name: 'Télérama',
  hosts: ['telerama.fr'],
  addresses: /^\/cinema\/(?:films\/[^/]+|[^/]*critique)/,
  *read(page) {
    yield* headedFacts(page, FRENCH_HEADING);
    yield* printedFacts(page, FRENCH_CREDITS);
    yield* printedMark(page, WORDS, { kind: 'verdict' });
    yield* printedMark(page, LETTERS, { kind: 'verdict' });
  },
};
