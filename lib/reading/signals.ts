import { LETTER } from '../letters.ts';
import { DATED } from './decide-gathered.ts';
import { titlesIn } from './language/headline-forms.ts';
import { OTHER_TOPICS, tally } from './language/lexicon.ts';
import { isReviewWord } from './language/review-words.ts';
import { pathOf } from './page/address.ts';
import type { Headline } from './page/headline.ts';
import { FILM_TYPES, OTHER_TYPES } from './page/schema.ts';
import { folded } from './page/text.ts';
import type { Said } from './said.ts';
import type { Site } from './site.ts';

/** What the decision rests on: log-odds that add up, and why. */
export interface Signal {
  weight: number;
  where: string;
  text: string;
}

/** As much of a text as tells what it is. */
const TEXT = 30_000;
/** Marks and facts stand near the beginning and the end. */
const EDGE = 2500;

/** "Crítica: …", after a film's facts. */
const TELLS =
  /(?:^|\n)(?:(?:my|our|mi|ma|notre|nossa|meine|mijn|la) )?(?:review|cr[ií]tica|critique|kritik|rezension|recensione|recenzja|recensie|anmeldelse|recension|avis|opini[oó]n|opinião) ?: ?./;

const MARK =
  /[★☆⭐✮✰✭]|[♥❤]\uFE0F?[♥❤]|(?:●|🟡|🌕|🍿){3}|(?:^|[^\d/])\d\d?(?:[.,]\d)? ?\/ ?(?:4|5|6|10|20|100)(?![\d/])|(?:grade|rating|score|verdict|overall|note|voto|wertung|bewertung|nota|avaliação|valoración|calificación|puntuación|valutazione|cijfer|betyg|ocena|hodnocení|terningkast|karakter|puan|értékelés|arvosana|оценка|оцінка|βαθμολογία|评分|評価|평점)\s?[:：] ?(?:[a-f](?![a-z])|[\d*]|recommended|skip|see it)|(?:rating|score|verdict|note|nota|voto|bewertung|valoraci[oó]n|calificaci[oó]n|puntuaci[oó]n) (?:is|es|è|é|est|ist)(?: de)?(?: un[ae]?)? \d|(?:^|\n)\*{2,5} ?½?(?:\n|$)|stars? out of|out of (?:four|five|ten)\b|of 5 stars|\d (?:von|sur|su|de|av|af|van|из|z|з) (?:5|6|10)(?!\d)/;
