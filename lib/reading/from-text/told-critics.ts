import { CAPITAL, SMALL } from '../../letters.ts';
import { leadingNames } from '../language/leading-names.ts';
import { cleanTitle } from '../language/title.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Said } from '../said.ts';

/** What is said of a critic right after the name, at the end: "can be reached at …", "Send a message", "All posts". */
const OF_CRITIC =
  /^,? ?(?:can be (?:reached|heard|found|contacted)|(?:is|has been) (?:an?|the|our) (?:[a-z]+[- ]){0,4}(?:critic|writer|journalist|reviewer|blogger|columnist|editor)|(?:writes|reviews films|covers|blogs) |envoyer|contacter|send (?:a|an) |e-?mail|follow |tous (?:ses|les)|toutes|mehr von|alle (?:artikel|beiträge)|view all|all (?:posts|articles)|more (?:from|by)|leggi |ver todos|escríbe)/i;

/** The critic of whom a line at the end tells. */
export function toldOf(line: string): string | undefined {
  const bare = line.replace(/^(?:reviewer|critic|author|autor|auteur)\s?: /i, '');
  const [name] = leadingNames(bare);
  if (!name || !bare.startsWith(name)) return undefined;
  // A link's first word may look like one name more: "Jane Doe Envoyer un message".
  const shorter = name.split(' ').length > 2 ? [name.slice(0, name.lastIndexOf(' '))] : [];
  return [name, ...shorter].find((each) => OF_CRITIC.test(bare.slice(each.length).trimStart()));
}

/** "Our films — Jane @ 8:39 pm", "le 3 juin 2015 par Jane": one name will do. */
const TIMED = new RegExp(`[–—-] ([${CAPITAL}][${SMALL}]{1,15}(?: [${CAPITAL}][${SMALL}-]{1,20})?) @ \\d`);
const DATED_BY = new RegExp(
  `(?:19|20)\\d\\d,? (?:by|par|von|por|di|door|av|af|przez) ([${CAPITAL}][${SMALL}]{1,15}(?: [${CAPITAL}][${SMALL}-]{1,20})?)\\.?$`,
);

/** The name after a day and "by", or before an hour, in a line of an article's data. */
export const datedName = (line: string): string | undefined =>
  TIMED.exec(line)?.[1] ?? (line.length < 80 ? DATED_BY.exec(line)?.[1] : undefined);

/** "PAPER LANTERN A film review by Jane Doe": how newsgroups began a review. */
const NEWSGROUP = /\ban? (?:film|movie) review by /i;
/** "Recensione di mm40": what members of a site call themselves is no film's title. */
const MEMBER =
  /(?:^| )(?:review by|recensione di|review von|kritik von|critique (?:de|par)|rese[ñn]a de|cr[íi]tica (?:de|por)) ([a-z][\w.-]{1,19}|\w{1,18}\d\d)$/;

/** The film and the critic that a newsgroup's heading or a member's page names. */
export function* announced({ text, headlines }: Said): Generator<Proposal> {
  const opening = text.slice(0, 600);
  const match = NEWSGROUP.exec(opening);
  if (match) {
    const { title, year } = cleanTitle(opening.slice(0, match.index).trim().split('\n').at(-1) ?? '');
    const after =
      opening.slice(match.index + match[0].length).split(/\s(?:Copyright|Capsule|\(c\)|©)/)[0] ?? '';
    const [critic] = leadingNames(after);
    if (title.length > 1 && title.length < 60 && critic) {
      yield fact('filmTitle', title, 0.85, 'text', match[0]);
      if (year) yield fact('year', year, 0.8, 'text', match[0]);
      yield fact('critics', [critic], 0.75, 'text', match[0]);
    }
  }
  for (const { text: headline, where } of headlines)
    for (const part of headline.split(/ [|•–—-] /)) {
      const member = MEMBER.exec(part)?.[1];
      if (member) yield fact('critics', [member], 0.6, where, headline);
    }
}
