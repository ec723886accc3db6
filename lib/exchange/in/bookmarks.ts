import type { InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { ReviewItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { readMarkup } from '../text/markup.ts';
import { looksLikeReview, reviewOfPage } from '../text/page.ts';

/**
 * Bookmarks as every browser and many services export them (the Netscape form), and the lists of Pocket and Instapaper. Those that look like a review come in;
 * the film is read off their titles.
 */
export const bookmarks: InForm = {
  id: 'bookmarks',
  name: 'form_bookmarks',
  carries: ['title', 'year', 'reviews', 'tags'],
  extensions: ['html', 'htm'],
  mediaTypes: ['text/html'],
  recognise: ({ text }) => (FORMS.test(text) ? 1 : 0),
  asks: () => ['pages'],
  read,
};

const FORMS =
  /<!DOCTYPE NETSCAPE-Bookmark-file-1>|<title>\s{0,9}(?:Pocket|Instapaper)[^<]{0,9}Export\s{0,9}<\/title>/i;

interface Mark {
  line: number;
  url: string;
  title: string;
  tags: string[];
}

async function* read({ text }: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  let mark: Mark | undefined;
  const marks = readMarkup<Mark>(text(), {
    onOpen(name, attributes, line) {
      if (name !== 'a') return;
      const tags = (attributes['tags'] ?? '').split(',').map((tag) => tag.trim());
      mark = { line, url: attributes['href'] ?? '', title: '', tags: tags.filter(Boolean) };
    },
    onText(data) {
      if (mark) mark.title += data;
    },
    onClose(name) {
      const whole = name === 'a' ? mark : undefined;
      if (whole) mark = undefined;
      return whole;
    },
  });
  for await (const { line, ...each } of marks) {
    const reading = markItem(each, options);
    yield 'kind' in reading ? { line, item: reading } : { line, problem: reading };
  }
}

function markItem({ url, title, tags }: Omit<Mark, 'line'>, { pages }: ReadOptions): ReviewItem | Problem {
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  if (!pages && !looksLikeReview(url, title)) return { code: 'noReview', about: title || url };
  return { ...reviewOfPage(url, title), ...(tags.length > 0 && { tags }) };
}
