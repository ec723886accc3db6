import { CAPITAL, LETTER, SMALL } from '../../letters.ts';
import { leadingNames, NAMES } from '../language/leading-names.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';
import { endsInCountry } from './credits.ts';
import { JOB, NO_NAME, NO_PERSON, worksOf } from './whose-work.ts';

/** What stands before a director's name, up to it. The stronger forms name a film's maker and nobody else. */
const BEFORE: readonly [RegExp, number][] = [
  [
    /(?:(?:directed|helmed|directorial debut) (?:by|of|from)|\(dir(?:ected by|\.)?:?|regie(?: von|:| führte)|\br:|réalisée? par|dirigid[ao] por|realizado por|dirett[oa] da|regia di|regie van|geregisseerd door|reżyserii|reż\.|rež\.|režie:?|instrueret af|regisserad av|i regi av|regi(?: av)?:|ohjannut|rendezte|regia(?: lui|:)|(?:[ao] direção|la dirección|la regia|la réalisation|la mise en scène|the direction|il lavoro) (?:de|di|of|by)|снял[аи]?|режисс?[её]р:?) $/i,
    0.58,
  ],
  // "Un film d’Ida Falkenrath", "Film britannique de …", "uma película de …".
  [
    /(?:^|[^\p{L}])(?:films?|long[- ]métrage|drame|comédie|documentaire|película|largometraje|cinta|entrega|ópera prima|opera prima|debut|premier film|filme|longa|pellicola|lungometraggio)(?: \S{3,15})? (?:de la réalisatrice |du réalisateur |(?:de|di) (?:(?:e con|et avec|y con) )?|d[’'])$/iu,
    0.52,
  ],
  [new RegExp(`(?:^|[^${LETTER}])(?:${JOB})(?: [Ss]ir)? $`, 'i'), 0.5],
  // "El director español Jane Doe".
  [
    new RegExp(
      `(?:^|[^${LETTER}])(?:director|directora|r[ée]alisat(?:eur|rice)|cin[ée]ast[ea]|regista|diretora?) [${SMALL}]{4,14} $`,
    ),
    0.48,
  ],
  [new RegExp(`(?:${JOB})(?: (?:of|from) [^,.]{2,30})?, $`, 'i'), 0.48],
  [
    /(?:film|movie|picture|sequel|drama|documentary|thriller|comedy) (?:by|from|van|von|de|di|av|af) $/i,
    0.45,
  ],
];
/** "Jane Doe’s new thriller". */
const OWNS =
  /^[’'‘]s? +(?:(?!(?:music|score|songs?|performance|acting|novel|book|this|that|the|is|in|and|of|makes?) )[a-z-]+ ){0,3}(?:direction|films?|movie|follow-up|drama|thriller|comedy|adaptation|debut|feature|sequel|remake|documentary|biopic|western|epic|picture|romance|horror|masterpiece|vision|opus|portrait|satire|farce|folly|fable|tale|study|triumph|noir|musical|romcom|classic|saga|latest|directorial)\b/;
const DIRECTS =
  /^(?:,? who)? (?:also )?(?:(?:co-)?directs|helms|stages (?:the|his|her) (?:action|scenes?|set[ -]pieces)|signe (?:une?|avec|ici|là) |réalise |met en scène |firma (?:una?|con|il|la) |inszeniert |führt regie|assina |regisseert |regisserar |regisserer |instruerer |reżyseruje |režíruje |(?:has )?(?:directed|made|crafted|shot) (?:an?|the|this|his|her) )|^, (?:who|the) direct|^ ?[,–—(-] ?(?:su|the|its|the film[’']s|el|la|il|le|o|a|der|die) (?:director|directora|director,|réalisat|regista|diretor|regisseur)/;
/** "Jane Doe ha construido una película", "Jane Doe gelingt es, einen Film zu machen": a verb of making, and what is made. */
const MAKES =
  /^(?:,[^,.]{3,30},)? (?:[^\s.,]+ ){0,4}?(?:construido|hecho|creado|realizado|rodado|firmado|entrega|construye|firma|signe|livre|offre|réussit|réalise|gelingt|bringt|dreht|macht|schafft|erzählt|realizza|confeziona|gira|entrega|constrói|realiza|maakt|levert|gör|lager|delivers|crafts|returns with|gives us|has made|has crafted)(?: [^\s.]+){0,5}? (?:una? (?:película|cinta|film|filme|largometraje|pellicola)|une? (?:film|drame|comédie|long métrage)|um filme|einen? (?:\S+ )?film|een film|en film|an? (?:[a-z-]+ ){0,3}(?:film|movie|drama|thriller|comedy|picture))(?![\p{L}])/iu;
const BY = /[”"»’]?,?(?: \((?:19|20)\d\d\),?)? (?:by|from|von|van|de|di|av|af) $/;
/** "Zoutkinderen van Jane Doe" looks like one long name. */
const TITLED = /^(.{2,40}?) (?:van|von|de|di) (?=\p{Lu}\S* \p{Lu})/u;
const AUTHOR =
  /\b(?:adapt(?:ed|ation)|based on|bestseller|novel|book|novelist|author|writer|play|playwright|roman|livre|buch|libro|comic)\b/i;
/** "Nolan’s film", "Nolans film": whose film it is, by a last name. */
const OWNER = new RegExp(
  `([${CAPITAL}][${LETTER}-]{2,20}?)[’']?s (?:[a-z]+ )?(?:film|movie)(?![${LETTER}])`,
  'g',
);
/** "봉준호 감독은": a director in Korean stands before the word. */
const KOREAN = /(?:^|[\s(])([가-힣]{2,4}) 감독(?:의|은|이|과|님|,|$|\s)/g;

/** How far into a text its film's maker is looked for. */
const TEXT = 30_000;

/**
 * People whom running text names as a film's maker: "directed by Jane Doe", "director Jane Doe",
 * "Jane Doe’s new thriller", "Jane Doe’s Title". The earlier and the oftener, the likelier it is this film's.
 *
 * @param titles what the heading may call the film
 */
export function* directorsInText(text: string, titles: readonly string[]): Generator<Proposal> {
  const capped = text.slice(0, TEXT);
  const keys = titles.map(folded).filter((key) => key.length > 1);
  const owners = new Set([...capped.matchAll(OWNER)].map(([, owner]) => owner));
  const people = new Map<string, { names: string[]; best: number; times: number; text: string }>();
  for (const match of capped.matchAll(NAMES)) {
    const [titled = '', named = ''] = TITLED.exec(match[0]) ?? [];
    const first = keys.includes(folded(named)) ? titled : (NO_NAME.exec(match[0])?.[0] ?? '');
    const whole = match[0].slice(first.length);
    const owner = whole.search(/[’'‘]s?(?=\s|$)/);
    const name = owner > 0 ? whole.slice(0, owner) : whole;
    const start = match.index + first.length;
    const before = capped.slice(Math.max(0, start - 45), start);
    const after = capped.slice(start + name.length, start + name.length + 120);
    const owned = owners.has(name.split(' ').at(-1)) ? 0.45 : 0;
    const base = weightOf(before, after, keys, start < 8000) || owned;
    if (base === 0) continue;
    const names = leadingNames(owner > 0 ? name : name + after)
      .filter((each) => !endsInCountry(each) && !NO_PERSON.test(each))
      .slice(0, base >= 0.5 ? 3 : 1);
    if (names.length === 0) continue;
    const sure = base + (start < 1500 ? 0.12 : start < 4000 ? 0.04 : 0);
    const key = names.join(', ');
    const known = people.get(key);
    if (known) {
      known.times++;
      known.best = Math.max(known.best, sure);
    } else if (people.size < 20)
      people.set(key, { names, best: sure, times: 1, text: `${before}${name}${after.slice(0, 40)}` });
  }
  yield* worksOf(capped.slice(0, 4000));
  const korean = [...capped.slice(0, 4000).matchAll(KOREAN)].map(([, name = '']) => name);
  if (korean[0])
    yield fact(
      'directors',
      [korean[0]],
      korean.every((name) => name === korean[0]) ? 0.62 : 0.45,
      'text',
      korean[0],
    );
  for (const { names, best, times, text: excerpt } of people.values()) {
    const surname = names[0]?.split(' ').at(-1) ?? '';
    const again = Math.min(4, capped.split(surname).length - 2) * 0.02;
    const sure = best + Math.min(0.1, (times - 1) * 0.05) + again - (people.size - 1) * 0.04;
    yield fact('directors', names, sure, 'text', excerpt);
  }
}

/** How telling the words around a name are, 0 if they say nothing of directing. */
function weightOf(before: string, after: string, titles: readonly string[], near: boolean): number {
  for (const [form, weight] of BEFORE) if (form.test(before)) return weight;
  if (near && MAKES.test(after)) return 0.5;
  // "Salt Children by Jane Doe", "Zoutkinderen van Jane Doe".
  const led = BY.test(before) && ` ${folded(before.replace(BY, ''))}`;
  if (led && near && titles.some((title) => led.endsWith(` ${title}`)))
    return AUTHOR.test(before + after) ? 0.3 : 0.55;
  if (!near) return 0;
  if (DIRECTS.test(after)) return 0.55;
  if (!/^[’'‘]/.test(after)) return 0;
  if (OWNS.test(after)) return AUTHOR.test(before) ? 0 : 0.45;
  const owned = folded(after.replace(/^[’'‘]s?\s+/, ''));
  const named = titles.some((title) => `${owned} `.startsWith(`${title} `));
  // A novel's title is its author's before it is a film's.
  return named ? (AUTHOR.test(before + after) ? 0.3 : 0.55) : 0;
}
