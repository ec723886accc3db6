import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import { namesIn } from '../language/names.ts';
import type { ListedReview } from '../model.ts';
import { FILM_TYPES, isA, nodesOf, type SchemaNode, textIn } from '../page/schema.ts';

/**
 * A listed review's mark. A scale of -1 to 1, or 0 to 1, is the aggregator's flag and no mark of the critic's:
 * it becomes a verdict given by the aggregator.
 */
function scoreOf(review: SchemaNode): Score | undefined {
  const rating = nodesOf(review, 'reviewRating')[0];
  const printed = rating ? textIn(rating, 'ratingValue') : undefined;
  if (!rating || !printed) return undefined;
  const best = Number(textIn(rating, 'bestRating') ?? Number.NaN);
  const worst = Number(textIn(rating, 'worstRating') ?? Number.NaN);
  const value = Number(printed.replace(',', '.'));
  if (best === 1 && Number.isFinite(value)) {
    const verdict = value > 0 ? 'fresh' : 'rotten';
    return { raw: verdict, kind: 'verdict', value: verdict, best: null, worst: null, givenBy: 'aggregator' };
  }
  return parseScore(printed, {
    ...(Number.isFinite(best) && best > 1 && { best }),
    ...(Number.isFinite(worst) && { worst }),
  });
}

/** The reviews that a film's node embeds. */
export function embeddedReviews(nodes: readonly SchemaNode[]): ListedReview[] {
  const found: ListedReview[] = [];
  for (const node of nodes) {
    if (!isA(node, 'review', 'criticreview') || !node.parent || !isA(node.parent, ...FILM_TYPES)) continue;
    const score = scoreOf(node);
    const listed: ListedReview = { scores: score ? [score] : [] };
    const author = nodesOf(node, 'author')[0];
    const name = (author ? textIn(author, 'name') : textIn(node, 'author')) ?? '';
    const critics = namesIn(name);
    if (critics.length > 0) listed.critics = critics;
    // A member's name need not look like one.
    else if (author && isA(author, 'person') && name && name.length <= 60) listed.critics = [name];
    const outlet = textIn(node, 'publisher');
    if (outlet) listed.outlet = outlet;
    const quote = textIn(node, 'reviewBody', 'description');
    if (quote) listed.quote = quote.slice(0, 600);
    const url = textIn(node, 'url', 'sameAs');
    if (url && /^https?:\/\//.test(url)) listed.url = url;
    const published = textIn(node, 'datePublished', 'dateCreated');
    if (published) listed.published = published;
    found.push(listed);
  }
  return found;
}
