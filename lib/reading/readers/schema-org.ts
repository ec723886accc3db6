import { parseScore } from '../../scores/parse.ts';
import { cleanTitle } from '../language/headline-forms.ts';
import { holds, REVIEW_WORDS } from '../language/words.ts';
import { headlines } from '../page/headline.ts';
import { jsonLd } from '../page/json-ld.ts';
import { microdata } from '../page/microdata.ts';
import type { Page } from '../page/page.ts';
import { isA, nodesOf, OTHER_TYPES, type SchemaNode, textIn } from '../page/schema.ts';
import { folded } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';
import { article } from './schema-article.ts';
import { film, isFilm } from './schema-film.ts';
import { rating } from './schema-rating.ts';

const REVIEWS = ['review', 'criticreview', 'reviewnewsarticle'];
const ARTICLES = [
  'article',
  'newsarticle',
  'blogposting',
  'reportagenewsarticle',
  'opinionnewsarticle',
  'webpage',
  ...REVIEWS,
];
/** Whether the node stands among readers' comments or lists of other things. */
function isForeign(node: SchemaNode): boolean {
  for (let up = node.element ?? null, steps = 0; up && steps < 20; up = up.parentElement, steps++) {
    if (up.localName === 'body') return false;
    if (
      /comment|related|sidebar|user-?review|readers?-?review/i.test(
        `${up.getAttribute('class')} ${up.getAttribute('id')}`,
      )
    )
      return true;
  }
  return false;
}

/** The review that the page is: none that a film's entry embeds, unless it is the only one of a page called a review. */
function ownReview(page: Page, nodes: readonly SchemaNode[]): { node: SchemaNode; sure: number } | undefined {
  const reviews = nodes.filter((node) => isA(node, ...REVIEWS) && !isForeign(node));
  const free = reviews.filter(
    (node) => !node.parent || (!isFilm(node.parent) && !isA(node.parent, ...OTHER_TYPES)),
  );
  if (free.length === 1 && free[0]) return { node: free[0], sure: 1 };
  if (free.length > 1) {
    const named = page.once(headlines).map(({ text }) => folded(text));
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
  const called = page.once(headlines).some(({ text }) => holds(folded(text), REVIEW_WORDS));
  const only = reviews[0];
  return reviews.length === 1 && only && called ? { node: only, sure: 0.8 } : undefined;
}

function* readNodes(page: Page, nodes: readonly SchemaNode[]): Generator<Proposal> {
  if (nodes.length === 0) return;
  const review = ownReview(page, nodes);
  if (review) {
    yield* article(review.node, page, review.sure);
    for (const item of [...nodesOf(review.node, 'itemReviewed'), ...nodesOf(review.node, 'itemreviewed')])
      yield* film(item, review.sure);
    const holder = review.node.parent;
    if (holder && isFilm(holder)) yield* film(holder, review.sure);
    if (nodesOf(review.node, 'itemReviewed').length === 0) {
      const name = textIn(review.node, 'itemReviewed', 'itemreviewed');
      if (name && name.length < 120) {
        yield {
          field: 'filmTitle',
          value: cleanTitle(name).title,
          confidence: 0.75 * review.sure,
          where: `${review.node.path}.itemReviewed`,
          text: name,
        };
      }
    }
    const ratings = [...nodesOf(review.node, 'reviewRating'), ...nodesOf(review.node, 'rating')];
    for (const one of ratings) yield* rating(one, review.sure);
    if (ratings.length === 0) {
      // Older microdata puts the value on the review itself.
      const text = textIn(review.node, 'reviewRating', 'rating', 'ratingValue');
      const score = text && text.length < 40 ? parseScore(text) : undefined;
      if (score)
        yield {
          field: 'score',
          value: score,
          confidence: 0.7 * review.sure,
          where: `${review.node.path}.rating`,
          text: text ?? '',
        };
    }
  }
  const articles = nodes.filter(
    (node) => node !== review?.node && isA(node, ...ARTICLES) && !isForeign(node),
  );
  const named = page.once(headlines).map(({ text }) => folded(text));
  const own =
    articles.find(
      (node) => !isA(node, 'webpage') && named.includes(folded(textIn(node, 'headline', 'name') ?? '')),
    ) ??
    articles.find((node) => !isA(node, 'webpage') && !node.parent) ??
    articles.find((node) => !isA(node, 'webpage'));
  if (own) {
    yield* article(own, page, own.parent ? 0.8 : 1);
    for (const property of ['about', 'mentions', 'itemReviewed']) {
      const about = nodesOf(own, property).filter(isFilm);
      const only = about[0];
      if (only && about.length === 1) yield* film(only, property === 'mentions' ? 0.6 : 0.85);
    }
    if (!review) for (const one of nodesOf(own, 'reviewRating')) yield* rating(one, 0.95);
  }
  const web = articles.find((node) => isA(node, 'webpage') && !node.parent);
  if (web && !own) yield* article(web, page, 0.7);
  // A film's own node: its page, or the subject of an article that says so by having only this one.
  const films = nodes.filter((node) => isFilm(node) && !node.parent && !isForeign(node));
  const only = films[0];
  if (only && films.length === 1) yield* film(only, 0.85);
}

/** Schema.org data in `<script type="application/ld+json">`. */
export const jsonLdReader: Reader = {
  name: 'json-ld',
  read: (page) => readNodes(page, page.once(jsonLd)),
};

/** Schema.org data in attributes: microdata and RDFa. */
export const microdataReader: Reader = {
  name: 'microdata',
  read: (page) => readNodes(page, page.once(microdata)),
};
