import { CAPITAL, LETTER } from '../../letters.ts';
import { titleLabels } from '../from-text/labelled-titles.ts';
import { titlesIn } from '../language/headline-forms.ts';
import { tally } from '../language/lexicon.ts';
import { OTHER_TYPES } from '../page/schema.ts';
import { type Evidence, isOf, type Say } from './evidence.ts';
import { naming } from './naming.ts';

/** "Crítica: …", after a film's facts. */
const TELLS =
  /(?:^|\n)(?:(?:my|our|mi|ma|notre|nossa|meine|mijn|la) )?(?:review|cr[ií]tica|critique|kritik|rezension|recensione|recenzja|recensie|anmeldelse|recension|avis|opini[oó]n|opinião) ?: ?./;

/** "观影心得", "총평", "感想" as a heading: what its writer thinks of it. */
const IMPRESSIONS =
  /(?:^|\n)(?:[观觀]影心得|[观觀][后後]感|心得感想|影[评評]|총평|한줄평|관람평|감상평|感想|レビュー|総評)(?:\n|$|[:：])/;

/** What sums a review up, as a heading: "Fazit", "The verdict"; or "Lo mejor: …", "The bad: …". */
const SUMS_UP =
  /(?:^|\n)(?:(?:the |our |my |final |mein |unser |el |il |le |o )?(?:verdict|veredicto|verdetto|veredito|fazit|conclusi[oó]ne?|conclus[aã]o|bottom line|final thoughts|eindoordeel|oordeel|slutsats|podsumowanie|závěr) ?(?:\n|:|$)|(?:lo mejor|lo peor|los? mejore?s?|the good|the bad|what works|what doesn[’']t|le positif|les plus|il meglio|il peggio|das gute|das schlechte|pros?|cons?) ?:)/;
/** A column's name before the title. */
const VERDICT = /^(?:the|el|il|le|o|das) (?:verdict|veredicto|verdetto|veredito|urteil) ./;
/** A critic in the first person: who saw it, and how it was. */
const I_SAW =
  /(?:^|[^\p{L}])(?:i (?:\p{L}{2,10} )?(?:saw|watched|loved|liked|enjoyed|hated|adored|fell|laughed|cried)|i was (?:so |very |really |quite |a bit )?(?:disappointed|bored|moved|impressed|surprised|hooked|gripped|blown away)|he visto|acabo de ver|me (?:ha gustado|gustó|pareció|parece)|a mí la película|ho visto|visto in|mi è piaciut[oa]|ich (?:habe|hatte|war|bin|finde|fand)|j[’']ai (?:vu|aimé|adoré|trouvé)|m[’']a (?:plu|déçu|touché)|jag (?:såg|tycker|gillade)|ik (?:zag|vond|vind)|jeg (?:så|synes|likte|elsket|digget|storkoste|lo av|koste meg|ble (?:underholdt|skuffet|overrasket))|assisti |gostei|obejrzał(?:em|am)|podobał)(?!\p{L})/u;
const QUOTED = /[“”"„«][^“”"„«»\n]{10,600}[“”"»]/g;
/** A row of stars in a line of its own. */
const ROW = /(?:^|\n)[★☆⭐✮✰✭½⯨ ]{3,12}(?:\n|$)/;

const MARK =
  /[★☆⭐✮✰✭]|[♥❤]\uFE0F?[♥❤]|(?:●|🟡|🌕|🍿){3}|(?:^|[^\d/])\d\d?(?:[.,]\d)? ?\/ ?(?:4|5|6|10|20|100)(?![\d/])|(?:grade|rating|score|verdict|overall|note|voto|wertung|bewertung|nota|avaliação|valoración|calificación|puntuación|valutazione|cijfer|betyg|ocena|hodnocení|terningkast|karakter|puan|értékelés|arvosana|оценка|оцінка|βαθμολογία|评分|評価|평점)\s?[:：] ?(?:[a-f](?![a-z])|[\d*]|recommended|skip|see it)|(?:rating|score|verdict|note|nota|voto|bewertung|valoraci[oó]n|calificaci[oó]n|puntuaci[oó]n) (?:is|es|è|é|est|ist)(?: de)?(?: un[ae]?)? \d|(?:^|\n)\*{2,5} ?½?(?:\n|$)|stars? out of|out of (?:four|five|ten)\b|of 5 stars|\d (?:von|sur|su|de|av|af|van|из|z|з) (?:5|6|10)(?!\d)/;
/** A line of what a film has elsewhere: "IMDb: 7.4/10 from 12,000 users". */
const ELSEWHERE =
  /(?:^|\n)[^\n]{0,20}(?:imdb|豆瓣|tmdb|kinopoisk|кинопоиск|metacritic|rotten tomatoes)[^\n\d]{0,20}\d[^\n]{0,40}(?=\n|$)/g;
const FACTS =
  /(?:^|[\n|•·(,\d])\s?(?:directed by|director|dir|regie|r|réalisat[^\s:]{0,9}|réal|dirección|direção|dirigida|regia|regi|reżyseria|režie|instruktør|ohjaus|yönetmen|rendez[^\s:]{0,9}|regizor|режисс?[её]р|режисура|σκηνοθεσία|監督|导演|導演|감독|starring|cast|runtime|running time|mit|avec|elenco|reparto|cast|i rollerna|obsada|hrají) ?[:：]|\s(?:regissør|regissör|regisseur|réalisateur|réalisatrice|regista|regie?|regia|reżyseria|director) ?: |[(,] ?(?:dir\.|directed by|réal\.|reż\.|r:)/;
/** A director in the running text: "director Jane Doe", "dirigida por Jane Doe". */
const DIRECTOR = new RegExp(
  `(?:[Dd]irected by|[Dd]irector|[Ff]ilmmaker|[Rr]egisseur(?:in)?|[Rr]éalisat(?:eur|rice)|[Cc]inéaste|[Rr]egista|[Dd]irectora?(?: [a-zñ]{4,12})?|[Dd]iretora?|[Dd]irigid[ao] p[oe]r|[Gg]eregisseerd door|[Rr]egissör(?:en)?|[Rr]eżyser(?:ka)?) [${CAPITAL}][${LETTER}.]{1,20} [${CAPITAL}]`,
);
/** How long a film is: "112 min", "1h52", "112 Minuten". */
const RUNNING =
  /(?:^|[^\d])(?:[6-9]\d|1\d\d|2[0-3]\d) ?(?:min|мин|хв|perc|dk|λεπτά|分|분)|(?:^|\D)[1-3] (?:time|timer|timme|timmar|stunden?|heures?|horas?|or[ae]|uur) (?:(?:og|och|und|et|y|e|en) )?[0-5]?\d ?min|(?:^|\D)[1-3] ?(?:h|std\.|hrs?|hours?|u) ?(?:[0-5]\d|\d\d? ?min)/;

/** When a film will be seen: "premieres on 2 December", "har premiere 2. desember". */
const ANNOUNCES =
  /har (?:kino)?premiere (?:den )?\d|premieres? (?:on|in) |(?:hits|opens in|arrives in) (?:theat(?:er|re)s|cinemas) on|(?:kommt|startet) am \d|sortira (?:le|en) |se estrenará |estreará |uscirà |har biopremiär \d/;

/** What speaks for a page being a review. */
export function ofReview(evidence: Evidence, say: Say): void {
  const { said, path, address, plain, edges, first, text, inTitle, dated } = evidence;
  const { sections, words } = said;
  const { review, films, embedded, signed } = said.structure;
  if (inTitle) say(3, 'headline', first);
  if (tally(address).review.total > 0) say(inTitle ? 1 : 2.2, 'address', path);
  if (tally(sections).review.total > 0) say(inTitle ? 1 : 2, 'sections', sections);
  if (review && !isOf(review.of, OTHER_TYPES)) say(2.5, review.path, review.name);
  if (!inTitle && /(?:film|movie|kino) ?(?:review|kritik|recens|critique)/.test(edges.slice(0, 1500)))
    say(1, 'text');
  const below = said.headlines.find(({ where }) => where === 'h2')?.text ?? '';
  if (!inTitle && titlesIn(below).some(({ form }) => form === 'review')) say(1.5, 'h2', below);
  if (!inTitle && (TELLS.test(edges) || IMPRESSIONS.test(edges))) say(1.5, 'text');
  else if (!inTitle && /(?:this|my|mini) ?-?review(?![a-z])/.test(edges)) say(1, 'text');
  const mark = MARK.exec(edges.replace(ELSEWHERE, ''))?.[0];
  // One signed review in a film's entry: how review plugins mark up an article.
  const reviewOfFilm = films === 1 && embedded === 1 && signed === 1;
  const marked = mark !== undefined || said.drawn;
  if (marked) say(1.3, 'mark', mark);
  if (!inTitle && dated && marked) say(1.5, 'headline', first);
  if (!inTitle && dated && text.critic.different > 3) say(0.8, 'headline', first);
  if (!inTitle && ROW.test(edges)) say(0.8, 'mark', 'a row of stars');
  if (!inTitle && (SUMS_UP.test(edges) || VERDICT.test(first))) say(1, 'verdict');
  // Who is quoted speaks of themselves too.
  if (!inTitle && I_SAW.test(edges.replace(QUOTED, ''))) say(0.8, 'first person');
  const made = evidence.made;
  if (!inTitle && made) say(1.2, 'headline', made);
  if (FACTS.test(edges)) say(0.8, 'film facts');
  else if (text.reporting.total < 3 && DIRECTOR.test(plain.slice(0, 3000)))
    say(0.5, 'film facts', 'a director');
  if (RUNNING.test(edges)) say(0.5, 'running time');
  if (reviewOfFilm) say(1.2, 'Movie.review', said.structure.film);
  say(Math.min(1.2, text.critic.different * 0.12), 'words of criticism', text.critic.total);
  say(Math.min(1.2, text.judging.different * 0.3), 'words of judgement', text.judging.total);
  if (!inTitle) say(naming(said.headlines, plain, titleLabels(plain)), 'headline', 'names a work');
  // Who says when a film will be seen, and not once how it is, announces it.
  const announces = !inTitle && !marked && text.judging.total === 0 && ANNOUNCES.exec(edges)?.[0];
  if (announces) say(-0.8, 'announces', announces);
  // Where words are long there are fewer of them.
  const size = Math.max(words, plain.length / 5.5);
  say(size < 90 ? -2.5 : size < 120 ? -0.6 : 0.3, 'length', `${words} words`);
}
