import type { Candidate, Placing } from '../placing.ts';
import { withMarks } from '../text/edges.ts';
import type { PageText } from '../text/page-text.ts';
import { quoteOf } from '../text/places.ts';
import { rangesOf } from '../text/ranges.ts';
import type { Spot } from './spot.ts';
import type { Wanted } from './wanted.ts';

/** Candidates offered for an orphan. */
const OFFERED = 5;

/** A passage that stands at a spot. */
export function placedAt(page: PageText, wanted: Wanted, { first, end, confidence, how }: Spot): Placing {
  const span = withMarks(page, first, end, wanted.quote);
  const same = page.letters.slice(first, end) === wanted.letters;
  return {
    state: same ? 'found' : 'changed',
    ranges: rangesOf(page, span),
    confidence,
    how,
    at: span.start,
    candidates: [],
    ...(same ? {} : { quoteNow: quoteOf(page, span) }),
  };
}

/** A passage that stands nowhere. */
export const orphanOf = (how: 'gone' | 'late'): Placing => ({
  state: 'orphan',
  ranges: [],
  confidence: 0,
  how,
  candidates: [],
});

/** The spots as they are offered. */
export function candidatesOf(page: PageText, wanted: Wanted, spots: readonly Spot[]): Candidate[] {
  return spots.slice(0, OFFERED).map(({ first, end, confidence }) => {
    const span = withMarks(page, first, end, wanted.quote);
    return { ranges: rangesOf(page, span), quote: quoteOf(page, span), confidence };
  });
}
