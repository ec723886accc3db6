import type { FilmIds } from '../../films/model.ts';
import { cleanTitle } from '../language/headline-forms.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { plain, textOf } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';

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

/**
 * Links to film databases. A page with one such film is about that film; where it links several,
 * each is worth only its link's text.
 */
export const filmLinks: Reader = {
  name: 'inference/links',
  *read(page: Page): Generator<Proposal> {
    const { blocks } = page.once(survey);
    const own = new Set(page.once(body).blocks.map((block) => block.element));
    const inside = (element: Element) => {
      for (let up: Element | null = element, steps = 0; up && steps < 6; up = up.parentElement, steps++) {
        if (own.has(up)) return true;
      }
      return blocks.length === 0;
    };
    const links = page.document.querySelectorAll(LINKS);
    const seen = new Map<string, { text: string; href: string }>();
    for (let at = 0; at < links.length && at < 60; at++) {
      const link = links[at];
      const href = link?.getAttribute('href') ?? '';
      if (!link || !inside(link)) continue;
      const key = JSON.stringify(idsIn([href]));
      const text = plain(textOf(link, 120), 120);
      if (key !== '{}' && !seen.get(key)?.text) seen.set(key, { text, href });
    }
    const sites = new Set([...seen.keys()].map((key) => key.slice(2, 6)));
    const single = seen.size > 0 && seen.size === sites.size;
    for (const { text, href } of [...seen.values()].slice(0, 12)) {
      if (single)
        yield { field: 'filmIds', value: idsIn([href]), confidence: 0.75, where: 'a[href]', text: href };
      if (
        text &&
        text.length < 90 &&
        !/imdb|tmdb|letterboxd|wikidata|official|more info|trailer|database|http/i.test(text)
      ) {
        const { title, year } = cleanTitle(text);
        if (title.length > 1)
          yield { field: 'filmTitle', value: title, confidence: single ? 0.5 : 0.22, where: 'a[href]', text };
        if (year && single) yield { field: 'year', value: year, confidence: 0.5, where: 'a[href]', text };
      }
    }
  },
};
