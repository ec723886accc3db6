import { CAPITAL, LETTER } from '../../letters.ts';
import { folded, squeezed } from '../page/text.ts';
import { isReviewWord } from './review-words.ts';

/** What stands where a name should and is none. */
const NO_NAME =
  /^(?:admin|administrator|editors?|editorial(?: team| staff)?|staff report|redaktion|(?:la |die )?redac?tion|redazione|redaccion|webmaster|guest|guest author|unknown|anonymous|n a|none|null|undefined|authors?|posted|share|home|about|contact|comments?|follow|twitter|facebook|email|by|user|root|default|map|permalink|(?:[a-z]+ ){0,3}(?:staff|critic|writer|editor|reviewer|reporter|columnist|correspondent|journalist|contributor)|directors?|writers?|cast|credits?|producers?|starring|movies?|films?|reviews?|news|photo|image|source|trailer|screenplay|distributor|runtime)$/;

/** Whether a text can be a critic's name: one to six words, letters, no address, no sentence. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  // What members of a site call themselves.
  if (/^[a-z_.-]{2,16}\d{2,4}$|^[a-z]{2,16}_[a-z]{2,16}$/i.test(text)) return true;
  if (/https?:|www\.|@\w|[<>{}[\]|=;?!:/_。：，！？「」、]|\d\d|^the\s/i.test(text)) return false;
  return text.split(/\s+/).length <= 6 && !NO_NAME.test(folded(text));
}

/** What stands before a critic's name: "By", "Words by", "Von", "Autor:". */
export const BY =
  /^[\s|•·–—(]*(?:(?:(?:an? |eine )?(?:film ?|movie )?(?:reviews?(?:ed)?|written|words|post(?:ed|é|ado|ato)|published|publicado|pubblicato|geplaatst|gepubliceerd|publicerad|story|kritik|rezension|geschrieben|re[cs]en[sc]i(?:e|on|one)|anmeld(?:t|else)|cr[íi]tica|texto|escrit[oa]|scritto|écrit|publié|rédigé|geschreven|eingestellt|skrive[tn]|scris) (?:by|von|door|a[fv]|d[aie]|por|par)|a cura di|words|te(?:ks|x)t[eio]?|by|von|par|di|por|door|av|af|przez|de(?=[^,|\d]{4,40}[,|–-] ?\d\d?[. ])|autor(?:in|k?a)?|author|auteur|critic|reviewer|yazar|írta|szerző|napsala?|автор|текст)(?:\s*[:.])?\s+|[文글]\s?[:：]\s?)/i;
/** What stands after it: an office, a date. */
const TAIL =
  /(?<!\s)\s*(?:\s(?:à|às|a las|kl\.?|um|alle(?: ore)?|ore|om|en|em|klo|o|v)\s(?=\d)|[,|•·–—(/]|\s-\s|\b(?:on|for|in|at|am|le)\s|\b(?:filed|tagged|posted|published|updated|film critic|chief|senior|staff|movie|publié|geplaatst|veröffentlicht)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?=\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s\d|(?<![a-z\d])\d).*/i;
/** "da Anna Berti", but not Ms Da Costa. */
const ITALIAN_BY = new RegExp(`^da (?=[${CAPITAL}][${LETTER}]+ [${CAPITAL}])`);
const AND = new RegExp(
  `\\s{1,9}(?:(?:and|und|et|y|e|og|och|i|[+])\\s{1,9}(?=[${CAPITAL}])|en\\s{1,9}(?=[${CAPITAL}][${LETTER}.’-]{0,20} ))|\\s{0,9}[,;&]\\s*`,
);

/** "By JANE DOE and John Roe, Chief Film Critic" as names, capitals made ordinary. Empty if it holds no name. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  const rest = squeezed(text, 200).replace(BY, '').replace(BY, '');
  for (const part of rest.split(AND).slice(0, 6)) {
    // An agency, a paper's initials, a section: "Renuka Iyer, TNN", "Anna Berti, Recensioni".
    if (names.length > 0 && (/^[A-Z]{2,5}$/.test(part) || isReviewWord(folded(part)))) break;
    const name = part
      .replace(BY, '')
      .replace(ITALIAN_BY, '')
      .replace(TAIL, '')
      .replace(/ (?:em|el|il|op|den|le|am|on|dne|w dniu)$/, '')
      .replace(/^[\s"“.]+|(?<![\s"”.,])[\s"”.,]+$/g, '');
    if (!isName(name) || (names.length > 0 && name.charAt(0) === name.charAt(0).toLowerCase())) break;
    const ordinary = capitalised(name);
    if (!names.includes(ordinary)) names.push(ordinary);
  }
  return names;
}

const WORD = new RegExp(`[${LETTER}]{2,}`, 'g');

/** "VINCENT CANBY" becomes "Vincent Canby"; initials and mixed case stay. */
function capitalised(name: string): string {
  if (name !== name.toUpperCase() || name.length < 5 || !/\s/.test(name)) return name;
  return name.replace(WORD, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
