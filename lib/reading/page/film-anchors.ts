import { body } from './body.ts';
import { firstOf } from './first-of.ts';
import type { Page } from './page.ts';
import { textOf } from './text.ts';

const LINKS =
  'a[href*="imdb.com/title/tt"], a[href*="themoviedb.org/movie/"], a[href*="letterboxd.com/film/"], a[href*="wikidata.org/"]';

/** A link to a film's entry in a database. */
export interface FilmAnchor {
  href: string;
  text: string;
}

/** The links in the article to entries of film databases, at most 60. */
export function filmAnchors(page: Page): FilmAnchor[] {
  const links = firstOf(page.document, LINKS, 60);
  if (links.length === 0) return [];
  const own = new Set<Element | null>(page.once(body).blocks.map((block) => block.element));
  const inside = (element: Element) => {
    let up: Element | null = element;
    for (let steps = 0; up && !own.has(up) && steps < 6; steps++) up = up.parentElement;
    return own.size === 0 || own.has(up);
  };
  return links
    .filter(inside)
    .map((link) => ({ href: (link.getAttribute('href') ?? '').slice(0, 1000), text: textOf(link, 120) }));
}
