import type { FilmItem, Item, ReviewItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { TableField } from '../text/columns.ts';
import { isoDate } from '../text/dates.ts';
import { type Order, orderedDate } from '../text/day-order.ts';
import { filmOf } from '../text/facts.ts';
import { scoresIn } from '../text/names.ts';
import { looksLikeReview, reviewOfPage } from '../text/page.ts';
import { titleWithYear } from '../text/title-year.ts';

/** A row by its fields. */
export interface Field {
  /** A cell, as it was before a spreadsheet was kept from running it. */
  (field: TableField): string;
  /** The names in a cell: in our own tables only a semicolon parts them. */
  names: (field: TableField) => string[];
  /** Whether the table has it at all. */
  has: (field: TableField) => boolean;
}

function named(field: Field) {
  // "Her (2013)", in tables that have no column of years.
  const year = field('year');
  const { title, year: within = '' } =
    year === '' ? titleWithYear(field('title')) : { title: field('title') };
  return filmOf({
    title,
    originalTitle: field('originalTitle'),
    year: year || within,
    directors: field.names('directors').join(','),
    imdb: /tt\d+/.exec(field('imdb'))?.[0] ?? field('imdb'),
    wikidata: field('wikidata'),
    letterboxd: field('letterboxd'),
    tmdb: /\d+/.exec(field('tmdb'))?.[0] ?? '',
  });
}

/** What a row says of a film. `alone`: it says nothing of a review, so that all of it is of the film. */
export function filmItem(field: Field, order: Order, alone: boolean): FilmItem | Problem {
  const film = named(field);
  if (!film) return { code: 'noFilm' };
  const written = field('ownScore');
  const [score] = scoresIn(written);
  if (written !== '' && !score) return { code: 'score', about: written };
  const date = field('seenOn');
  const isDate = /\d{4}/.test(date);
  const seenOn = isoDate(date) ?? orderedDate(date, order);
  if (isDate && !seenOn) return { code: order === 'unclear' ? 'dayOrder' : 'date', about: date };
  const isSeen = score || isDate || /^(?:1|x|y|yes|true|seen)$/i.test(date);
  const state = stateOf(field('state')) ?? (isSeen ? 'seen' : alone ? 'want' : undefined);
  const note = field('filmNote') || (alone ? field('note') : '');
  const tags = field.names(alone && field('filmTags') === '' ? 'tags' : 'filmTags');
  const lists = field.names('lists');
  return {
    kind: 'film',
    film,
    ...(state && { watch: { state, ...(seenOn && { seenOn }) } }),
    ...(score && { ownScore: score }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(lists.length > 0 && { lists }),
  };
}

function stateOf(text: string): 'want' | 'seen' | 'dropped' | undefined {
  if (/^(?:seen|watched|completed?|finished|done)$/i.test(text)) return 'seen';
  if (/^(?:dropped|abandoned|given up)$/i.test(text)) return 'dropped';
  return /^(?:want|want to (?:see|watch)|watchlist|plan(?:ned)?(?: to watch)?|planning)$/i.test(text)
    ? 'want'
    : undefined;
}

export function reviewItems(field: Field, order: Order): Item[] | Problem {
  const url = field('url');
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  const own = filmItem(field, order, false);
  if ('code' in own) return own;
  const scores = scoresIn(field('score'));
  if (field('score') !== '' && scores.length === 0) return { code: 'score', about: field('score') };
  const published = isoDate(field('published')) ?? (/^\d{4}(?:-\d\d)?$/.exec(field('published')) ?? [])[0];
  // A list of bookmarks: its titles are those of pages.
  const isOfPages = !field.has('headline') && !field.has('year') && looksLikeReview(url, field('title'));
  const texts: Partial<ReviewItem> = isOfPages ? reviewOfPage(url, field('title')) : {};
  for (const name of ['outlet', 'headline', 'excerpt', 'note'] as const)
    if (field(name)) texts[name] = field(name);
  const [critics, tags] = [field.names('critics'), field.names('tags')];
  const review: ReviewItem = {
    film: own.film,
    ...texts,
    kind: 'review',
    url,
    ...(critics.length > 0 && { critics }),
    ...(published && { published }),
    ...(scores.length > 0 && { scores }),
    ...(tags.length > 0 && { tags }),
  };
  const saysMore = Object.keys(own).length > 2;
  return saysMore ? [own, review] : [review];
}
