import { foldWords } from './films/fold.ts';
import type { Draft } from './library/draft.ts';
import { addressKey } from './reading/address.ts';
import type { ListedReview } from './reading/model.ts';

/** One review of a list, and the address under which it is kept: none, if nothing tells it from the others. */
export interface ListedEntry extends ListedReview {
  address?: string;
}

/** An entry that can be saved. */
export type Pickable = ListedEntry & { address: string };

export const isPickable = (entry: ListedEntry): entry is Pickable => entry.address !== undefined;

/**
 * The reviews that a page lists, none twice, each with the address under which it is kept. That is its link, where
 * the link is its own. Aggregators give many reviews without one (printed papers, members), or link the outlet's
 * front page: these are kept under the `page`'s address and who wrote where, "…/critiques/presse/#/positif/ana-writer",
 * which opens the page that lists them and is the same on two machines.
 */
export function entriesOf(listed: readonly ListedReview[], page: string): ListedEntry[] {
  const uses = new Map<string, Set<string>>();
  for (const { url, ...entry } of listed) {
    const key = url ? addressKey(url) : '';
    uses.set(key, (uses.get(key) ?? new Set()).add(who(entry)));
  }
  const entries = new Map<string, ListedEntry>();
  for (const entry of listed) {
    const { url } = entry;
    const own = url && isOwn(url) && uses.get(addressKey(url))?.size === 1 ? url : underPage(entry, page);
    const key = own ? addressKey(own) : `${entries.size}`;
    if (!entries.has(key)) entries.set(key, { ...entry, ...(own && { address: own }) });
  }
  return [...entries.values()];
}

/** A front page is no review's address. */
const isOwn = (url: string): boolean => /[/?#]/.test(addressKey(url));

function who({ outlet = '', critics = [] }: Pick<ListedReview, 'outlet' | 'critics'>): string {
  return [outlet, critics.join(' ')].map((name) => foldWords(name).replaceAll(' ', '-')).join('/');
}

function underPage(entry: ListedReview, page: string): string | undefined {
  const name = who(entry);
  const url = name === '/' ? null : URL.parse(page);
  if (!url) return undefined;
  url.hash = `#/${name.startsWith('/') ? `-${name}` : name}`;
  return url.href;
}

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
    url: listed.address,
    scores: listed.scores,
    ...(listed.published !== undefined && { published: listed.published }),
  };
}
