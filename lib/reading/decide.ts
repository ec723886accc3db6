import { aggregatorOf } from './aggregators/index.ts';
import { counted, FILM_WORDS, holds, NEWS_WORDS, OTHER_WORDS, REVIEW_WORDS } from './language/words.ts';
import type { Candidate, Decision } from './model.ts';
import { FILM_TYPES, isA, nodesOf, OTHER_TYPES, type SchemaNode, textIn } from './page/schema.ts';
import { folded } from './page/text.ts';

/** What the decision looks at: gathered in full for a reading, at a glance by the detecting script. */
export interface Said {
  /** The address that the page calls its own. */
  url: string;
  /** Heading and titles, folded, without the site's name, likeliest first. */
  titles: readonly string[];
  /** Sections, tags and keywords, folded. */
  sections: string;
  /** The article's plain text. */
  text: string;
  words: number;
  /** The kind of thing by Open Graph. */
  ogType: string;
  nodes: readonly SchemaNode[];
  /** A mark is drawn or stated in attributes. */
  drawn: boolean;
  /** How many rows of listed reviews the page has. */
  rows: number;
  /** How far the text bears out that the heading names a work, 0 to 1, where that was looked at. */
  backing?: number;
}

/** What the decision rests on: log-odds that add up, and why. */
export interface Signal {
  weight: number;
  where: string;
  text: string;
}

type Decided = { decision: Candidate<Decision>; listed: number };

/** The sum of weights from which a page is more likely a review than not. */
const THRESHOLD = 2.8;

const REVIEW_TYPES = ['review', 'criticreview', 'userreview'];
const ARTICLE = /article$|^blogposting$/;

/** Words in which critics speak of a film at hand. */
const CRITIC_WORDS =
  'th(?:e|is) (?:film|movie)|performances?|portrayals?|portrays|plot|script|pacing|storytelling|storyline|narrative|characters?|protagonist|dialogues?|the audience|viewers?|soundtrack|score|visuals?|watch|watching|director|debut|ending|(?:der|dem|des|diese[rm]?) films?|leinwand|inszenierung|figuren|(?:le|du|ce) film|personnages?|recit|(?:la|esta) pelicula|personajes|(?:il|del) film|personaggi|(?:de|deze) film|personages?|filmen|filmu';

/** Words that judge. */
const JUDGING_WORDS =
  'boring|brilliant|brilliantly|masterpiece|disappoint(?:s|ed|ing|ment)?|underwhelming|overrated|underrated|worth watching|must (?:watch|see)|fails to|falls flat|flaw(?:s|ed)?|stunning|dull|predictable|cliches?|enjoyable|enjoyed|entertaining|compelling|recommend(?:ed)?|mesmerizing|breathtaking|weakest|strongest|delightful|tedious|hilarious|gripping|geweldige?|meesterwerk|saai|indrukwekkende?|overtuig(?:t|end)|langweilig|gelungen|meisterwerk|uberzeug(?:t|end)|enttausch(?:t|end)|chef d oeuvre|ennuyeux|reussi|rate|obra maestra|aburrida?|capolavoro|noioso|riuscit[oa]|magnifique|schitterende?|epos';

/** Words of news and interviews: critics need few of them. */
const REPORTING_WORDS =
  'announced|announcement|projects|producers?|participants|funding|financing|co production|selected|shooting|crore|box office|weekend|grossed|earned|deal|rights|sales|attended|interview|asked|told|said|says|tells|explains|recalls|replies|answers|according|reported|recently|my career|upcoming|lawsuit|industry|companies|study|scholars|researchers|society|percent|tweeted|sagte|teilte|a declare|declaro|ha detto';

const roots = (nodes: readonly SchemaNode[]) => nodes.filter((node) => !node.parent);

/** The review that a page is, in its structured data: none that a film's entry embeds. */
function reviewNode(nodes: readonly SchemaNode[]): SchemaNode | undefined {
  return nodes.find(
    (node) =>
      isA(node, ...REVIEW_TYPES) &&
      (!node.parent || !isA(node.parent, ...FILM_TYPES, ...OTHER_TYPES, 'creativework')),
  );
}

export function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return '/';
  }
}

/** What a page is and why, from its address, its head, its structured data and its text. */
export function decide(said: Said): Decided {
  const gathered = gatheredPage(said);
  if (gathered) return gathered;
  const signals = reviewSignals(said);
  const sum = signals.reduce((total, signal) => total + signal.weight, 0);
  const review = 1 / (1 + Math.exp((THRESHOLD - sum) / 1.2));
  const value = review >= 0.5 ? 'review' : 'none';
  const evidence = signals
    .filter(({ weight }) => weight > 0 === (value === 'review'))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 6)
    .map(({ where, text }) => ({ reader: 'decision', where, text: text.slice(0, 200) }));
  return { decision: { value, confidence: Math.max(review, 1 - review), evidence }, listed: 0 };
}

