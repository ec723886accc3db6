import { foldWords } from '../../films/fold.ts';
import type { Entry, EntryReview } from '../entry.ts';
import { scoresLine } from './scores.ts';

/** A review as something to cite: what the forms for citations have in common. */
export interface Cited {
  entry: Entry;
  review: EntryReview;
  /** "penhallow2024-red-rooms": a key that is one word, and its own in the file. */
  key: string;
  title: string;
  /** "Red Rooms (2023)". */
  film: string;
  /** Year, month, day as numbers, as many as are known. */
  date: number[];
  /** The marks, as printed. */
  scores: string;
}

/** Every review of the entries, with keys that differ. */
export async function* citedReviews(entries: AsyncIterable<Entry>): AsyncGenerator<Cited> {
  const used = new Map<string, number>();
  for await (const entry of entries) {
    for (const review of entry.reviews) {
      const base = keyOf(entry, review);
      const times = (used.get(base) ?? 0) + 1;
      used.set(base, times);
      const { title, year } = entry.film;
      yield {
        entry,
        review,
        key: times === 1 ? base : `${base}-${times}`,
        title: review.headline || title,
        film: year ? `${title} (${year})` : title,
        date: (review.published ?? '').slice(0, 10).split('-').map(Number).filter(Boolean),
        scores: scoresLine(review.scores),
      };
    }
  }
}

/**
 * A text in one line, for forms in which a line end ends a field. Control characters become spaces, too: readers take some of
 * them for line ends (NEL, FS), and TeX refuses others.
 */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Letters and digits only: keys are typed, and BibTeX takes no others everywhere. */
function keyOf({ film }: Entry, review: EntryReview): string {
  const who = review.critics?.[0]?.split(/\s+/).at(-1) ?? review.outlet ?? 'review';
  const words = [`${who}${review.published?.slice(0, 4) ?? ''}`, film.title].map((text) =>
    foldWords(text)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|(?<!-)-+$/g, ''),
  );
  return words.filter(Boolean).join('-').slice(0, 60) || 'review';
}
