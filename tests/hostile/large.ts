import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const page = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} review</title>${head}</head>` +
  `<body><h1>${title} review</h1>${body}</body></html>`;
const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const review = (name: string): string =>
  JSON.stringify({ '@type': 'Review', itemReviewed: { '@type': 'Movie', name }, author: 'Ines Orlova' });

/** Pages that are too large to be kept as files, by name. Each names its film in its first heading. */
const pages: Record<string, () => string> = {
  // Laid out only where it is seen: it is the reading that is tried here, not the browser's typesetting.
  'ten-megabytes-of-text': () =>
    page(
      'Wide River',
      '<style>p { content-visibility: auto }</style>',
      `<p>${'A film of 3/5 stars by nobody, directed by someone. '.repeat(200)}</p>`.repeat(1_000),
    ),
  'one-long-word': () =>
    page('Wide River', '', `<p>${'★'.repeat(1_000_000)}${'a'.repeat(2_000_000)}${'1/'.repeat(500_000)}</p>`),
  'two-hundred-blocks': () => page('Wide River', script(review('Wide River')).repeat(200), '<p>Text.</p>'),
  'one-huge-block': () =>
    page(
      'Wide River',
      script(`[${`${review('Wide River')},`.repeat(60_000)}${review('Wide River')}]`),
      '<p>Text.</p>',
    ),
  'deep-data': () =>
    page(
      'Wide River',
      script(`${'{"@type":"Review","itemReviewed":'.repeat(20_000)}null${'}'.repeat(20_000)}`),
      '<p>Text.</p>',
    ),
  'deep-elements': () =>
    page(
      'Wide River',
      '',
      `${'<div itemscope itemprop="review">'.repeat(20_000)}text${'</div>'.repeat(20_000)}`,
    ),
  'many-elements': () =>
    page('Wide River', '', '<p itemprop="name" class="rating star">4/5 <b>★★★</b></p>'.repeat(75_000)),
  'long-title': () => page('Wide River '.repeat(50_000), '', '<p>Text.</p>'),
};

/** The names of the large pages. */
export const largePages = Object.keys(pages);

/** Writes a large page into a folder; resolves to its file. */
export async function writeLargePage(folder: string, name: string): Promise<string> {
  const file = join(folder, `${name}.html`);
  await writeFile(file, pages[name]?.() ?? '');
  return file;
}
