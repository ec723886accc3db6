import { PLOT, ps } from './texts.ts';

/** What a page states: title, year, director, critic, day, marks, canonical address. */
interface Stated {
  t?: string;
  y?: number;
  d?: string;
  c?: string;
  p?: string;
  s?: string[];
  u?: string;
}
/** A page of a form met in the wild, with text of our own. `kind`: what it should be taken for. */
export interface Wild {
  id: string;
  url: string;
  html: string;
  kind: 'review' | 'none';
  stated: Stated;
}

/** A mark as it should be read, "part value/best". */
export const S = (_raw: string, value: number | string, best: number | null = null, part = ''): string =>
  `${part ? `${part} ` : ''}${value}/${best}`;

export const review = (id: string, url: string, html: string, stated: Stated): Wild => ({
  id,
  url,
  html,
  kind: 'review',
  stated,
});
export const other = (id: string, url: string, html: string): Wild => ({
  id,
  url,
  html,
  kind: 'none',
  stated: {},
});

export const doc = (lang: string, title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Tags of Open Graph; "link:canonical" is a link. */
export const og = (tags: Record<string, string>): string =>
  Object.entries(tags)
    .map(([name, value]) =>
      name.startsWith('link:')
        ? `<link rel="${name.slice(5)}" href="${value}">`
        : `<meta property="${name}" content="${value}">`,
    )
    .join('');
export const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const nav = (items: string[]): string =>
  `<nav><ul>${items.map((item) => `<li><a href="/${item.toLowerCase()}">${item}</a></li>`).join('')}</ul></nav>`;
export const side =
  '<aside class="sidebar"><h3>Recent reviews</h3><ul><li><a href="/a">Night Orchard review ★★☆☆☆</a></li><li><a href="/b">Copper Sky ★★★★★</a></li></ul></aside>';
export const T = (text: string[]): string => text.map((line) => `<p>${line}</p>`).join('');

/** One article of a blog under this headline; `extra` stands below its text. */
export const headed = (
  id: string,
  headline: string,
  title: string,
  more: Stated = {},
  extra = '',
  text = PLOT,
): Wild =>
  review(
    `headline ${id}`,
    `https://blog${id}.example/2020/05/05/post-${id}/`,
    doc(
      'en',
      `${headline} – Blog ${id}`,
      `<article class="post"><h1 class="entry-title">${headline}</h1><div class="entry-meta">May 5, 2020 by <a rel="author" href="/author/x">Ivy Lane</a> Filed under <a rel="category tag" href="/category/movies">Movies</a></div><div class="entry-content">${ps(text, title)}${extra}</div></article>`,
      og({ 'article:published_time': '2020-05-05T10:00:00+00:00' }),
    ),
    { t: title, c: 'Ivy Lane', p: '2020-05-05', ...more },
  );
