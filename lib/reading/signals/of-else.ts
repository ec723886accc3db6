import type { Evidence, Say } from './evidence.ts';
import { isListing, isUnnamed } from './listing.ts';
import { isOneText, proseIn } from './one-text.ts';
import { spokenShare } from './spoken.ts';
import { mostRepeated } from './turns.ts';

const MORE =
  /(?:read (?:more|the full)|continue reading|weiterlesen|lire la suite|leggi tutto|continua a leggere|leer más|lees (?:meer|verder)|läs mer|læs mere|czytaj dalej|ler mais)/g;
/** Three works named in one headline. */
const WORKS = /(?:[«“„"][^»”"«“„]{1,60}[»”"“][^«“„"]{1,12}){2}[«“„"]/;

const POLICY =
  /(?:^| )(?:review|rating|scoring|score|grading)s? (?:scale|system|guide|policy|explained|criteria|key|manual|guidelines)(?: |$)|^(?:scoring|how (?:i|we) (?:rate|score|grade|review))/;
/** "5 - Must see", "8/10 (Great) – …". */
const MEANS = /(?:^|\n)\d{1,3}(?:[.,]\d)?(?: ?\/ ?\d{1,3})?(?: \([^)\n]{2,30}\))? ?[-–—=:] ?\p{L}/gu;
/** "Capsule reviews of feature films", "Movie reviews: A, B and C". */
const PLURAL =
  /(?:^| )(?:capsule|short|mini|quick|brief) reviews(?: |$)|(?:^| )reviews of (?:\S+ )?(?:films|movies)(?: |$)/;
/** "The best feel-good movies of all time", without a number. */
const BEST =
  /^(?:(?:the|my|our|some of the) )?(?:best|greatest|scariest|funniest|saddest) (?:\S+ ){0,4}(?:films|movies)(?: |$)/;

/** A line that only labels a fact of a film, as on a film's own page. */
const LABEL =
  /^(?:(?:movie |plot |film )?(?:synopsis|summary)|plot|(?:theatrical )?release(?: date)?|duration|run ?time|genres?|cast(?: and crew)?|starring|directors?|trailers?|box office|(?:mpaa )?rating|(?:release|production) company|user reviews|sinopsis|sinopse|reparto|elenco|g[ée]nero|duración|duração|estreno|handlung|besetzung|darsteller|laufzeit|regie|kinostart|distribution|durée|réalisation|sortie|bande-annonce)$/gim;

/** What leads to a film’s file, as a heading. */
const DOWNLOADS = /(?:^|\n)(?:下载地址|下載地址|download links?|magnet links?|torrents?)(?:\n|$)/;

/** What speaks for a page being something else: news, a list, advice, an index, an interview, a thread. */
export function ofElse(evidence: Evidence, say: Say): void {
  const { said, path, plain, edges, per, first, text, title, inTitle } = evidence;
  const { url } = said;
  const news = Math.min(3, title.news.different);
  if (news > 0) say((inTitle ? -1.6 : -2.2) - 0.6 * news, 'headline', first);
  if (/(?:^| )\d{1,3} (?:\S+ ){0,3}(?:films|movies|filme|peliculas|best|greatest)(?: |$)/.test(first))
    say(-3, 'list', first);
  else if (BEST.test(first)) say(-5, 'list', first);
  if (
    /^how to |(?:^| )writ(?:e|ing) (?:an? )?(?:\S+ )?reviews?(?: |$)|(?:review|essay) (?:sample|example|template)/.test(
      first,
    )
  )
    say(-3, 'advice', first);
  if (/^how (?!to )/.test(first) && !inTitle) say(-1.2, 'headline', first);
  // "Review scale", "How we rate": what a site's marks mean.
  if (POLICY.test(first) || (plain.match(MEANS)?.length ?? 0) > 3) say(-4, 'what marks mean', first);
  // Several works in turn, each with its facts or its mark.
  const [label, turns] = mostRepeated(plain);
  if (turns > 2) say(-1.5 - 0.5 * Math.min(5, turns), 'list', label);
  if (PLURAL.test(first)) say(-2, 'list', first);
  if (WORKS.test(said.headlines[0]?.text ?? '')) say(-2, 'list', first);
  if (/(?:^| )(?:films|movies)(?: |$)/.test(first.replace(/ one of the .*/, '')) && !inTitle)
    say(-1, 'headline', first);
  const more = (edges.match(MORE)?.length ?? 0) > 3;
  if (more || (isListing(url, path, first) && !(isUnnamed(path, first) && isOneText(evidence))))
    say(-5, 'listing', path);
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
  // A film's own page: labels, each with a line to itself, and hardly any text between them.
  const labels = new Set(plain.match(LABEL)?.map((label) => label.toLowerCase())).size;
  if (!inTitle && labels > 4 && proseIn(plain.split('\n')) < plain.length * 0.4)
    say(-3, 'film facts', `${labels} labels`);
  if (!inTitle && DOWNLOADS.test(edges)) say(-2.5, 'downloads');
  if (/[./](?:forums?|boards?|threads?|community)[./]/.test(url)) say(-3, 'address', url);
}
