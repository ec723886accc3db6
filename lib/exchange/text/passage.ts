import type { ReadOptions } from '../form.ts';
import type { PassageItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isoTime } from './dates.ts';
import { looksLikeReview } from './page.ts';
import { quoteOf } from './selectors.ts';

/** What a program in which pages are marked says of a passage; texts are empty where it says nothing. */
export interface SaidOfPassage extends Pick<PassageItem, 'url' | 'selectors' | 'spoiler'> {
  id: string;
  headline: string;
  note: string;
  tags: string[];
  aspect?: string | undefined;
  /** ISO date and time. */
  created: string;
}

/** The passage, or why it is none: `noAddress`, or what `unquoted` says where it quotes no words. */
export function passageItem(
  { url, selectors, id, headline, note, tags, aspect, created, spoiler }: SaidOfPassage,
  { pages }: ReadOptions,
  unquoted: Problem = { code: 'noQuote' },
): PassageItem | Problem {
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  const quote = quoteOf(selectors);
  if (quote === '') return unquoted;
  const time = isoTime(created);
  return {
    kind: 'passage',
    url,
    quote,
    selectors,
    // A page that does not look like a review has to be saved already.
    ...((pages !== false || looksLikeReview(url, headline)) && { fresh: true }),
    ...(id && { id }),
    ...(headline && { headline }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(aspect && { aspect }),
    ...(spoiler && { spoiler }),
    ...(time && { created: time }),
  };
}
