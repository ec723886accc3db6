import type { Entry, EntryPassage, EntryReview } from '../entry.ts';
import type { OutForm } from '../form.ts';
import { csvLine } from '../write/csv.ts';

const FILE = 'readwise.csv';
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/**
 * Readwise's own form (as of 2025): a row a passage. A tag stands in the note with a dot before it, the aspect among
 * them; dates are read as UTC. Readwise shows cells as they are, so formulas are not defused.
 */
export const readwise: OutForm = {
  id: 'readwise',
  name: 'form_readwise',
  carries: ['passages', 'reviews', 'note', 'tags'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  takes: 'entries',
  async *write(entries, { spoilers }) {
    yield { name: FILE, text: csvLine(COLUMNS) };
    for await (const entry of entries)
      for (const review of entry.reviews)
        for (const passage of review.passages)
          if (spoilers || !passage.spoiler)
            yield { name: FILE, text: csvLine(cellsOf(entry, review, passage)) };
  },
};

/** A tag is one word there. */
const dotted = (tag: string) => `.${tag.trim().replaceAll(/[\s.,]+/g, '-')}`;

function cellsOf({ film }: Entry, review: EntryReview, passage: EntryPassage): (string | number)[] {
  const { aspectName, tags = [], note = '' } = passage;
  const words = [...(aspectName ? [aspectName] : []), ...tags].map(dotted).join(' ');
  const position = passage.selectors.find((selector) => selector.type === 'TextPositionSelector')?.start;
  return [
    passage.quote,
    review.headline || film.title,
    review.critics?.join(', ') || review.outlet || '',
    review.url,
    [words, note].filter(Boolean).join('\n'),
    position ?? '',
    passage.created.slice(0, 19).replace('T', ' '),
  ];
}
