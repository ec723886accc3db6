import { OTHER_TOPICS } from '../language/lexicon.ts';
import { FILM_TYPES, OTHER_TYPES } from '../page/schema.ts';
import { type Evidence, isOf, type Say } from './evidence.ts';

const EPISODE =
  /(?:^| )(?:s\d\d? ?e\d\d?|(?:seasons?|series|staffel|saison|temporada|stagione|sezon|episodes?|episodio|folge|folgen) \d+|recaps?|season (?:premiere|finale))(?: |$)/;

/** What speaks for what is reviewed being a film. */
export function ofFilm(
  { said, titles, first, per, text, title, named, people, dated }: Evidence,
  say: Say,
): void {
  const { review, other: typed } = said.structure;
  const weigh = (topic: keyof typeof text, factor = 1, less = 0) =>
    3 * Math.min(2, Math.max(0, named[topic].different - less)) +
    Math.min(12, ((text[topic].total - (topic === 'film' ? 0 : people[topic].total)) / per) * factor);
  // A year in the heading tells of a film only where the text does, too.
  const film =
    weigh('film') + (isOf(review?.of, FILM_TYPES) ? 12 : 0) + (dated ? (text.film.total > 0 ? 3 : 1.5) : 0);
  const [other, topic] = OTHER_TOPICS.map(
    (each) => [weigh(each, each === 'series' ? 1.6 : 1, people[each].different), each] as const,
  ).reduce((most, each) => (each[0] > most[0] ? each : most));
  say(film >= 8 ? 1.5 : film >= 2.5 ? 0.6 : film >= 1 ? -1 : -3, 'film words', film.toFixed(1));
  if (other > film * 1.15) say(-Math.min(5, 3 + (other - film) * 0.6), `words of ${topic}`, other.toFixed(1));
  else if (other > film * 0.6 && title[topic].total > 0 && text[topic].total > 1)
    say(-2, `${topic} in the headline`, first);
  if (isOf(review?.of, OTHER_TYPES)) say(-6, 'itemReviewed', review?.of.join(' '));
  if (typed.length > 0 && !typed.includes('event') && !review)
    say(isOf(typed, ['product', 'recipe']) ? -4 : -2, 'structured data', typed.join(' '));
  if (EPISODE.test(titles.join(' | '))) say(-4, 'episode', first);
}
