import { CAPITAL } from '../../letters.ts';
import { isFullName, leadingNames } from '../language/leading-names.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';

/** The last words of the names of countries where films are made, as lines of credits write them, folded. */
const COUNTRIES = new Set(
  'kingdom states britain england ireland scotland canada australia zealand india germany france italy spain japan korea china kong taiwan mexico brazil argentina chile sweden norway denmark finland poland iran turkey russia ukraine deutschland osterreich schweiz grossbritannien frankreich italien spanien staaten schweden norwegen danemark polen uni unis allemagne italie espagne belgique suisse sud japon unido unidos eeuu uu francia alemania italia espana brasil sur unito uniti germania spagna giappone bretagna alemanha franca espanha sul koninkrijk staten frankrijk duitsland belgie nederland brytania zjednoczone francja niemcy wlochy hiszpania polska britanie francie nemecko republika cesko danmark sverige norge storbritannien frankrig tyskland suomi ranska saksa britannia abd ingiltere fransa almanya turkiye allamok franciaorszag magyarorszag sua franta romania великобритания сша франция германия россия великобританія франція німеччина україна 英国 美国 日本 法国'.split(
    ' ',
  ),
);
const YEAR_AFTER = new RegExp(`[${CAPITAL}][^\\n,.;:|()]{0,40}[\\s,–-]{1,3}((?:19|20)\\d\\d)(?!\\d)`, 'g');
const COUNTRY_AFTER = /^ ?[(,] ?([^(),]{2,30})/;
/** "Jane Doe, 2014" in a line of its own. */
const SIGNED = new RegExp(`^([${CAPITAL}][^\\n,.;:|()\\d]{3,40}), ((?:19|20)\\d\\d)(?: ?[(,]|$)`);
/** "De Jane Doe" over "Avec …": how French credits begin. */
const FROM = /(?:^|[(/|]|\n)\s?(?:un film )?(?:de|d[’'])\s?(?=\S)/gi;
const WITH = /^[\s,;.(0-9)-]{0,12}(?:\n|[|/.,])?\s?avec\b/i;

const CODE =
  /(?:^|[\s/(])(?:UK|USA?|U\.S\.A?\.?|GB|D|F|I|E|A|CH|FR|DE|IT|ES|PL|NL|BE?|DK|SE?|NO?|FIN?|BR|AU|CA|CZ|HU|RO)[\s,–-]*$/;

/** Whether the words end in a country: "Drama, Reino Unido", "GB". */
export const endsInCountry = (words: string): boolean =>
  CODE.test(words) || COUNTRIES.has(folded(words).split(' ').at(-1) ?? '');

/**
 * What lines of credits say without a label: "Title, 2016.", "United Kingdom, 2016", "De Jane Doe / Avec …".
 *
 * @param titles what the heading may call the film
 */
export function* creditsInText(text: string, titles: readonly string[]): Generator<Proposal> {
  const keys = titles.map(folded).filter((key) => key.length > 1);
  for (const line of text.split('\n')) {
    if (line.length > 220) continue;
    const [, maker = '', made] = line.length < 80 ? (SIGNED.exec(line) ?? []) : [];
    if (isFullName(maker) && !endsInCountry(maker)) {
      yield fact('directors', [maker], 0.52, 'text', line);
      yield fact('year', Number(made), 0.55, 'text', line);
    }
    for (const [whole, year] of line.matchAll(YEAR_AFTER)) {
      const words = whole.slice(0, -4);
      const named = keys.includes(folded(words));
      const country = COUNTRY_AFTER.exec(line.slice(line.indexOf(whole) + whole.length))?.[1];
      if (named || endsInCountry(words) || (country && endsInCountry(country)))
        yield fact('year', Number(year), named ? 0.6 : 0.62, 'text', line);
    }
  }
  for (const match of text.slice(0, 30_000).matchAll(FROM)) {
    const rest = text.slice(match.index + match[0].length, match.index + 200);
    const names = leadingNames(rest);
    const last = names.at(-1) ?? '';
    const after = rest.slice(rest.indexOf(last) + last.length);
    if (names.length > 0 && WITH.test(after)) yield fact('directors', names, 0.7, 'text', rest.slice(0, 80));
  }
}
