import type { Draft } from './library/draft.ts';
import type { ListedReview } from './reading/model.ts';

/** A listed review that has an address of its own: without one it could not be told from the others. */
export type Pickable = ListedReview & { url: string };

export const isPickable = (listed: ListedReview): listed is Pickable =>
  listed.url !== undefined && listed.url !== '';

/**
 * The draft of one review that a page lists. The film, and what the reader adds (tags, watchlist), are the same
 * for all that are picked and come from `shared`; the rest is the entry's own.
 */
export function draftOfListed(shared: Draft, listed: Pickable): Draft {
  const { published: _, language: __, ...film } = shared;
  return {
    ...film,
    outlet: listed.outlet ?? '',
    critics: listed.critics ?? [],
    headline: '',
    excerpt: listed.quote ?? '',
    url: listed.url,
    scores: listed.scores,
    ...(listed.published !== undefined && { published: listed.published }),
  };
}