/** A page of an aggregator, or about a film without being an article. */
function gatheredPage({ url, nodes, ogType, rows, titles, words, text }: Said): Decided | undefined {
  const say = (value: Decision, confidence: number, listed: number, where: string, from = ''): Decided => ({
    decision: { value, confidence, evidence: [{ reader: 'decision', where, text: from.slice(0, 200) }] },
    listed,
  });
  const movies = roots(nodes).filter((node) => isA(node, ...FILM_TYPES));
  const embedded = nodes.filter(
    (node) => isA(node, 'review') && node.parent && isA(node.parent, ...FILM_TYPES),
  );
  const movie = movies.length === 1 ? movies[0] : undefined;
  const name = movie && textIn(movie, 'name');
  const site = aggregatorOf(url);
  const path = pathOf(url);
  if (site) {
    if (site.review?.test(path)) return say('review', 0.95, 0, 'address', path);
    if (site.reviews?.test(path))
      return say('aggregator', 0.97, Math.max(rows, embedded.length), 'address', path);
    if (site.film?.test(path)) return say('film-page', 0.97, rows, 'address', path);
    if (ogType.endsWith('movie') && movies.length < 2) {
      return say(rows > 2 ? 'aggregator' : 'film-page', 0.8, rows, 'meta[og:type]', ogType);
    }
    if (movie) return say('film-page', 0.8, rows, movie.path, name);
    if (!/^[^|]{1,80}[ (]\d{4}$/.test(titles[0] ?? '')) return say('none', 0.9, 0, 'address', path);
    return say('film-page', 0.6, rows, 'headline', titles[0]);
  }
  const isArticle =
    reviewNode(nodes) !== undefined ||
    roots(nodes).some(({ types }) => types.some((type) => ARTICLE.test(type)));
  const called = titles.some((title) => holds(title, REVIEW_WORDS));
  if (isArticle) return undefined;
  if (movie) {
    const critics = embedded.filter((node) => textIn(node, 'author'));
    if (critics.length > 2) return say('aggregator', 0.8, critics.length, movie.path, name);
    if (embedded.length !== 1 && !called) return say('film-page', 0.75, 0, movie.path, name);
  } else if (embedded.length > 3 && !called) return say('aggregator', 0.7, embedded.length, 'Movie.review');
  // A film's title and year, facts, and hardly any text: a database's entry.
  if (
    /^.{1,80} (?:18|19|20)\d\d$/.test(titles[0] ?? '') &&
    !called &&
    words < 60 &&
    /movie|film/.test(`${path} ${ogType}`) &&
    /director|cast/i.test(text)
  ) {
    return say('film-page', 0.6, 0, 'headline', titles[0]);
  }
  return undefined;
}

const MARK =
  /[★☆⭐✮✰✭]{1,5}|(?<![\d/])\d{1,2}(?:[.,]\d)? ?\/ ?(?:4|5|6|10|20|100)(?![\d/])|\b(?:grade|rating|score|verdict|note|voto|wertung|bewertung|nota|cijfer)\s?: ?[A-F\d★☆*]|stars? out of|out of (?:four|five|ten)\b|of 5 stars/i;
const FACTS =
  /(?:^|\n)(?:directed by|director|regie|réalisat|dirección|dirigida|regia|starring|cast|runtime|running time|mit)\s*:/im;

/** Everything that speaks for or against a page being a review of a film. */
export function reviewSignals(said: Said): Signal[] {
  const signals: Signal[] = [];
  const say = (weight: number, where: string, from = '') => {
    if (weight !== 0) signals.push({ weight, where, text: from });
  };
  const { titles, sections, nodes, words } = said;
  const path = pathOf(said.url);
  const address = folded(path);
  const title = titles.join(' | ');
  const text = folded(said.text);
  const review = reviewNode(nodes);
  const reviewed = review && nodesOf(review, 'itemReviewed')[0];
  const per = Math.max(300, words) / 300;
  const first = titles[0] ?? '';

  // That it is a review.
  const inTitle = holds(title, REVIEW_WORDS);
  const inSections = holds(sections, REVIEW_WORDS);
  if (inTitle) say(3, 'headline', first);
  if (holds(address, REVIEW_WORDS)) say(inTitle ? 1 : 2.2, 'address', path);
  if (inSections) say(inTitle ? 1 : 2, 'sections', sections);
  if (review) say(2.5, review.path, textIn(review, 'name', 'headline'));
  if (!inTitle && /\b(?:film|movie|kino)\s?(?:review|kritik|recensie|critique)/.test(text.slice(0, 1500)))
    say(1, 'text');
  const mark = MARK.exec(said.text);
  if (mark || said.drawn) say(1.3, 'mark', mark?.[0]);
  const dated = /^.{1,80} (?:18|19|20)\d\d$/.test(first);
  if (!inTitle && dated && (mark || said.drawn)) say(1.5, 'headline', first);
  if (FACTS.test(said.text)) say(0.8, 'film facts');
  const critic = counted(text, CRITIC_WORDS);
  say(Math.min(1.2, critic.different * 0.12), 'text', `${critic.total} words of criticism`);
  const judging = counted(text, JUDGING_WORDS);
  say(Math.min(1.2, judging.different * 0.3), 'text', `${judging.total} words of judgement`);
  if (said.backing !== undefined) say(inTitle ? 0 : (said.backing - 0.25) * 1.4, 'headline', 'names a work');
  say(words < 90 ? -2.5 : words < 180 ? -0.8 : 0.3, 'length', `${words} words`);

  // That it is of a film.
  const named = `${title} | ${sections} | ${address} | ${folded(said.ogType)}`;
  const weigh = (list: string, factor = 1) =>
    3 * Math.min(2, counted(named, list).different) +
    Math.min(12, (counted(text, list).total / per) * factor);
  const film = weigh(FILM_WORDS) + (reviewed && isA(reviewed, ...FILM_TYPES) ? 12 : 0) + (dated ? 3 : 0);
  let other = 0;
  let kind = '';
  for (const [name, list] of Object.entries(OTHER_WORDS)) {
    const weight = weigh(list, name === 'series' ? 1.6 : 1);
    if (weight > other) {
      other = weight;
      kind = name;
    }
  }
  say(film >= 8 ? 1.5 : film >= 3 ? 0.6 : film >= 1 ? -1 : -3, 'film words', film.toFixed(1));
  if (other > film * 1.15)
    say(-Math.min(5, 2.5 + (other - film) * 0.5), `words of ${kind}`, other.toFixed(1));
  if (reviewed && isA(reviewed, ...OTHER_TYPES)) say(-6, reviewed.path, reviewed.types.join(' '));
  const typed = roots(nodes).find((node) =>
    isA(node, ...OTHER_TYPES, 'itemlist', 'discussionforumposting', 'qapage'),
  );
  if (typed && !isA(typed, 'event') && !review) say(isA(typed, 'product', 'recipe') ? -4 : -2, typed.path);

  // That it is something else.
  if (titles.some((one) => holds(one, NEWS_WORDS))) say(inTitle ? -2.2 : -2.8, 'headline', first);
  if (/(?:^|\s)\d{1,3} (?:\p{L}+ ){0,3}(?:films|movies|filme|peliculas|best|greatest)(?:\s|$)/u.test(first))
    say(-3, 'list', first);
  if (/(?:^|\s)(?:films|movies)(?:\s|$)/.test(first) && !inTitle) say(-1, 'headline', first);
  if (isListing(path, first)) say(-5, 'listing', path);
  const spoken = spokenShare(said.text);
  if (spoken > 0.2) say(-Math.min(2.5, spoken * 6), 'interview', `${Math.round(spoken * 100)} % quoted`);
  const reporting = counted(text, REPORTING_WORDS);
  const reported = reporting.total / per;
  if (reported > 2.2 && reporting.different > 2)
    say(-Math.min(2.5, (reported - 1.5) * 0.9), 'reporting', `${reported.toFixed(1)} words in 300`);
  if (/(?:^|[./])(?:forums?|boards?|threads?|community)[./]/.test(said.url)) say(-2, 'address', said.url);
  return signals;
}

/** The share of a text that stands in long quotations or answers numbered questions: an interview's is large. */
function spokenShare(text: string): number {
  let quoted = 0;
  for (const match of text.matchAll(/[“"„«][^“”"„«»\n]{60,1500}[”"“»]/g)) quoted += match[0].length;
  for (const match of text.matchAll(/(?:^|\n)(?:[A-Z]{1,3}|\p{Lu}\p{Ll}+) ?[-:–] ?.{10,1500}/gu))
    quoted += match[0].length / 2;
  return quoted / Math.max(600, text.length);
}

/** An index of reviews, a tag's page, or a template whose film is still to be named. */
function isListing(path: string, title: string): boolean {
  if (/\/(?:category|tags?|author|search)\/[^/]*\/?(?:\d+\/?)?$|\/(?:page|archive)\/\d*\/?$/.test(path))
    return true;
  return new RegExp(
    `^(?:the |our |my |all |latest |new )*(?:film |movie |movies )?(?:${REVIEW_WORDS})(?: (?:archives?|index|page \\d+|movie|film|title|articles people .*))?$`,
  ).test(title);
}
