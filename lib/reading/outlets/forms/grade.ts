import type { Page } from '../../page/page.ts';
import type { ScoreProposal } from '../../proposal.ts';
import { printedMark } from './printed.ts';

const LINE = /^((?:(?:final|film|movie) )?(?:grade|rating):?\s*[A-F](?:\s?[+–−-])?)\.?$/i;

/** A letter grade in a paragraph of its own: "Grade: B+". */
export const gradeLine = (page: Page): Iterable<ScoreProposal> => printedMark(page, LINE, { kind: 'letter' });
