import { CAPITAL, LETTER } from '../../letters.ts';
import { isName } from './names.ts';

/** A capitalised word or an initial with its point: "Jane", "J.", "Jr.", "O’Neill", "Da’Vine". */
const PART = `(?:(?:[${CAPITAL}]\\.){1,4}(?=[ ,]|$)|[${CAPITAL}](?:[${LETTER}]{0,2}\\.(?=[ ,]|$)|[${LETTER}’'-]{0,24}))`;
const PARTICLE = '(?:(?:de|del|della|di|da|dos|van|von|der|den|ten|la|le|du|al|el|bin|af|y|zu) )?';
/** A full name: at least two words, the last one capitalised. */
const FULL_NAME = `${PART} ${PARTICLE}${PARTICLE}(?:${PART} ${PARTICLE}${PARTICLE}){0,2}${PART}`;

/** Full names in running text. */
export const NAMES = new RegExp(FULL_NAME, 'g');

const FIRST = new RegExp(`(?:[Ss]ir )?(?<name>${PART})(?![${LETTER}]*\\s?:)`, 'y');
const MORE = new RegExp(` ${PARTICLE}${PARTICLE}${PART}(?![${LETTER}]*\\s?:)`, 'y');

/** Where the name ends with which a text begins, of at most four parts; and where it begins, after a "Sir". */
function nameAt(text: string): [from: number, to: number] | undefined {
  FIRST.lastIndex = 0;
  const name = FIRST.exec(text)?.groups?.['name'];
  if (name === undefined) return undefined;
  const from = FIRST.lastIndex - name.length;
  let to = FIRST.lastIndex;
  for (let parts = 0; parts < 3; parts++) {
    MORE.lastIndex = to;
    if (!MORE.test(text)) break;
    to = MORE.lastIndex;
  }
  return [from, to];
}

const NEXT = /^\s*(?:,\s*(?:(?:and|und|et)\s)?|(?:and|und|et|y|e|en|og|och|i)\s|[&/、])\s*/;

/**
 * The names with which a text begins, as after "Director:": they end at the first word that is part of no name,
 * at a possessive, at the next label ("Screenwriter:"). `single`: one-word names are names too.
 */
export function leadingNames(text: string, single = false): string[] {
  const names: string[] = [];
  let rest = text.slice(0, 300).trim();
  while (names.length < 6) {
    const [from, to] = nameAt(rest) ?? [0, 0];
    const match = rest.slice(from, to);
    if (!match) break;
    const owner = match.search(/[’']s(?=\s|$)/);
    const bare = owner > 0 ? match.slice(0, owner) : match;
    const name = /\b[A-Z]\.$/.test(match) ? bare : bare.replace(/(?<![.,’'-])[.,’'-]+$/, '');
    if (!isName(name) || (!single && !/\s/.test(name))) break;
    if (!names.includes(name)) names.push(name);
    if (owner > 0) break;
    rest = rest.slice(to);
    const joint = NEXT.exec(rest);
    if (!joint) break;
    rest = rest.slice(joint[0].length);
  }
  return names;
}

/** Whether a text is a full name and nothing else. */
export const isFullName = (text: string): boolean => leadingNames(text)[0] === text;
