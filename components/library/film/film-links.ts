import type { FilmIds } from '../../../lib/films/model.ts';

export interface FilmLink {
  name: string;
  href: string;
}

/** Each site's form of an id and the address of the film there. Names of sites are not translated. */
const sites: { id: keyof FilmIds; name: string; form: RegExp; address: (id: string) => string }[] = [
  { id: 'imdb', name: 'IMDb', form: /^tt\d{5,12}$/, address: (id) => `https://www.imdb.com/title/${id}/` },
  {
    id: 'tmdb',
    name: 'TMDB',
    form: /^(?:(?:movie|tv)\/)?\d{1,12}(?:-[\w-]{0,200})?$/,
    address: (id) => `https://www.themoviedb.org/${id.includes('/') ? id : `movie/${id}`}`,
  },
  {
    id: 'letterboxd',
    name: 'Letterboxd',
    form: /^[\w-]{1,200}$/,
    address: (id) => `https://letterboxd.com/film/${id}/`,
  },
  {
    id: 'wikidata',
    name: 'Wikidata',
    form: /^Q\d{1,12}$/,
    address: (id) => `https://www.wikidata.org/wiki/${id}`,
  },
];

/** Where a film is found elsewhere. Ids that do not have their site's form are left out: they came from pages. */
export function filmLinks(ids: FilmIds): FilmLink[] {
  return sites.flatMap(({ id, name, form, address }) => {
    const given = ids[id];
    return given !== undefined && form.test(given) ? [{ name, href: address(given) }] : [];
  });
}
