import type { FilmIds } from '../../films/model.ts';
import { cleanTitle } from '../language/title.ts';
import { filmAnchors } from '../page/film-anchors.ts';
import type { View } from '../page/page.ts';
import { plain } from '../page/text.ts';
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

const NO_TITLE = /imdb|tmdb|letterboxd|wikidata|official|more info|trailer|database|http/i;

/**
 * Links to film databases. A page with one such film is about that film; where it links several,
 * each is worth only its link's text.
 */
export const filmLinks: Reader = {
  name: 'inference/links',
  *read(view: View): Generator<Proposal> {
    const seen = new Map<string, { text: string; href: string; ids: FilmIds }>();
    for (const { href, text } of view.once(filmAnchors)) {
      const ids = idsIn([href]);
      const key = JSON.stringify(ids);
      if (key !== '{}' && !seen.get(key)?.text) seen.set(key, { text: plain(text, 120), href, ids });
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