const FACTS =
  /(?:^|[\n|•·(,\d])\s?(?:directed by|director|dir|regie|r|réalisat[^\s:]{0,9}|réal|dirección|direção|dirigida|regia|regi|reżyseria|režie|instruktør|ohjaus|yönetmen|rendez[^\s:]{0,9}|regizor|режисс?[её]р|режисура|σκηνοθεσία|監督|导演|導演|감독|starring|cast|runtime|running time|mit|avec|elenco|reparto|cast|i rollerna|obsada|hrají) ?[:：]|[(,] ?(?:dir\.|directed by|réal\.|reż\.|r:)/;
/** How long a film is: "112 min", "1h52", "112 Minuten". */
const RUNNING =
  /(?:^|[^\d])(?:[6-9]\d|1\d\d|2[0-3]\d) ?(?:min|мин|хв|perc|dk|λεπτά|分|분)|(?:^|\D)[1-3] ?(?:h|std\.|hrs?|hours?|u) ?(?:[0-5]\d|\d\d? ?min)/;
const MORE =
  /(?:read (?:more|the full)|continue reading|weiterlesen|lire la suite|leggi tutto|continua a leggere|leer más|lees (?:meer|verder)|läs mer|læs mere|czytaj dalej|ler mais)/g;

/** Everything that speaks for or against a page being a review of a film. */
export function signalsOf(said: Said, titles: readonly string[], { outlet }: Site): Signal[] {
  const signals: Signal[] = [];
  const say = (weight: number, where: string, from: string | number = '') => {
    if (weight !== 0) signals.push({ weight, where, text: String(from) });
  };
  const { sections, words, url } = said;
  const { review, other: typed } = said.structure;
  const path = pathOf(url);
  const address = folded(path);
  const plain = said.text.slice(0, TEXT);
  const edges = `${plain.slice(0, EDGE)}\n${plain.slice(EDGE).slice(-EDGE)}`.toLowerCase();
  const per = Math.max(300, Math.min(words, TEXT / 6)) / 300;
  const first = titles[0] ?? '';
  const text = tally(folded(plain));
  const title = tally(titles.join(' | '));
  const named = tally(`${titles.join(' ')} ${sections} ${address} ${folded(said.ogType)}`);

  // That it is a review.
  const inTitle = title.review.total > 0;
  if (inTitle) say(3, 'headline', first);
  if (tally(address).review.total > 0) say(inTitle ? 1 : 2.2, 'address', path);
  if (tally(sections).review.total > 0) say(inTitle ? 1 : 2, 'sections', sections);
  if (review && !isOf(review.of, OTHER_TYPES)) say(2.5, review.path, review.name);
  if (!inTitle && /(?:film|movie|kino) ?(?:review|kritik|recens|critique)/.test(edges.slice(0, 1500)))
    say(1, 'text');
  const below = said.headlines.find(({ where }) => where === 'h2')?.text ?? '';
  if (!inTitle && titlesIn(below).some(({ form }) => form === 'review')) say(1.5, 'h2', below);
  if (!inTitle && TELLS.test(edges)) say(1.5, 'text');
  else if (!inTitle && /(?:this|my|mini) ?-?review(?![a-z])/.test(edges)) say(1, 'text');
  const mark = MARK.exec(edges)?.[0];
  const { films, embedded, signed } = said.structure;
  // One signed review in a film's entry: how review plugins mark up an article.
  const reviewOfFilm = films === 1 && embedded === 1 && signed === 1;
  const marked = mark !== undefined || said.drawn;
  if (marked) say(1.3, 'mark', mark);
  const dated = DATED.test(first);
  if (!inTitle && dated && marked) say(1.5, 'headline', first);
  if (!inTitle && dated && text.critic.different > 3) say(0.8, 'headline', first);
  if (FACTS.test(edges)) say(0.8, 'film facts');
  if (RUNNING.test(edges)) say(0.5, 'running time');
  if (reviewOfFilm) say(1.2, 'Movie.review', said.structure.film);
  say(Math.min(1.2, text.critic.different * 0.12), 'words of criticism', text.critic.total);
  say(Math.min(1.2, text.judging.different * 0.3), 'words of judgement', text.judging.total);
  if (!inTitle) say(naming(said.headlines, plain), 'headline', 'names a work');
  // Where words are long there are fewer of them.
  const size = Math.max(words, plain.length / 5.5);
  say(size < 90 ? -2.5 : size < 120 ? -0.6 : 0.3, 'length', `${words} words`);

  // That it is of a film.
  const weigh = (topic: keyof typeof text, factor = 1) =>
    3 * Math.min(2, named[topic].different) + Math.min(12, (text[topic].total / per) * factor);
  const film = weigh('film') + (isOf(review?.of, FILM_TYPES) ? 12 : 0) + (dated ? 3 : 0);
  const [other, topic] = OTHER_TOPICS.map(
    (each) => [weigh(each, each === 'series' ? 1.6 : 1), each] as const,
  ).reduce((most, each) => (each[0] > most[0] ? each : most));
  say(film >= 8 ? 1.5 : film >= 2.5 ? 0.6 : film >= 1 ? -1 : -3, 'film words', film.toFixed(1));
  if (other > film * 1.15) say(-Math.min(5, 3 + (other - film) * 0.6), `words of ${topic}`, other.toFixed(1));
  else if (other > film * 0.6 && title[topic].total > 0 && text[topic].total > 1)
    say(-2, `${topic} in the headline`, first);
  if (isOf(review?.of, OTHER_TYPES)) say(-6, 'itemReviewed', review?.of.join(' '));
  if (typed.length > 0 && !typed.includes('event') && !review)
    say(isOf(typed, ['product', 'recipe']) ? -4 : -2, 'structured data', typed.join(' '));
  if (EPISODE.test(titles.join(' | '))) say(-4, 'episode', first);

  // That it is something else.
  const news = Math.min(3, title.news.different);
  if (news > 0) say((inTitle ? -1.6 : -2.2) - 0.6 * news, 'headline', first);
  if (/(?:^| )\d{1,3} (?:\S+ ){0,3}(?:films|movies|filme|peliculas|best|greatest)(?: |$)/.test(first))
    say(-3, 'list', first);
  if (
    /^how to |(?:^| )writ(?:e|ing) (?:an? )?(?:\S+ )?reviews?(?: |$)|(?:review|essay) (?:sample|example|template)/.test(
      first,
    )
  )
    say(-3, 'advice', first);
  if (WORKS.test(said.headlines[0]?.text ?? '')) say(-2, 'list', first);
  if (/(?:^| )(?:films|movies)(?: |$)/.test(first) && !inTitle) say(-1, 'headline', first);
  if (isListing(url, path, first) || (edges.match(MORE)?.length ?? 0) > 3) say(-5, 'listing', path);
  const spoken = spokenShare(plain);
  if (spoken > 0.2) say(-Math.min(2.5, spoken * 6), 'interview', `${Math.round(spoken * 100)} % quoted`);
  // Critics too say what a film tells; of a page that calls itself a review more of it is theirs.
  const reported = (text.reporting.total - 3) / per;
  if (reported > 1.5 && text.reporting.different > 2)
    say(
      -Math.min(2.5, reported * 0.9) / (inTitle ? 2 : 1),
      'reporting',
      `${reported.toFixed(1)} words in 300`,
    );
  if (/[./](?:forums?|boards?|threads?|community)[./]/.test(url)) say(-3, 'address', url);
  // The outlet's own addresses: its film reviews have this form, its other pages have not.
  if (outlet?.addresses) say(outlet.addresses.test(path) ? 2.5 : -1, 'address', `${outlet.name}: ${path}`);
  return signals;
}

/** Three works named in one headline. */
const WORKS = /(?:[«“„"][^»”"«“„]{1,60}[»”"“][^«“„"]{1,12}){2}[«“„"]/;

const isOf = (types: readonly string[] = [], known: readonly string[]) =>
  types.some((type) => known.includes(type));

const EPISODE =
  /(?:^| )(?:s\d\d? ?e\d\d?|(?:seasons?|series|staffel|saison|temporada|stagione|sezon|episodes?|episodio|folge|folgen) \d+|recaps?|season (?:premiere|finale))(?: |$)/;

/** What a headline begins with, without quotation marks: up to a colon, a dash, a bracket. */
const nameIn = ({ text }: Headline): string =>
  (text.split(/ ?[:：|–—(•,]| - /)[0] ?? '').replace(/^[“‘"'«„《「『]|[”’"'»》」』]$/g, '').trim();

/** How much the text itself backs that the heading is a work's name: it is spoken of again and again. */
function naming(headlines: readonly Headline[], text: string): number {
  const prose = text
    .split('\n')
    .filter((line) => line.length > 80)
    .join('\n');
  const plain = ` ${folded(prose)} `;
  // A short name ("It", "Her") is a word too: it counts as written only.
  const count = (name: string) =>
    name.length > 5 ? plain.split(` ${folded(name)} `).length - 1 : prose.split(name).length - 1;
  const names = headlines.flatMap((one) => [nameIn(one), ...titlesIn(one.text).map(({ title }) => title)]);
  const times = names.map((name) => (name.length > 1 && name.length < 60 ? count(name) : 0));
  return [-0.35, 0.1, 0.4, 0.7][Math.max(0, ...times)] ?? 1;
}

const SPEAKER = new RegExp(`\\n(?:[A-Z]{1,3}|[A-ZÀ-Þ][${LETTER}]{1,20}) ?[-:–] ?[^\\n]{10,1500}`, 'g');

/** The share of a text that stands in long quotations or answers numbered questions: an interview's is large. */
function spokenShare(text: string): number {
  let quoted = 0;
  for (const [whole] of text.matchAll(/[“"„«][^“”"„«»\n]{60,1500}[”"“»]/g)) quoted += whole.length;
  for (const [whole] of text.matchAll(SPEAKER)) quoted += whole.length / 2;
  return quoted / Math.max(600, text.length);
}

/** Words of which the heading of an index consists, beside "review". */
const INDEX_WORDS = new Set(
  'the our my all latest new recent more film films movie movies cinema archive archives archiv index page title articles category tag in de di und y alle toutes les todas las le'.split(
    ' ',
  ),
);

/** An index of reviews, a tag's page, a site's front page, or a template whose film is still to be named. */
function isListing(url: string, path: string, title: string): boolean {
  if (/^\/(?:index\.\w+)?$/.test(path) && !/[?#]./.test(url)) return true;
  if (
    /\/(?:category|categoria|kategorie|categorie|rubrik|tags?|author|autor|search)\/[^/]*(?:\/(?:\d+\/?)?)?$|\/(?:page|archive)\/\d*\/?$/.test(
      path,
    )
  )
    return true;
  if (/ and more(?: at| on|$)/.test(title)) return true;
  const words = title.split(' ');
  return (
    words.some(isReviewWord) &&
    words.every((word) => isReviewWord(word) || INDEX_WORDS.has(word) || /^\d+$/.test(word))
  );
}
