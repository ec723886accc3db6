import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { type Page, pageOf } from '../../../lib/reading/page/page.ts';

export const ADDRESS = 'https://www.example.com/film/reviews/some-film';

/** The same page in both of the document implementations that we test with; browsers are a third. */
export function documents(html: string, url = ADDRESS): [name: string, document: Document][] {
  return [
    ['jsdom', new JSDOM(html, { url }).window.document],
    ['linkedom', parseHTML(html).document],
  ];
}

/** The same, as pages. */
export function pages(html: string, url = ADDRESS): [name: string, page: Page][] {
  return documents(html, url).map(([name, document]) => [name, pageOf(document, url)]);
}

/** The same function, called once for each argument. */
export function memoized<K, T>(work: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** A page with this in its body and, if given, in its head. */
export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** A paragraph of a review that says nothing that any reader looks for; three of them make an article. */
export const PROSE =
  '<p>There is a long slow afternoon at the heart of it, in which nobody says what they mean and the light keeps moving over the table. It is lovely to look at, the kind of patience that most people have forgotten how to have, and it leaves a bruise.</p>';
export const ARTICLE = PROSE.repeat(3);
