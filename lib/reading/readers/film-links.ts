import type { FilmIds } from '../../films/model.ts';
import { cleanTitle } from '../language/title.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { plain, textOf } from '../page/text.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

const FORMS: readonly [keyof FilmIds, RegExp][] = [
  ['imdb', /(?:imdb\.com\/title\/|^)(tt\d{7,9})\b/],
  ['tmdb', /themoviedb\.org\/movie\/(\d{1,8})/],
  ['wikidata', /wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})\b/],
  ['letterboxd', /letterboxd\.com\/film\/([a-z0-9-]{1,100})/],
];

/** The film's identifiers that a list of addresses holds. */
export function idsIn(urls: readonly string[]): FilmIds {
  const ids: FilmIds = {};
  for (const url of urls.slice(0, 50)) {
    for (const [site, form] of FORMS) {
      const id = form.exec(url)?.[1];
      if (id && ids[site] === undefined) ids[site] = id;
    }
  }
  return ids;
}

const LINKS =
  'a[href*="imdb.com/title/tt"], a[href*="themoviedb.org/movie/"], a[href*="letterboxd.com/film/"], a[href*="wikidata.org/"]';
const NO_TITLE = /imdb|tmdb|letterboxd|wikidata|official|more info|trailer|database|http/i;

/**
 * Links to film databases. A page with one such film is about that film; where it links several,
 * each is worth only its link's text.
 */
export const filmLinks: Reader = {
  name: 'inference/links',
  *read(page: Page): Generator<Proposal> {
    const own = new Set<Element | null>(page.once(body).blocks.map((block) => block.element));
    const inside = (element: Element) => {
      let up: Element | null = element;
      for (let steps = 0; up && !own.has(up) && steps < 6; steps++) up = up.parentElement;
      return own.size === 0 || own.has(up);
    };
    const seen = new Map<string, { text: string; href: string; ids: FilmIds }>();
    for (const link of [...page.document.querySelectorAll(LINKS)].slice(0, 60)) {
      const href = link.getAttribute('href') ?? '';
      const ids = idsIn([href]);
      const key = JSON.stringify(ids);
      if (key !== '{}' && inside(link) && !seen.get(key)?.text)
        seen.set(key, { text: plain(textOf(link, 120), 120), href, ids });
    }
    const sites = new Set([...seen.values()].flatMap(({ ids }) => Object.keys(ids)));
    const single = seen.size === sites.size;
    for (const { text, href, ids } of [...seen.values()].slice(0, 12)) {
      if (single) yield fact('filmIds', ids, 0.75, 'a[href]', href);
      const { title, year } = cleanTitle(text);
      if (title.length < 2 || text.length > 90 || NO_TITLE.test(text)) continue;
      yield fact('filmTitle', title, single ? 0.5 : 0.22, 'a[href]', text);
      if (year && single) yield fact('year', year, 0.5, 'a[href]', text);
    }
  },
};
