import { folded, squeezed } from '../page/text.ts';

/** A capitalised word or an initial with its point: "Jane", "J.", "Jr.", "O’Neill", "Da’Vine". */
const PART = "\\p{Lu}(?:\\p{L}{0,2}\\.(?=[ ,]|$)|[\\p{L}’'-]{0,24})";
const PARTICLE = '(?:de|del|della|di|da|dos|van|von|der|den|ten|la|le|du|al|el|bin|af|y|zu)(?= )';
/** A full name: at least two words, the last one capitalised. */
const FULL_NAME = `${PART}(?: ${PARTICLE}){0,2}(?: ${PART}(?: ${PARTICLE}){0,2}){0,2} ${PART}`;

/** A pattern in which "§" stands for a full name: so its long form is written out once only. */
export function withNames(pattern: string, flags = 'u'): RegExp {
  return new RegExp(
    pattern.replaceAll('§', () => FULL_NAME),
    flags,
  );
}

/** What stands where a name should and is none. */
const NO_NAME =
  /^(?:admin|administrator|editor|editors|editorial|editorial (?:team|staff)|staff|staff writer|staff report|redaktion|redaction|redazione|redaccion|la redaction|die redaktion|webmaster|guest|guest author|contributor|unknown|anonymous|n a|none|null|undefined|author|authors|posted|share|home|about|contact|comments?|follow|twitter|facebook|email|by|user|root|default|map|permalink|(?:[a-z]+ ){0,3}(?:staff|critic|writer|editor|reviewer|correspondent|journalist|contributor)|directors?|writers?|cast|credits?|producers?|starring|movies?|films?|reviews?|news|photo|image|source|trailer|screenplay|distributor|runtime)$/;

/** Whether a text can be a critic's name: one to six words, letters, no address, no sentence. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  if (/https?:|www\.|@\w|[<>{}[\]|=;?!:/_。：，！？「」、]|\d{2}/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  return !/^the\s/i.test(text) && !NO_NAME.test(folded(text));
}

const LEAD =
  /^(?:(?:an?\s+)?(?:film|movie)?\s*reviews?(?:ed)?\s+by|written\s+by|words\s+by|words|posted\s+by|published\s+by|story\s+by|text|texte|by|von|par|di|por|door|av|af|przez|autor(?:in)?|author|auteur|critic|reviewer|kritik\s+von)\s*[:.]?\s+/iu;
const TAIL =
  /\s*(?:[,|•·–—(]|\s-\s|\bon\b\s|\bfor\b\s|\bin\b\s|\bat\b\s|\bposted\b|\bpublished\b|\bupdated\b|\bfilm critic\b|\bchief\b|\bsenior\b|\bstaff\b|\bmovie\b|\bpublié\b|\bgeplaatst\b|\bveröffentlicht\b|\ble\s\d|\bam\s\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?=\s*$|\s*\d)|\d).*$/iu;

/** "By JANE DOE and John Roe, Chief Film Critic" as names, capitals made ordinary. Empty if it holds no name. */
export function namesIn(text: string): string[] {
  let rest = squeezed(text, 200);
  for (let times = 0; times < 2; times++) rest = rest.replace(LEAD, '');
  const names: string[] = [];
  for (const part of rest
    .split(/\s+(?:and|und|et|y|e|en|og|och|i)\s+(?=\p{Lu})|\s*[,;&]\s*|\s+\+\s+/u)
    .slice(0, 6)) {
    const name = part
      .replace(LEAD, '')
      .replace(TAIL, '')
      .replace(/^[\s"“.]+|[\s"”.,]+$/g, '');
    if (!name) break;
    if (!isName(name) || (names.length > 0 && !/\p{Lu}/u.test(name.charAt(0)))) break;
    const ordinary = capitalised(name);
    if (!names.includes(ordinary)) names.push(ordinary);
  }
  return names;
}

/** "VINCENT CANBY" becomes "Vincent Canby"; initials and mixed case stay. */
function capitalised(name: string): string {
  if (name !== name.toUpperCase() || name.length < 5 || !/\s/.test(name)) return name;
  return name.replace(/\p{L}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const HERE = new RegExp(
  `^(?:[Ss]ir )?(${PART}(?:(?: ${PARTICLE}){0,2} ${PART}(?![\\p{L}]*\\s?:)){0,3})`,
  'u',
);
const NEXT = /^\s*(?:,\s*(?:and\s|und\s|et\s)?|and\s|und\s|et\s|y\s|e\s|en\s|og\s|och\s|i\s|&|\/|、)\s*/u;

/**
 * The names with which a text begins, as after "Director:": they end at the first word that is part of no name,
 * at a possessive, at the next label ("Screenwriter:"). `single`: one-word names are names too.
 */
export function leadingNames(text: string, single = false): string[] {
  const names: string[] = [];
  let rest = text.slice(0, 300).trim();
  while (names.length < 6) {
    const match = HERE.exec(rest)?.[1];
    if (!match) break;
    const owner = match.search(/[’']s(?=\s|$)/);
    const name = (owner > 0 ? match.slice(0, owner) : match).replace(/[.,’'-]+$/, (end) =>
      /\b\p{Lu}\.$/u.test(match) ? end : '',
    );
    if (!isName(name) || (!single && !/\s/.test(name))) break;
    if (!names.includes(name)) names.push(name);
    if (owner > 0) break;
    rest = rest.slice((HERE.exec(rest)?.[0] ?? '').length);
    const joint = NEXT.exec(rest);
    if (!joint) break;
    rest = rest.slice(joint[0].length);
  }
  return names;
}
