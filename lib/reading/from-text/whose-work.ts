import { leadingNames, NAMES } from '../language/leading-names.ts';
import { fact, type Proposal } from '../proposal.ts';
import { endsInCountry } from './credits.ts';

/** Words of the job: a capital makes the first of them look like part of the name ("Director Jane Doe"). */
export const JOB =
  '(?:co-)?directors?|director-writer|writer[-/ ](?:and )?(?:co-)?director|filmmakers?|auteur|helmer|filmemacher(?:in)?|(?:alt|star|kult|erfolgs|nachwuchs|meister|us-)?regisseur(?:in|s|en)?|regissør(?:en)?|cin[ée]aste?a?|réalisat(?:eur|rice)|regista|regissören|instruktør(?:en)?|directora|diretora?|realizadora?|reżyser(?:ka|a)?|režisér(?:ka|a)?|ohjaaja|yönetmen|rendező|regizor(?:ul|ului)?|режисс?[её]р(?:а|ом)?|сэр|sir';
/** A sentence's first word has a capital too. */
export const NO_NAME = new RegExp(
  `^(?:${JOB}|mr\\.?|mrs\\.?|ms\\.?|in|with|for|from|as|when|like|and|but|unlike|since|after|before|is|here|yet|while|watching|reviewing|although|though)\\s+`,
  'i',
);
/** What only looks like a name: "His Salt Children", "Movie Review", "Best Film Editing". */
export const NO_PERSON =
  /^(?:His|Her|Their|This|That|The|Its|My|Our) |(?:^| )(?:Movies?|Films?|Reviews?|Cinema|Best|Awards?|Oscars?|Editing|Screenplay|Cinematography|Picture)(?: |$)/;
/** "This, his fourth and most commanding feature", "son deuxième long métrage": whose, by the name before. */
const WORK_OF =
  /(?:his|her|their|son|sa|su|seine[mnrs]?|ihre[mnrs]?|il suo|la sua|o seu|a sua) (?:first|second|third|fourth|fifth|sixth|seventh|latest|new|newest|next|debut|sophomore|premier|première|deuxième|second|troisième|quatrième|dernier|nouveau|primera?|segund[oa]|tercera?|cuart[oa]|últim[oa]|nueva?|ersten?|zweite[nrs]?|dritte[nrs]?|neue[nrs]?|prim[oa]|second[oa]|terz[oa]|nuov[oa]|ultim[oa])(?: (?:and|et|y|und|e) \S+ \S+)? (?:\S+ )?(?:feature|film|movie|long[- ]métrage|película|largometraje|spielfilm|lungometraggio|filme|longa)(?!\p{L})/giu;

/** Who goes to see it: a child's first film is another's. */
const SEES = /(?:^| )(?:to|at|in|see|saw|seen|watch(?:ed)?|voir|ver|vedere|sehen) $/i;

/** Whose "fourth feature" it is: of the full names before it, without those in brackets, the last. */
export function* worksOf(text: string): Generator<Proposal> {
  for (const { 0: phrase, index } of text.matchAll(WORK_OF)) {
    const before = text.slice(Math.max(0, index - 260), index);
    const names = [...before.replace(/\([^()]{0,80}\)/g, '').matchAll(NAMES)]
      .flatMap(([name]) => leadingNames(name).slice(0, 1))
      .filter((name) => !endsInCountry(name) && !NO_NAME.test(name) && !NO_PERSON.test(name));
    const name = names.at(-1);
    if (name && !SEES.test(before)) yield fact('directors', [name], 0.56, 'text', before.slice(-60) + phrase);
  }
}
