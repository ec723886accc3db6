import { parseScore } from '../../scores/parse.ts';
import { callsItselfReview } from '../language/review-words.ts';
import { cleanTitle } from '../language/title.ts';
import { headlines } from '../page/headline.ts';
import { jsonLd } from '../page/json-ld.ts';
import { microdata } from '../page/microdata.ts';
import type { View } from '../page/page.ts';
import { isA, nodesOf, OTHER_TYPES, type SchemaNode, textIn } from '../page/schema.ts';
import { folded } from '../page/text.ts';
import { fact, mark, type Proposal, type Reader } from '../proposal.ts';
import { article } from './schema-article.ts';
import { film, isFilm } from './schema-film.ts';
import { rating } from './schema-rating.ts';

const REVIEWS = ['review', 'criticreview', 'reviewnewsarticle'];
const ARTICLES = 'article newsarticle blogposting reportagenewsarticle opinionnewsarticle webpage'
  .split(' ')
  .concat(REVIEWS);

/** The review that the page is: none that a film's entry embeds, unless it is the only one of a page called a review. */
function ownReview(view: View, nodes: readonly SchemaNode[]): { node: SchemaNode; sure: number } | undefined {
  const reviews = nodes.filter((node) => isA(node, ...REVIEWS) && !node.foreign);
  const free = reviews.filter(
    (node) => !node.parent || (!isFilm(node.parent) && !isA(node.parent, ...OTHER_TYPES)),
  );
  if (free.length === 1 && free[0]) return { node: free[0], sure: 1 };
  if (free.length > 1) {
    const named = view.once(headlines).map(({ text }) => folded(text));
    const rated = free.filter(
      (node) => node.properties.has('reviewRating') || node.properties.has('itemReviewed'),
    );
    const fit = rated.find((node) => {
      const film = folded(cleanTitle(textIn(node, 'itemReviewed', 'name', 'headline') ?? '').title);
      return film !== '' && named.some((text) => text.includes(film));
    });
    const first = fit ?? (rated.length === 1 ? rated[0] : undefined);
    return first ? { node: first, sure: 0.9 } : undefined;
  }
  const called = view.once(headlines).some(({ text }) => callsItselfReview(folded(text)));
  const only = reviews[0];
  return reviews.length === 1 && only && called ? { node: only, sure: 0.8 } : undefined;
}

function* readNodes(view: View, nodes: readonly SchemaNode[]): Generator<Proposal> {
  if (nodes.length === 0) return;
  const review = ownReview(view, nodes);
  if (review) yield* ofReview(review.node, view, review.sure);
  const articles = nodes.filter((node) => node !== review?.node && isA(node, ...ARTICLES) && !node.foreign);
  // Of several reviews of which none is of the film in the heading, none is this page's article.
  const several = articles.filter((node) => isA(node, ...REVIEWS)).length > 1;
  const written = articles.filter((node) => !isA(node, 'webpage') && !(several && isA(node, ...REVIEWS)));
  const named = view.once(headlines).map(({ text }) => folded(text));
  const own =
    written.find((node) => named.includes(folded(textIn(node, 'headline', 'name') ?? ''))) ??
    written.find((node) => !node.parent) ??
    written[0];
  if (own) {
    yield* article(own, view, own.parent ? 0.8 : 1);
    for (const property of ['about', 'mentions', 'itemReviewed']) {
      const [only, more] = nodesOf(own, property).filter(isFilm);
      if (only && !more) yield* film(only, property === 'mentions' ? 0.6 : 0.85);
    }
    if (!review) for (const one of nodesOf(own, 'reviewRating')) yield* rating(one, 0.95);
  }
  const web = articles.find((node) => isA(node, 'webpage') && !node.parent);
  if (web && !own) yield* article(web, view, 0.7);
  // A film's own node: its page, or the subject of an article that says so by having only this one.
  const [only, more] = nodes.filter((node) => isFilm(node) && !node.parent && !node.foreign);
  if (only && !more) yield* film(only, 0.85);
}

function* ofReview(node: SchemaNode, view: View, sure: number): Generator<Proposal> {
  yield* article(node, view, sure);
  const items = [...nodesOf(node, 'itemReviewed'), ...nodesOf(node, 'itemreviewed')];
  for (const item of items) yield* film(item, sure);
  if (node.parent && isFilm(node.parent)) yield* film(node.parent, sure);
  const name = items.length === 0 && textIn(node, 'itemReviewed', 'itemreviewed');
  if (name && name.length < 120)
    yield fact('filmTitle', cleanTitle(name).title, 0.75 * sure, `${node.path}.itemReviewed`, name);
  const ratings = [...nodesOf(node, 'reviewRating'), ...nodesOf(node, 'rating')];
  for (const one of ratings) yield* rating(one, sure);
  // Older microdata puts the value on the review itself.
  const text = ratings.length === 0 && textIn(node, 'reviewRating', 'rating', 'ratingValue');
  const score = text && text.length < 40 && parseScore(text);
  if (score) yield mark(score, 0.7 * sure, `${node.path}.rating`, text);
}

/** Schema.org data in `<script type="application/ld+json">`. */
export const jsonLdReader: Reader = {
  name: 'json-ld',
  read: (view) => readNodes(view, view.once(jsonLd)),
};

/** Schema.org data in attributes: microdata and RDFa. */
export const microdataReader: Reader = {
  name: 'microdata',
  read: (view) => readNodes(view, view.once(microdata)),
};
