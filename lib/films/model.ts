/**
 * Identifiers of a film elsewhere. `imdb` is "tt0111161", `boxd` the code of its short address at Letterboxd
 * (boxd.it/2lwg), the others as in the site's own addresses.
 */
export interface FilmIds {
  imdb?: string;
  tmdb?: string;
  wikidata?: string;
  letterboxd?: string;
  boxd?: string;
}

/** What says which film is meant: enough to match two mentions of it. */
export interface FilmIdentity {
  title: string;
  originalTitle?: string;
  otherTitles?: string[];
  /** Year of first release, four digits. */
  year?: number;
  directors?: string[];
  ids?: FilmIds;
}
