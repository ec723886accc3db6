import { FILM_TYPES, isA, nodesOf, OTHER_TYPES, type SchemaNode, textIn } from './schema.ts';

/** What structured data says a page is, in short: of the hundreds of nodes that a page may have. */
export interface Structure {
  /** The review that the page is: where it stands, its name, and the types of what it reviews. */
  review?: { path: string; name: string; of: string[] };
  /** An article stands by itself. */
  article: boolean;
  /** How many films stand by themselves, and the name of the first. */
  films: number;
  film: string;
  /** How many reviews films embed, and how many of them are signed. */
  embedded: number;
  signed: number;
  /** The types of the first thing standing by itself that is certainly no film nor a review of one. */
  other: string[];
}

const isArticle = (type: string) => type.endsWith('article') || type === 'blogposting';

/** The short of a page's nodes. */
export function structureOf(nodes: readonly SchemaNode[]): Structure {
  const roots = nodes.filter((node) => !node.parent);
  const reviews = nodes.filter((node) => isA(node, 'review', 'criticreview', 'userreview'));
  const embedded = reviews.filter(({ parent }) => parent && isA(parent, ...FILM_TYPES));
  const review = reviews.find(
    ({ parent }) => !(parent && isA(parent, ...FILM_TYPES, ...OTHER_TYPES, 'creativework')),
  );
  const films = roots.filter((node) => isA(node, ...FILM_TYPES));
  const other = roots.find((node) =>
    isA(node, ...OTHER_TYPES, 'itemlist', 'discussionforumposting', 'qapage'),
  );
  return {
    ...(review && {
      review: {
        path: review.path.slice(0, 200),
        name: (textIn(review, 'name', 'headline') ?? '').slice(0, 300),
        of: [...(nodesOf(review, 'itemReviewed')[0]?.types ?? [])],
      },
    }),
    article: roots.some(({ types }) => types.some(isArticle)),
    films: films.length,
    film: (films[0] && textIn(films[0], 'name'))?.slice(0, 300) ?? '',
    embedded: embedded.length,
    signed: embedded.filter((node) => textIn(node, 'author')).length,
    other: [...(other?.types ?? [])],
  };
}
