import type { FilmIds } from '../../../lib/films/model.ts';

/** The sites whose ids can be put in by hand, as their ids stand in their addresses. */
const forms = {
  imdb: /(?:^|imdb\.com\/(?:[a-z-]+\/)?title\/)(tt\d{5,10})\b/,
  tmdb: /(?:^|themoviedb\.org\/movie\/)(\d{1,10})(?:$|[-/?#])/,
  letterboxd: /(?:^|letterboxd\.com\/film\/)([\w-]{1,150})\/?(?:$|[?#])/,
  wikidata: /(?:^|wikidata\.org\/(?:wiki|entity)\/)(Q\d{1,12})\b/,
} as const satisfies Partial<Record<keyof FilmIds, RegExp>>;

export type Site = keyof typeof forms;
export const sites = Object.keys(forms) as Site[];
export const siteNames: Record<Site, string> = {
  imdb: 'IMDb',
  tmdb: 'TMDB',
  letterboxd: 'Letterboxd',
  wikidata: 'Wikidata',
};

/** A film's id in what was typed or pasted: the id itself, or the address of the film there. `undefined` if there is none. */
export function readId(site: Site, text: string): string | undefined {
  return forms[site].exec(text.trim())?.[1];
}
