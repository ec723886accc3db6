import { dateIn } from './language/dates.ts';
import type { ListedReview } from './model.ts';
import { fact } from './proposal.ts';
import type { Claim } from './weigh.ts';

/** The claims with their dates in ISO 8601; without those of texts that hold none. Pages carry dates as they are written. */
export function resolveDates(claims: readonly Claim[]): Claim[] {
  return claims.flatMap(({ reader, proposal }) => {
    if (proposal.field !== 'published') return [{ reader, proposal }];
    const { value, confidence, where, text } = proposal;
    const date = dateIn(value);
    return date ? [{ reader, proposal: fact('published', date, confidence, where, text) }] : [];
  });
}

/** The same for listed reviews, which stay without the date. They come from a page unchecked. */
export function resolveListed(listed: readonly ListedReview[]): ListedReview[] {
  return listed.map((review) => {
    if (typeof review?.published !== 'string') return review;
    const { published, ...rest } = review;
    const date = dateIn(published);
    return date ? { ...rest, published: date } : rest;
  });
}
