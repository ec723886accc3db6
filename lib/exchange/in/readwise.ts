import type { InForm, ReadOptions } from '../form.ts';
import type { PassageItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isoTime } from '../text/dates.ts';
import { type Cells, hasColumns, readTable } from '../text/table.ts';

/** Readwise's table of highlights. Tags stand in the note: ".noir .slow". */
export const readwise: InForm = {
  id: 'readwise',
  name: 'form_readwise',
  carries: ['reviews', 'passages', 'note', 'tags'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise: (head) => (hasColumns(head, 'highlight,title,author,url,note') ? 1 : 0),
  read: (file, options) => readTable(file, (cells) => rowOf(cells, options)),
};

function rowOf(cells: Cells, { pages }: ReadOptions): PassageItem | Problem {
  const [quote, url, headline] = [cells('highlight'), cells('url'), cells('title')];
  if (quote === '') return { code: 'noQuote' };
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  const words = cells('note');
  const tags = [...words.matchAll(/(?:^|\s)\.([\p{L}\p{N}_-]+)(?=\s|$)/gu)].map(([, tag = '']) => tag);
  const note = words.replaceAll(/(?:^|\s)\.[\p{L}\p{N}_-]+(?=\s|$)/gu, '').trim();
  const created = isoTime(cells('date'));
  return {
    kind: 'passage',
    url,
    quote,
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    ...(pages !== false && { fresh: true }),
    ...(headline && { headline }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(created && { created }),
  };
}
