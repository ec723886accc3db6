import type { Decided } from './decide.ts';
import { speaksOf } from './language/lexicon.ts';
import type { Decision } from './model.ts';
import { pathOf } from './page/address.ts';
import type { Said } from './said.ts';
import type { Site } from './site.ts';

/** A folded title that ends in a year. */
export const DATED = /^.{1,80} (?:18|19|20)\d\d$/;

const LISTS =
  /(?:^| )(?:movies|films|shows|series|top|best|list|lists|releases|coming|awards?|festival|guide|calendar|box office)(?: |$)/;

/** What the public writes of a film, as a heading calls it, folded. */
const PUBLIC =
  /(?:^| )(?:(?:user|audience|viewer|member|reader)s? reviews|critiques? (?:spectateurs|du public|des (?:spectateurs|membres|internautes))|criticas? (?:de (?:los )?|del )?(?:usuarios?|espectadores)|criticas dos (?:usuarios|leitores|espectadores)|(?:user|nutzer|zuschauer) ?(?:kritiken|bewertungen)|recensioni (?:degli utenti|del pubblico|utenti))(?: |$)/;

/** A page of an aggregator, or about a film without being an article; nothing if it is neither. */
export function gatheredPage(
  { url, structure, ogType, rows, words, text }: Said,
  titles: readonly string[],
  { aggregator }: Site,
): Decided | undefined {
  const say = (value: Decision, confidence: number, listed: number, where: string, from = '') => ({
    decision: { value, confidence, evidence: [{ reader: 'decision', where, text: from.slice(0, 200) }] },
    listed,
  });
  const first = titles[0] ?? '';
  const { films, film: name, embedded, signed } = structure;
  const path = pathOf(url);
  if (aggregator) {
    const { review, reviews, film } = aggregator;
    if (review?.test(path)) return say('review', 0.95, 0, 'address', path);
    if (reviews?.test(path)) return say('aggregator', 0.97, Math.max(rows, embedded), 'address', path);
    if (film?.test(path)) return say('film-page', 0.97, rows, 'address', path);
    if (ogType.endsWith('movie') && films < 2)
      return say(rows > 2 ? 'aggregator' : 'film-page', 0.8, rows, 'meta[og:type]', ogType);
    if (films === 1) return say('film-page', 0.8, rows, 'Movie', name);
    // A film's name and year; of a list, a season, an award the year is another.
    if (!DATED.test(first) || LISTS.test(first)) return say('none', 0.9, 0, 'address', path);
    return say('film-page', 0.6, rows, 'headline', first);
  }
  if (structure.review || structure.article) return undefined;
  const titled = titles.find((title) => PUBLIC.test(title));
  if (titled) return say('aggregator', 0.75, rows, 'headline', titled);
  const called = titles.some((title) => speaksOf(title, 'review'));
  if (films === 1) {
    if (signed > 2) return say('aggregator', 0.8, signed, 'Movie.review', name);
    if (embedded !== 1 && !called) return say('film-page', 0.75, 0, 'Movie', name);
  } else if (embedded > 3 && !called) return say('aggregator', 0.7, embedded, 'Movie.review');
  // A film's title and year, facts, and hardly any text: a database's entry.
  const entry = DATED.test(first) && !called && words < 60 && /movie|film/.test(path + ogType);
  return entry && /director|cast/i.test(text) ? say('film-page', 0.6, 0, 'headline', first) : undefined;
}
