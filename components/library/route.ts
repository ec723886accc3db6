/** Orders that the list of reviews can stand in. */
export const sorts = ['saved', 'published', 'film', 'critic'] as const;
export type Sort = (typeof sorts)[number];

/** How many reviews are shown at first, and how many more each time. */
export const pageSize = 100;
const mostShown = 10_000;

/** Which of our two numbers places a critic on the axis. */
export type How = 'linear' | 'calibrated';

export interface ReviewsRoute {
  view: 'reviews';
  text: string;
  tag: string;
  sort: Sort;
  /** How many of the matching reviews are shown. */
  show: number;
}

export interface FilmRoute {
  view: 'film';
  id: string;
  how: How;
  /** The id of the review on the film's page that is pointed at; empty for none. */
  review: string;
}

export interface ReviewRoute {
  view: 'review';
  id: string;
}

/** A place in the library. Everything that can be looked at has an address, so that back, reload and bookmarks work. */
export type Route = ReviewsRoute | FilmRoute | ReviewRoute | { view: 'settings' } | { view: 'unknown' };

/** The address of a film's page. */
export const filmHash = (id: string): string => routeHash({ view: 'film', id, how: 'linear', review: '' });

/** The address of a review's own page. */
export const reviewHash = (id: string): string => routeHash({ view: 'review', id });

export const allReviews: ReviewsRoute = { view: 'reviews', text: '', tag: '', sort: 'saved', show: pageSize };

/**
 * Reads the fragment of the page's address ("#/film/abc?how=calibrated").
 * An empty one is the list of reviews; values it does not know count as not given.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s, 2);
  const params = new URLSearchParams(query);
  const [view = '', id = '', ...rest] = path.split('/');
  if (rest.length > 0) return { view: 'unknown' };
  if (view === 'film' && id !== '') {
    const name = decoded(id);
    const how = params.get('how') === 'calibrated' ? 'calibrated' : 'linear';
    if (name === undefined) return { view: 'unknown' };
    return { view: 'film', id: name, how, review: params.get('review') ?? '' };
  }
  if (view === 'review' && id !== '') {
    const name = decoded(id);
    return name === undefined ? { view: 'unknown' } : { view, id: name };
  }
  if (id !== '') return { view: 'unknown' };
  if (view === '' || view === 'reviews') return parseReviews(params);
  return view === 'settings' ? { view } : { view: 'unknown' };
}

function parseReviews(params: URLSearchParams): ReviewsRoute {
  const show = Number(params.get('show'));
  return {
    view: 'reviews',
    text: params.get('text') ?? '',
    tag: params.get('tag') ?? '',
    sort: sorts.find((sort) => sort === params.get('sort')) ?? allReviews.sort,
    show: Number.isInteger(show) && show > 0 ? Math.min(show, mostShown) : pageSize,
  };
}

/** Writes a route as a fragment, leaving out what is as usual: the shortest address that `parseRoute` reads back. */
export function routeHash(route: Exclude<Route, { view: 'unknown' }>): string {
  const params = new URLSearchParams();
  if (route.view === 'film') {
    if (route.how === 'calibrated') params.set('how', route.how);
    if (route.review !== '') params.set('review', route.review);
    return withQuery(`#/film/${encodeURIComponent(route.id)}`, params);
  }
  if (route.view === 'review') return `#/review/${encodeURIComponent(route.id)}`;
  if (route.view === 'settings') return '#/settings';
  if (route.text !== '') params.set('text', route.text);
  if (route.tag !== '') params.set('tag', route.tag);
  if (route.sort !== allReviews.sort) params.set('sort', route.sort);
  if (route.show !== pageSize) params.set('show', String(route.show));
  return withQuery('#/reviews', params);
}

function withQuery(path: string, params: URLSearchParams): string {
  return params.size > 0 ? `${path}?${params}` : path;
}

/** `undefined` for a broken escape, which `decodeURIComponent` throws on. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The address of a view without what is refined while looking at it: changing that is no arrival. */
export function placeOf(route: Route): string {
  if (route.view === 'unknown') return route.view;
  if (route.view === 'reviews') return routeHash({ ...route, text: '', show: pageSize });
  return routeHash(route.view === 'film' ? { ...route, how: 'linear', review: '' } : route);
}
