import * as v from 'valibot';
import type { ReviewItem } from '../../exchange/model.ts';
import { CAPS, ISO_DATE, isAddress, LANGUAGE, line, ScoreFields } from '../fields.ts';
import { cleanNote, cleanTags } from './clean.ts';

/** What a file says of a review, as it can be kept. */
export interface CleanReview {
  url: string;
  outlet: string;
  critics: string[];
  headline: string;
  excerpt: string;
  scores: v.InferOutput<typeof ScoreFields>[];
  tags: string[];
  note: string;
  published?: string;
  language?: string;
}

/** `undefined` if it has no address that can be opened. Texts that are too long are cut: they are the press's, not the reader's. */
export function cleanReview(item: ReviewItem): CleanReview | undefined {
  const url = item.url.trim();
  if (!isAddress(url) || url.length > CAPS.url) return undefined;
  const { published = '', language = '' } = item;
  const scores = (item.scores ?? []).slice(0, CAPS.scores).flatMap((score) => {
    const checked = v.safeParse(ScoreFields, score);
    return checked.success ? [checked.output] : [];
  });
  return {
    url,
    outlet: line(item.outlet ?? '').slice(0, CAPS.name),
    critics: (item.critics ?? [])
      .map(line)
      .filter((one) => one && one.length <= CAPS.name)
      .slice(0, CAPS.names),
    headline: line(item.headline ?? '').slice(0, CAPS.headline),
    excerpt: line(item.excerpt ?? '').slice(0, CAPS.excerpt),
    scores,
    tags: cleanTags(item.tags),
    note: cleanNote(item.note) ?? '',
    ...(ISO_DATE.test(published) && { published }),
    ...(LANGUAGE.test(language) && { language }),
  };
}
