import { leadingNames, withNames } from '../language/names.ts';
import { folded } from '../page/text.ts';
import type { Proposal } from '../proposal.ts';

const NAMES = withNames('§', 'gu');
/** A word of the job that a capital makes look like part of the name: "Director Jane Doe". */
const JOB =
  /^(?:directors?|co-directors?|writer[-/]director|filmmakers?|auteur|helmer|regisseur(?:in)?|cin[ée]asta?|réalisat(?:eur|rice)|regista|sir)\s+/iu;
/** What stands before a director's name, up to it. The stronger forms name a film's maker and nobody else. */
const BEFORE: readonly [RegExp, number][] = [
  [
    /(?:directed|helmed|directorial debut) (?:by|of|from) $|regie(?: von|:| führte) $|réalisé par $|dirigid[ao] por $|dirett[oa] da $|regia di $|onder regie van $/iu,
    0.58,
  ],
  [
    /(?:^|[^\p{L}])(?:director|directors|co-directors?|director-writer|writer[-/ ](?:and )?(?:co-)?director|filmmakers?|auteur|helmer|regisseur(?:in)?|réalisat(?:eur|rice)|cinéaste|cineasta|regista|regissören|instruktøren|directora)(?: [Ss]ir)? $/iu,
    0.5,
  ],
  [
    /(?:film|movie|picture|sequel|drama|documentary|thriller|comedy) (?:by|from|van|von|de|di|av|af) $/iu,
    0.45,
  ],
];
const KIND =
  '(?:film|movie|drama|thriller|comedy|adaptation|debut|feature|sequel|remake|documentary|biopic|western|epic|picture|romance|horror|masterpiece|vision|folly|opus|fable|tale|portrait|study|chiller|satire|farce|tragedy|noir|musical|romcom|caper|classic|saga|parable|triumph|latest|directorial)';
const OWNS = new RegExp(`^[’']s? +(?:[\\p{Ll}-]+ ){0,3}${KIND}s?\\b`, 'u');
const DIRECTS =
  /^(?:,? who)? (?:also )?(?:directs|directed (?:the|this) (?:film|movie))|^, (?:who|the) direct/u;
const AUTHOR = /\b(?:novel|book|novelist|author|writer|play|playwright|roman|livre|buch|libro|comic)\b/i;

interface Person {
  names: string[];
  best: number;
  times: number;
  text: string;
}

/**
 * People whom running text names as a film's maker: "directed by Jane Doe", "director Jane Doe",
 * "Jane Doe’s new thriller", "Jane Doe’s Title". The earlier and the oftener, the likelier it is this film's.
 *
 * @param titles what the heading may call the film
 */
export function* directorsInText(text: string, titles: readonly string[]): Generator<Proposal> {
  const capped = text.slice(0, 40_000);
  const keys = titles.map(folded).filter((key) => key.length > 1);
  const people = new Map<string, Person>();
  for (const match of capped.matchAll(NAMES)) {
    let name = match[0];
    let before = capped.slice(Math.max(0, match.index - 45), match.index);
    const job = JOB.exec(name);
    if (job) {
      before += job[0];
      name = name.slice(job[0].length);
    }
    const owner = name.search(/[’']s?(?=\s|$)/);
    const end = match.index + match[0].length - (owner > 0 ? name.length - owner : 0);
    const after = capped.slice(end, end + 120);
    if (owner > 0) name = name.slice(0, owner);
    const base = weightOf(before, after, keys, end < 8000);
    if (base === 0) continue;
    const names = leadingNames(name + (owner > 0 ? '' : after)).slice(0, base >= 0.5 ? 3 : 1);
    if (names.length === 0) continue;
    const early = match.index < 1500 ? 0.12 : match.index < 4000 ? 0.04 : 0;
    const key = names.join(', ');
    const known = people.get(key);
    if (known) {
      known.times++;
      known.best = Math.max(known.best, base + early);
    } else if (people.size < 20) {
      people.set(key, { names, best: base + early, times: 1, text: `${before}${name}${after.slice(0, 40)}` });
    }
  }
  for (const { names, best, times, text: excerpt } of people.values()) {
    const surname = names[0]?.split(' ').at(-1) ?? '';
    const again = Math.min(4, capped.split(surname).length - 2) * 0.02;
    const confidence = best + Math.min(0.1, (times - 1) * 0.05) + again - (people.size - 1) * 0.04;
    yield { field: 'directors', value: names, confidence, where: 'text', text: excerpt };
  }
}

/** How telling the words around a name are, 0 if they say nothing of directing. */
function weightOf(before: string, after: string, titles: readonly string[], near: boolean): number {
  for (const [form, weight] of BEFORE) if (form.test(before)) return weight;
  if (!near) return 0;
  if (DIRECTS.test(after)) return 0.55;
  if (!/^[’']/.test(after)) return 0;
  if (OWNS.test(after)) return 0.45;
  const owned = folded(after.replace(/^[’']s?\s+/, ''));
  const named = titles.some((title) => owned === title || owned.startsWith(`${title} `));
  // A novel's title is its author's before it is a film's.
  return named ? (AUTHOR.test(before + after) ? 0.3 : 0.55) : 0;
}
