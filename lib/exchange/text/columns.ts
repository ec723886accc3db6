/** What a column of a plain table can hold, and the names by which it is guessed; ours is the first of each. */
export const TABLE_FIELDS = {
  title: [
    'title',
    'film',
    'name',
    'movie',
    'film title',
    'film name',
    'movie name',
    'primary title',
    'movie title',
    'filmtitle',
    'titel',
    'titre',
    'titolo',
    'título',
    'название',
  ],
  originalTitle: ['original title', 'originaltitle', 'original name', 'originaltitel', 'titre original'],
  year: [
    'year',
    'release year',
    'film year',
    'releaseyear',
    'jahr',
    'année',
    'anno',
    'año',
    'ano',
    'год',
    'release date',
    'released',
  ],
  directors: ['directors', 'director', 'directed by', 'regie', 'réalisateur', 'regista', 'режиссёр'],
  imdb: ['imdb', 'imdb id', 'imdbid', 'imdb_id', 'const', 'tconst'],
  tmdb: ['tmdb', 'tmdb id', 'tmdbid', 'tmdb_id'],
  wikidata: ['wikidata id', 'wikidata'],
  letterboxd: ['letterboxd id', 'letterboxd slug'],
  filmTags: ['film tags'],
  filmNote: ['film note'],
  ownScore: [
    'my score',
    'my rating',
    'own score',
    'your rating',
    'rating',
    'stars',
    'bewertung',
    'note /10',
    'voto',
    'оценка',
    'myrating',
    'userrating',
  ],
  state: ['watchlist', 'status', 'state', 'watch state'],
  seenOn: [
    'seen on',
    'watched date',
    'watcheddate',
    'date watched',
    'watched',
    'watched on',
    'watched at',
    'seen',
    'datewatched',
    'last watched',
  ],
  note: ['note', 'notes', 'my note', 'my review', 'comment', 'comments', 'memo'],
  tags: ['tags', 'labels'],
  lists: ['lists', 'list', 'collection', 'collections'],
  url: ['address', 'review address', 'url', 'link', 'address', 'review url'],
  outlet: ['outlet', 'publication', 'source', 'publisher', 'magazine'],
  critics: ['critics', 'critic', 'author', 'authors', 'reviewer', 'byline'],
  published: ['published', 'review date', 'publication date', 'date published'],
  headline: ['headline', 'review title', 'article'],
  excerpt: ['excerpt', 'summary', 'blurb', 'dek'],
  score: ['score', 'critic score', 'printed score', 'scores', 'grade'],
} as const;

export type TableField = keyof typeof TABLE_FIELDS;

/** Which column is what, guessed by their names: each field once, the first column that has one of its names. */
export function guessColumns(columns: readonly string[]): Record<string, TableField> {
  const guessed: Record<string, TableField> = {};
  for (const [field, names] of Object.entries(TABLE_FIELDS)) {
    const column = names
      .map((name) => columns.find((one) => one === name))
      .find((one) => one !== undefined && !Object.hasOwn(guessed, one));
    if (column !== undefined) guessed[column] = field as TableField;
  }
  return guessed;
}
