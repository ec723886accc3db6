import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../../../../lib/reading/page/canonical.ts';
import { headlines, withoutSite } from '../../../../lib/reading/page/headline.ts';
import { labels } from '../../../../lib/reading/page/sections.ts';
import { html, pages } from '../documents.ts';

const canonical = (head: string, url?: string) =>
  pages(html('', head), url).map(([, page]) => canonicalOf(page)?.url);

describe('the address a page calls its own', () => {
  it.each([
    ['an absolute link', '<link rel="canonical" href="https://a.example/x">', 'https://a.example/x'],
    ['a relative one', '<link rel="canonical" href="/x/">', 'https://www.example.com/x/'],
    [
      'og:url where there is no link',
      '<meta property="og:url" content="https://a.example/y">',
      'https://a.example/y',
    ],
    ['not the front page', '<link rel="canonical" href="https://www.example.com/">', undefined],
    ['no script', '<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['no template', '<link rel="canonical" href="https://a.example/{{slug}}">', undefined],
  ])('is %s', (_, head, expected) => {
    expect(canonical(head)).toEqual([expected, expected]);
  });

  it('means the folder by a relative index.html', () => {
    const found = canonical('<link rel="canonical" href="index.html">', 'https://a.example/2011/09/film/');
    expect(found).toEqual(['https://a.example/2011/09/film/', 'https://a.example/2011/09/film/']);
  });
});

describe('what a page calls itself', () => {
  it.each([
    ['Stalker review | The Daily Reel', ['The Daily Reel'], 'Stalker review'],
    ['The Daily Reel – Stalker review', ['Daily Reel'], 'Stalker review'],
    ['Stalker – a pilgrimage', ['The Daily Reel'], 'Stalker – a pilgrimage'],
    ['Stalker :: thedailyreel', ['The Daily Reel'], 'Stalker'],
  ])('"%s" without the site', (title, names, expected) => {
    expect(withoutSite(title, names)).toBe(expected);
  });

  it('prefers the heading that the title speaks of to the name of the site', () => {
    const page = html(
      '<h1>Daily Reel</h1><h1>Stalker review</h1>',
      '<title>Stalker review | Daily Reel</title>',
    );
    for (const [, own] of pages(page)) {
      expect(own.once(headlines).map(({ text }) => text)[0]).toBe('Stalker review');
    }
  });

  it('writes a heading in capitals as the title does', () => {
    const texts = (heading: string, title: string) =>
      pages(html(`<h1>${heading}</h1>`, `<title>${title}</title>`)).map(([, own]) =>
        own.once(headlines).map(({ text }) => text),
      );
    for (const found of texts('PAPER LANTERN', 'Paper Lantern – a review | The Daily Reel'))
      expect(found[0]).toBe('Paper Lantern');
    for (const found of texts('PAPER LANTERN', 'PAPER LANTERN')) expect(found).toEqual(['PAPER LANTERN']);
    for (const found of texts('M', 'M (1931)')) expect(found[0]).toBe('M');
  });

  it('parts the words of a heading where its line breaks, and so finds it in the title', () => {
    const page = html(
      '<section><h1>Paper<br><em>Lantern</em> &amp; Co</h1></section><main><h2>The plot</h2></main>',
      '<title>Paper Lantern &amp; Co – a review</title>',
    );
    for (const [, own] of pages(page)) expect(own.once(headlines)[0]?.text).toBe('Paper Lantern & Co');
  });

  it('takes the article’s own heading where the h1 greets the visitor', () => {
    const page = html(
      '<header><h1>Hello!</h1></header><main><article><h2>Stalker</h2></article></main>',
      '<title>My blog</title>',
    );
    for (const [, own] of pages(page)) expect(own.once(headlines)[0]?.text).toBe('Stalker');
  });
});

describe('sections and tags', () => {
  it('are those of the page, not all of the site', () => {
    const page = html(
      '<p><a rel="tag" href="/t">Film Review (3)</a></p><h3>Trending tags</h3><div><a rel="tag">Books</a></div><aside><a rel="tag">Games</a></aside>',
      '<meta property="article:section" content="Film">',
    );
    for (const [, own] of pages(page)) expect(own.once(labels)).toBe('film | film review');
  });
});
